import Link from "next/link";
import { joinClasses } from "#components/ui/class-names.ts";
import {
  type InboxFilter,
  type InboxView,
  inboxViews,
  toInboxQuery,
} from "#lib/domain/messages/inbox-filter.ts";

const viewWords: Readonly<Record<InboxView, string>> = {
  unassigned: "Unassigned",
  mine: "Mine",
  all: "All open",
  closed: "Closed",
};

type InboxViewsProps = { readonly filter: InboxFilter; readonly counts: Readonly<Record<InboxView, number>> };

/** Which part of the inbox is shown, with how much is in each. */
export function InboxViews({ filter, counts }: InboxViewsProps) {
  return (
    <nav aria-label="Views" className="flex flex-wrap gap-2">
      {inboxViews.map((view) => (
        <Link
          key={view}
          href={`/hr/messages${toInboxQuery({ ...filter, view, page: 1 })}`}
          prefetch={false}
          aria-current={view === filter.view ? "page" : undefined}
          className={joinClasses(
            "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-semibold no-underline",
            view === filter.view
              ? "border-accent bg-accent-soft text-accent"
              : "border-line bg-raised text-ink hover:bg-hover",
          )}
        >
          {viewWords[view]} <span className="tabular font-normal">{counts[view]}</span>
        </Link>
      ))}
    </nav>
  );
}
