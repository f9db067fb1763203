"use client";

import type { KeyboardEvent, ReactNode } from "react";

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Arrow keys go from day to day within the month that is shown. */
export function DayKeys({ children }: { readonly children: ReactNode }) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const days = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-day]")];
    const at = days.findIndex((day) => day.matches(":focus"));
    const next = days[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what has focus; this adds a way between them
    <div onKeyDown={move} className="min-w-0">
      {children}
    </div>
  );
}
