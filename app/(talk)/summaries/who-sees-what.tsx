import Link from "next/link";

/** What becomes of a summary, in a few calm sentences. */
export function WhoSeesWhat() {
  return (
    <section aria-labelledby="who-sees-what" className="mt-10 max-w-prose text-sm text-muted">
      <h2 id="who-sees-what" className="mb-2 text-lg text-ink">
        Who sees this, and when
      </h2>
      <ul className="grid list-disc gap-1.5 pl-5">
        <li>
          What was said in a talk stays closed to HR and to administrators, whatever becomes of its summary.
        </li>
        <li>
          HR reads a summary only once it is released, as you have corrected it. Each opening stands on your{" "}
          <Link className="text-link" href="/privacy">
            Privacy
          </Link>{" "}
          page.
        </li>
        <li>
          What you keep back or take back is counted nowhere, and nobody is told. To HR it looks as if there
          was no summary.
        </li>
        <li>
          When you delete a talk, its summary goes with it, unless somebody in HR has opened it. Then it stays
          until you take it back.
        </li>
        <li>
          After a call for help HR reads no summary without your word. Whoever was called to help knows no
          more by it.
        </li>
      </ul>
    </section>
  );
}
