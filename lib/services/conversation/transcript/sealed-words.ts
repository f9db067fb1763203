import type { ExchangeRow, MessageRow, ReplyRow } from "#db/queries/conversations.ts";
import type { ReplyProgress } from "#db/queries/replies.ts";
import type { RecordKey, Vault } from "#lib/crypto/vault.ts";
import { UserFacingError } from "#lib/errors.ts";

type SealedMessage = Pick<MessageRow, "id" | "sealedText" | "wrappedKey">;
type SealedReply = Pick<ReplyRow, "id" | "sealedText" | "sealedCard" | "wrappedKey">;

const messageContext = (messageId: string) => `message:${messageId}`;
const segmentContext = (replyId: string, sequence: number) => `segment:${replyId}:${sequence}`;
const replyContext = (replyId: string) => `reply:${replyId}`;
const cardContext = (replyId: string) => `card:${replyId}`;
const titleContext = (conversationId: string) => `title:${conversationId}`;

export function sealMessage(vault: Vault, messageId: string, text: string) {
  const { key, wrapped } = vault.newRecordKey();
  return { wrappedKey: wrapped, sealedText: vault.seal(key, text, messageContext(messageId)) };
}

export function openMessage(vault: Vault, { id, sealedText, wrappedKey }: SealedMessage): string {
  return openSealed(() => vault.unseal(vault.openKey(wrappedKey), sealedText, messageContext(id)));
}

export function sealTitle(vault: Vault, conversationId: string, title: string): string {
  return vault.sealText(title, titleContext(conversationId));
}

export function openTitle(vault: Vault, conversationId: string, sealed: string): string {
  return openSealed(() => vault.unsealText(sealed, titleContext(conversationId)));
}

export function sealSegment(
  vault: Vault,
  key: RecordKey,
  place: { replyId: string; sequence: number },
  text: string,
) {
  return vault.seal(key, text, segmentContext(place.replyId, place.sequence));
}

/** The sentences of a reply that has ended, in one sealed text. */
export function sealSentences(
  vault: Vault,
  key: RecordKey,
  replyId: string,
  sentences: readonly string[],
): string {
  return vault.seal(key, JSON.stringify(sentences), replyContext(replyId));
}

export function sealCard(vault: Vault, key: RecordKey, replyId: string, card: unknown): string {
  return vault.seal(key, JSON.stringify(card), cardContext(replyId));
}

/** The sentences of a reply that has ended; none of one that is still written. */
export function openSentences(vault: Vault, reply: SealedReply): readonly string[] {
  const { id, sealedText, wrappedKey } = reply;
  if (sealedText === null) return [];
  const text = openSealed(() => vault.unseal(vault.openKey(wrappedKey), sealedText, replyContext(id)));
  return JSON.parse(text) as readonly string[]; // Sealed by `sealSentences`, which nobody without the key can forge.
}

export function openSegments(
  vault: Vault,
  replyId: string,
  { wrappedKey, segments }: Pick<ReplyProgress, "wrappedKey" | "segments">,
): readonly string[] {
  if (segments.length === 0) return [];
  return openSealed(() => {
    const key = vault.openKey(wrappedKey);
    return segments.map(({ sequence, sealedText }) =>
      vault.unseal(key, sealedText, segmentContext(replyId, sequence)),
    );
  });
}

/** The card beside a reply of the care path, as it was when it was said; null beside every other reply. */
export function openCard<Card>(vault: Vault, { id, sealedCard, wrappedKey }: SealedReply): Card | null {
  if (sealedCard === null) return null;
  const text = openSealed(() => vault.unseal(vault.openKey(wrappedKey), sealedCard, cardContext(id)));
  return JSON.parse(text) as Card; // Sealed by `sealCard`; older cards only lack fields that came later.
}

/** What was said in an exchange so far; a reply that is still written says nothing yet. */
export function openExchange(vault: Vault, { message, reply }: ExchangeRow) {
  return {
    text: openMessage(vault, message),
    sentences: reply === null ? [] : openSentences(vault, reply),
  };
}

function openSealed<Result>(open: () => Result): Result {
  try {
    return open();
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === "SealError")) throw cause;
    throw new UserFacingError(
      "unavailable",
      "What was said here cannot be opened at the moment, because the server lacks the key it was sealed with. Nothing is lost. Please tell your administrator; until then you can start a new conversation.",
      { cause },
    );
  }
}
