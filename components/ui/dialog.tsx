"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { joinClasses } from "./class-names.ts";

type DialogProps = {
  open: boolean;
  /** Called when the person leaves it: Escape, the cross, or a click beside it. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The buttons at the foot, the main one last. */
  actions?: ReactNode;
  className?: string;
};

/** A question or form over the page: the browser's own dialog, which holds focus and Escape. */
export function Dialog({ open, onClose, title, children, actions, className }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; the click only adds a way out
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      className={joinClasses(
        "m-auto w-[min(34rem,calc(100vw-2rem))] rounded-xl border border-line bg-raised p-0 shadow-float",
        className,
      )}
    >
      <div className="p-6 sm:p-8">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            aria-label="Close"
            className="-mt-1.5 -mr-2 grid size-10 shrink-0 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink"
          >
            <svg viewBox="0 0 14 14" className="size-3.5" aria-hidden="true">
              <path d="m1 1 12 12M13 1 1 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            </svg>
          </button>
        </div>
        {children}
        {actions ? <div className="mt-7 flex flex-wrap justify-end gap-3">{actions}</div> : null}
      </div>
    </dialog>
  );
}
