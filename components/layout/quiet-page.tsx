import type { ReactNode } from "react";
import { Horizon } from "#components/ui/horizon.tsx";
import { Wordmark } from "./wordmark.tsx";

type QuietPageProps = { title: string; children: ReactNode; actions?: ReactNode };

/** A page with one thing to say, outside the menu: not found, not allowed, something failed. */
export function QuietPage({ title, children, actions }: QuietPageProps) {
  return (
    <div className="flex min-h-dvh flex-col px-6 py-6 sm:px-10 sm:py-8">
      <header>
        <Wordmark />
      </header>
      <main id="content" className="m-auto max-w-xl py-16 text-center">
        <Horizon className="mx-auto mb-8 w-48 text-accent" />
        <h1 className="text-3xl">{title}</h1>
        <div className="voice mt-4 text-lg text-muted">{children}</div>
        {actions ? <div className="mt-9 flex flex-wrap justify-center gap-3">{actions}</div> : null}
      </main>
    </div>
  );
}
