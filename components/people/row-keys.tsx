"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Lets the arrow keys (and j, k) go from one row's link to the next, beside the tab key. */
export function RowKeys({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    const links = [...(area.current?.querySelectorAll<HTMLElement>("a[data-row]") ?? [])].filter(
      (link) => link.offsetParent !== null,
    );
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? links.indexOf(active) : -1;
    if (at === -1) return;
    const next = links[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated
    <div ref={area} onKeyDown={move}>
      {children}
    </div>
  );
}
