"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Modal } from "#components/ui/modal.tsx";
import { HistoryList, type HistoryListProps } from "./history-list.tsx";
import { SummariesLink } from "./summaries-link.tsx";

/** Earlier conversations where the page is narrow: a sheet over it. */
export function HistoryDrawer(props: HistoryListProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        Earlier
      </Button>
      <Modal
        open={isOpen}
        onClose={close}
        aria-label="Earlier conversations"
        className="mt-0 mr-0 mb-0 ml-auto h-dvh max-h-none w-[min(22rem,92vw)] border-l border-line bg-surface shadow-float"
      >
        <div className="grid gap-5 p-5">
          <div className="flex items-center justify-between gap-4">
            <h2 className="px-3 text-xl">Earlier</h2>
            <Button variant="quiet" size="small" onClick={close}>
              Close
            </Button>
          </div>
          <HistoryList {...props} />
          <SummariesLink />
        </div>
      </Modal>
    </>
  );
}
