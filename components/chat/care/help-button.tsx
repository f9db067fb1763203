"use client";

import { useState } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import type { CallPerson } from "./call-person.tsx";
import { CareHelp } from "./care-help.tsx";

type HelpButtonProps = { readonly card: CareCard; readonly onCall: CallPerson };

/**
 * People to talk to, at any time. They are on the page already, so that the button works whatever is broken; without
 * scripts it is a link to them.
 */
export function HelpButton({ card, onCall }: HelpButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <LinkButton
        href="/chat/help"
        variant="secondary"
        size="small"
        prefetch={false}
        className="min-h-11! border-accent/40 text-accent!"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <svg
          viewBox="0 0 18 18"
          className="size-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          aria-hidden="true"
        >
          <path
            d="M6.5 8.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM1.5 15c.3-2.7 2.3-4.2 5-4.2s4.7 1.5 5 4.2M12 3.4a2.7 2.7 0 0 1 0 4.9M14 11.3c1.4.7 2.3 1.9 2.5 3.7"
            strokeLinecap="round"
          />
        </svg>
        Talk to a person
      </LinkButton>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="People you can talk to"
        className="max-h-[88dvh] w-[min(40rem,calc(100vw-2rem))]!"
      >
        <CareHelp card={card} onCall={onCall} />
      </Dialog>
    </>
  );
}
