import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "./class-names.ts";

type CardProps = Omit<ComponentProps<"section">, "title"> & {
  title?: ReactNode;
  /** A sentence under the title. */
  description?: ReactNode;
  /** Buttons or links at the right of the title. */
  actions?: ReactNode;
};

/** A sheet of paper on the page, with an optional heading. */
export function Card({ title, description, actions, className, children, ...rest }: CardProps) {
  return (
    <section
      {...rest}
      className={joinClasses(
        "min-w-0 rounded-lg border border-line bg-raised p-5 shadow-card sm:p-7",
        className,
      )}
    >
      {title ? (
        <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h2 className="text-xl">{title}</h2>
            {description ? <p className="mt-1 text-sm text-muted">{description}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
