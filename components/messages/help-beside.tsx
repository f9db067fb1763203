"use client";

import { HelpButton } from "#components/chat/care/help-button.tsx";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import type { CallByKind } from "./call-by-kind.ts";

/** People to talk to at any time, beside messages that somebody reads when they get to it. */
export function HelpBeside({ card, call }: { readonly card: CareCard; readonly call: CallByKind }) {
  return <HelpButton card={card} onCall={(kind) => call({ kind })} />;
}
