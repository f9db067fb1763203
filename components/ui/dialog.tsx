"use client";

import { type ReactNode, useId } from "react";
import { joinClasses } from "./class-names.ts";
import { CloseButton } from "./close-button.tsx";
import { Modal } from "./modal.tsx";

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

/** A question or form over the page. */
export function Dialog({ open, onClose, title, children, actions, className }: DialogProps) {
  const titleId = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      aria-labelledby={titleId}
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
          <CloseButton onClick={onClose} className="-mt-1.5 -mr-2" />
        </div>
        {children}
        {actions ? <div className="mt-7 flex flex-wrap justify-end gap-3">{actions}</div> : null}
      </div>
    </Modal>
  );
}
