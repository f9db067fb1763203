"use client";

import { type ReactNode, useState } from "react";
import { Modal } from "#components/ui/modal.tsx";
import type { NavigationGroup } from "./navigation.ts";
import { NavigationList } from "./navigation-list.tsx";

/** The menu of narrow screens: a sheet over the page. */
export function MobileMenu({ groups, footer }: { groups: readonly NavigationGroup[]; footer: ReactNode }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="flex min-h-11 items-center gap-2.5 rounded-full px-4 text-sm font-semibold hover:bg-hover"
      >
        <svg viewBox="0 0 18 12" className="w-4.5" aria-hidden="true">
          <path d="M1 1.5h16M1 10.5h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        Menu
      </button>
      <Modal
        open={open}
        onClose={close}
        aria-label="Menu"
        className="mt-0 mr-0 mb-0 ml-auto h-dvh max-h-none w-[min(20rem,88vw)] border-l border-line bg-surface shadow-float"
      >
        <div className="flex min-h-full flex-col gap-6 p-5">
          <button
            type="button"
            onClick={close}
            className="min-h-11 self-end rounded-full px-4 text-sm font-semibold text-muted hover:bg-hover"
          >
            Close
          </button>
          <nav aria-label="Main">
            <NavigationList groups={groups} onNavigate={close} />
          </nav>
          <div className="mt-auto">{footer}</div>
        </div>
      </Modal>
    </>
  );
}
