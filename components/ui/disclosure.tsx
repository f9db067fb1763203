import type { ReactNode } from "react";

type DisclosureProps = {
  /** Names the place in the page's address; a link to it opens the part. */
  id: string;
  title: string;
  /** What is inside, in a sentence; stands there while it is closed, too. */
  summary?: ReactNode;
  children: ReactNode;
};

/** A part of a page that opens on demand. Printed pages have it open. */
export function Disclosure({ id, title, summary, children }: DisclosureProps) {
  return (
    <details className="disclosure group border-b border-line">
      <summary className="flex gap-4 rounded-sm py-5">
        <span
          aria-hidden="true"
          className="no-print self-start text-xl leading-snug text-accent transition-transform group-open:rotate-90"
        >
          ›
        </span>
        <span className="min-w-0">
          <h3 className="text-xl">{title}</h3>
          {summary ? <span className="mt-1 block text-sm text-muted">{summary}</span> : null}
        </span>
      </summary>
      <div id={id} className="pb-8 sm:pl-7">
        {children}
      </div>
    </details>
  );
}
