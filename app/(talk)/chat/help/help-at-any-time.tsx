"use client";

import { CareHelp } from "#components/chat/care/care-help.tsx";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { callPerson } from "../actions.ts";

/** Human help outside any talk. A call for a person goes under an id of its own. */
export function HelpAtAnyTime({
  card,
  conversationId,
}: {
  readonly card: CareCard;
  readonly conversationId: string;
}) {
  return <CareHelp card={card} onCall={(kind) => callPerson({ conversationId, kind })} />;
}
