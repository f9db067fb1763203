import type { UIMessage } from "ai";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import type { ReplyStatus } from "#lib/domain/conversation/turn/reply-status.ts";

/** What is known of a message besides its text. */
export type ElaraMetadata = {
  /** ISO 8601. */
  readonly sentAt: string;
  /** Of a reply. */
  readonly status?: ReplyStatus;
  /** Of what a person said instead of typing it. */
  readonly isSpoken?: boolean;
};

/** Parts of a reply beside its text. */
export type ElaraParts = { care: CareCard };

/** A message as the chat's stream and pages carry it. */
export type ElaraMessage = UIMessage<ElaraMetadata, ElaraParts>;

/** What was said, without its other parts. */
export function textOf(message: ElaraMessage): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** The care card of a reply, or null. */
export function careCardOf(message: ElaraMessage): CareCard | null {
  return message.parts.find((part) => part.type === "data-care")?.data ?? null;
}
