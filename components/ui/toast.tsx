"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";
import { ToastContext, type ToastMessage } from "./use-toast.ts";

type Shown = ToastMessage & { readonly id: number };

const shownMs = 6_000;
const shownWithUndoMs = 12_000;

/** Keeps the one toast that is on screen; a newer one takes its place. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback((toast: ToastMessage) => {
    setShown((previous) => ({ ...toast, id: (previous?.id ?? 0) + 1 }));
  }, []);
  // What an undo says stands already when its toast is done.
  const hide = (id: number) => setShown((current) => (current?.id === id ? null : current));
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (shown === null || held) return;
    const timer = setTimeout(() => setShown(null), shown.undo ? shownWithUndoMs : shownMs);
    return () => clearTimeout(timer);
  }, [shown, held]);
  return (
    <ToastContext value={show}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops the clock */}
      <div
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center sm:bottom-6"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div role={shown?.tone === "danger" ? "alert" : "status"}>
          {shown ? <ToastCard key={shown.id} toast={shown} onDone={() => hide(shown.id)} /> : null}
        </div>
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, onDone }: { toast: ToastMessage; onDone: () => void }) {
  const { undo } = toast;
  return (
    <div className="pointer-events-auto flex items-center gap-4 rounded-full bg-ink py-2 pr-2 pl-5 text-sm text-surface shadow-float">
      <span className="py-1.5">{toast.message}</span>
      {undo ? (
        <button
          type="button"
          className="min-h-9 rounded-full px-3 font-semibold underline underline-offset-4"
          onClick={async () => {
            await undo.run();
            onDone();
          }}
        >
          {undo.label ?? "Undo"}
        </button>
      ) : null}
      <button
        type="button"
        aria-label="Dismiss"
        className="grid size-9 place-items-center rounded-full"
        onClick={onDone}
      >
        <svg viewBox="0 0 14 14" className="size-3" aria-hidden="true">
          <path d="m1 1 12 12M13 1 1 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  );
}
