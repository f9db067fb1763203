import Link from "next/link";
import { SeverityBadge } from "#components/ui/severity-badge.tsx";
import type { FocusPreview } from "#lib/services/overview/read-focus-preview.ts";

/** The first of the focus list, each with the strongest reason. */
export function FocusPreviewList({ focus, hasLooked }: { focus: FocusPreview; hasLooked: boolean }) {
  if (focus.people.length === 0) {
    return (
      <p className="text-muted">
        {hasLooked
          ? "Nobody’s pattern is unusual in a worrying direction. Elara looks again after each import."
          : "Elara looks for people who may be struggling after each import. The first look has not ended yet."}
      </p>
    );
  }
  const more = focus.total - focus.people.length;
  return (
    <>
      <ul className="-mx-3 grid gap-0.5">
        {focus.people.map((person) => (
          <li key={person.employeeId}>
            <Link
              href={`/hr/people/${encodeURIComponent(person.employeeId)}`}
              className="group grid gap-x-4 gap-y-1 rounded-md px-3 py-3 transition-colors hover:bg-hover sm:grid-cols-[minmax(0,1fr)_auto]"
            >
              <span className="min-w-0">
                <span className="font-semibold decoration-accent/50 underline-offset-4 group-hover:underline">
                  {person.name}
                </span>
                <span className="text-sm text-muted"> · {person.department}</span>
                <span className="mt-0.5 block text-sm text-muted">
                  {person.sentence ?? "The reasons are on the person’s page."}
                </span>
              </span>
              <span className="justify-self-start sm:pt-0.5">
                <SeverityBadge severity={person.severity} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="mt-4 text-sm">
          <Link href="/hr/focus" className="text-link">
            See {more === 1 ? "one more" : `${more} more`}
          </Link>
        </p>
      ) : null}
    </>
  );
}
