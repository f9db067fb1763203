import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** A line over the title: where one is, or which days the page speaks of. */
  eyebrow?: ReactNode;
  /** A sentence under the title, in Elara's voice. */
  lead?: ReactNode;
  actions?: ReactNode;
};

/** The top of a page: its one h1. */
export function PageHeader({ title, eyebrow, lead, actions }: PageHeaderProps) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-5 sm:mb-10">
      <div className="max-w-3xl min-w-[min(100%,22rem)] flex-1">
        {eyebrow ? <p className="mb-2 text-sm text-muted">{eyebrow}</p> : null}
        <h1 className="text-3xl lg:text-4xl">{title}</h1>
        {lead ? <div className="voice mt-3 text-lg text-muted">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-3">{actions}</div> : null}
    </header>
  );
}
