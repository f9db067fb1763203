import Link from "next/link";
import type { ComingThing } from "#lib/domain/calendar/view/coming-things.ts";

/** The next few things of one's own, and the way to the calendar. */
export function ComingList({ things }: { readonly things: readonly ComingThing[] }) {
  return (
    <>
      {things.length === 0 ? (
        <p>Nothing that lies ahead is in your calendar.</p>
      ) : (
        <ul className="grid gap-2">
          {things.map(({ key, what, when }) => (
            <li key={key} className="min-w-0 break-words">
              {what}
              <span className="block text-sm text-muted">{when}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-sm">
        <Link className="text-link" href="/calendar">
          Open the calendar
        </Link>
      </p>
    </>
  );
}
