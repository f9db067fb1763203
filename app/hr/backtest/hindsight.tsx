/** What looking back can know and what it cannot. */
export function Hindsight() {
  return (
    <details className="mt-5 text-sm">
      <summary className="text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-current">
        What does looking back know?
      </summary>
      <div className="mt-3 grid max-w-prose gap-3 text-muted">
        <p>
          A look back repeats detection as of the end of a past month. Records dated later are left out: days
          of work, mood answers, awards, people who had not joined. Leave counts from its first day, and only
          the days that had passed; a review counts from the end of the period it covers. It moves no flag, is
          never the latest run, and nobody is told.
        </p>
        <p>
          It does not know when a record came in: one that was imported late, or corrected since, counts from
          the day it is about and as it reads now. Departments, settings and the method are those of today
          too, and nobody is kept in because of an earlier flag. So it says what detection as it is now would
          have found, not what anybody saw at the time.
        </p>
      </div>
    </details>
  );
}
