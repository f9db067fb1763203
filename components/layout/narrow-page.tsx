import type { ReactNode } from "react";
import { Wordmark } from "./wordmark.tsx";

type NarrowPageProps = { title: string; lead?: ReactNode; children: ReactNode; footer?: ReactNode };

/** A page around one short form, outside the menu: sign in, set a password, first set-up. */
export function NarrowPage({ title, lead, children, footer }: NarrowPageProps) {
  return (
    <div className="relative isolate flex min-h-dvh flex-col overflow-hidden px-5 py-6 sm:px-10 sm:py-8">
      <svg
        viewBox="0 0 1200 420"
        preserveAspectRatio="xMidYMax slice"
        className="absolute inset-x-0 bottom-0 -z-10 h-[46vh] w-full text-accent"
        aria-hidden="true"
      >
        <circle cx="880" cy="300" r="150" className="fill-mood-5" opacity="0.35" />
        <path d="M0 300h1200v120H0Z" className="fill-sunken" />
        <g stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" fill="none">
          <path d="M-20 300h1240" opacity="0.5" />
          <path d="M700 326h360M760 350h240M812 374h136" opacity="0.3" />
        </g>
      </svg>
      <header>
        <Wordmark />
      </header>
      <main id="content" className="m-auto w-full max-w-md py-10">
        <div className="rounded-xl border border-line bg-raised p-6 shadow-float sm:p-9">
          <h1 className="text-2xl">{title}</h1>
          {lead ? <div className="mt-2 text-muted">{lead}</div> : null}
          <div className="mt-7">{children}</div>
        </div>
        {footer ? <div className="mt-6 text-center text-sm text-muted">{footer}</div> : null}
      </main>
    </div>
  );
}
