import type { ReactNode } from "react";
import { Horizon } from "./horizon.tsx";

type EmptyStateProps = {
  title: string;
  /** What will stand here, and how to get there. */
  children: ReactNode;
  actions?: ReactNode;
};

/** Where there is nothing yet: what will be here and the way to it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-4 py-12 text-center sm:py-16">
      <Horizon className="mb-6 w-40 text-accent" />
      <h2 className="text-2xl">{title}</h2>
      <div className="mt-3 max-w-prose text-muted">{children}</div>
      {actions ? <div className="mt-7 flex flex-wrap justify-center gap-3">{actions}</div> : null}
    </div>
  );
}
