import { Fragment, type ReactNode } from "react";
import { joinClasses } from "./class-names.ts";

export type Definition = { readonly term: string; readonly description: ReactNode };

/** Facts about one thing, each with its name. */
export function DefinitionList({ items, className }: { items: readonly Definition[]; className?: string }) {
  return (
    <dl
      className={joinClasses(
        "grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_minmax(0,1fr)] sm:gap-y-2.5",
        className,
      )}
    >
      {items.map(({ term, description }) => (
        <Fragment key={term}>
          <dt className="text-muted">{term}</dt>
          <dd className="mb-2 sm:mb-0">{description}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
