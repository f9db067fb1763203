import { Disclosure } from "#components/ui/disclosure.tsx";

/** What a finding means, and what it does not. */
export function MeaningPart() {
  return (
    <Disclosure
      id="meaning"
      title="What a finding means"
      summary="A reason to look and perhaps to talk. Nothing follows by itself."
    >
      <div className="grid gap-8 sm:grid-cols-2">
        <section>
          <h4 className="voice mb-2 text-lg">It means</h4>
          <ul className="grid list-disc gap-2 pl-5 text-muted">
            <li>
              Several records of a person lie on the bad side, further out than for most people here, or
              became clearly worse than they were.
            </li>
            <li>Somebody in HR should read the reasons and think about a conversation.</li>
            <li>The person's own mood answers are open to HR until the finding ends or is dismissed.</li>
          </ul>
        </section>
        <section>
          <h4 className="voice mb-2 text-lg">It does not mean</h4>
          <ul className="grid list-disc gap-2 pl-5 text-muted">
            <li>That the person does bad work. It is not a judgement of performance.</li>
            <li>That the person is ill or will leave. Elara diagnoses and predicts nothing.</li>
            <li>That anything happens. No decision about anybody is made by a machine.</li>
            <li>That all is well with those who are not pointed out.</li>
          </ul>
        </section>
        <section>
          <h4 className="voice mb-2 text-lg">Who sees it</h4>
          <p className="text-muted">
            People in HR, with the reasons, and every look is written down and shown to the person it is
            about. Managers and colleagues do not see it, and administrators see no data about people.
          </p>
        </section>
        <section>
          <h4 className="voice mb-2 text-lg">Who decides</h4>
          <p className="text-muted">
            A person in HR confirms the finding, dismisses it or keeps an eye on it, always with a reason in
            their own words, and can take it back.
          </p>
        </section>
        <section>
          <h4 className="voice mb-2 text-lg">What it says</h4>
          <p className="text-muted">
            Each reason is a sentence with the value beside what is typical here or was usual for the person,
            how strong it is, and whether it gets worse or better; and, where one is found, the smallest
            change that would end the finding. HR and the person read the same sentences. HR also sees
            figures; nobody is shown a figure of themselves.
          </p>
        </section>
        <section>
          <h4 className="voice mb-2 text-lg">How to contest it</h4>
          <p className="text-muted">
            The person can say that a finding or any record is not right. HR has to answer: agree, explain
            where it comes from, or see it otherwise, and say why. Agreeing sets the finding aside. Both sides
            are kept, and to contest is never held against anybody.
          </p>
        </section>
      </div>
    </Disclosure>
  );
}
