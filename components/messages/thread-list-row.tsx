import Link from "next/link";
import type { ReactNode } from "react";
import { joinClasses } from "#components/ui/class-names.ts";

type ThreadListRowProps = {
  readonly href: string;
  readonly title: string;
  readonly isUnread: boolean;
  readonly when: string;
  /** What else there is to know, below the title. */
  readonly children?: ReactNode;
  readonly badge?: ReactNode;
};

/** One thread of a list, a link over the whole row. It is never prefetched: to open a thread is an event. */
export function ThreadListRow({ href, title, isUnread, when, children, badge }: ThreadListRowProps) {
  return (
    <div className="relative grid gap-1 px-4 py-4 hover:bg-hover sm:px-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link
          data-row
          href={href}
          prefetch={false}
          className={joinClasses(
            "min-w-0 wrap-anywhere after:absolute after:inset-0 after:content-['']",
            isUnread ? "font-bold text-ink" : "font-semibold text-ink",
          )}
        >
          {isUnread ? (
            <>
              <span
                aria-hidden="true"
                className="mr-2 inline-block size-2.5 rounded-full bg-accent align-baseline"
              />
              <span className="sr-only">Unread: </span>
            </>
          ) : null}
          {title}
        </Link>
        <span className="tabular shrink-0 text-sm text-muted">{when}</span>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <div className="min-w-0 flex-1 basis-48 text-sm text-muted">{children}</div>
        {badge}
      </div>
    </div>
  );
}
