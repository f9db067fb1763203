import type { ThreadMessageRow } from "#db/queries/thread-messages.ts";
import type { RecordKey, Vault } from "#lib/crypto/vault.ts";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { UserFacingError } from "#lib/errors.ts";

type SealedMessage = Pick<ThreadMessageRow, "id" | "sealedText" | "sealedCard" | "wrappedKey">;

const textContext = (messageId: string) => `thread_message:${messageId}`;
const cardContext = (messageId: string) => `thread_card:${messageId}`;
const subjectContext = (threadId: string) => `thread_subject:${threadId}`;

/** A message and the card of help beside it, under one key of their own. */
export function sealMessage(
  vault: Vault,
  { id, text, card }: { readonly id: string; readonly text: string; readonly card: CareCard | null },
) {
  const { key, wrapped } = vault.newRecordKey();
  return {
    wrappedKey: wrapped,
    sealedText: vault.seal(key, text, textContext(id)),
    sealedCard: card === null ? null : vault.seal(key, JSON.stringify(card), cardContext(id)),
  };
}

/** @throws UserFacingError unavailable when the key is not at hand */
export function openText(vault: Vault, message: SealedMessage): string {
  return open(vault, message, (key) => vault.unseal(key, message.sealedText, textContext(message.id)));
}

/** @throws UserFacingError unavailable when the key is not at hand */
export function openCard(vault: Vault, message: SealedMessage): CareCard | null {
  const { id, sealedCard } = message;
  if (sealedCard === null) return null;
  const text = open(vault, message, (key) => vault.unseal(key, sealedCard, cardContext(id)));
  return JSON.parse(text) as CareCard; // Sealed by `sealMessage`, which nobody without the key can forge.
}

export function sealSubject(vault: Vault, threadId: string, subject: string | null): string | null {
  return subject === null ? null : vault.sealText(subject, subjectContext(threadId));
}

/** The subject; null where there is none, or where it cannot be opened: a list is not closed by that. */
export function openSubject(vault: Vault, threadId: string, sealed: string | null): string | null {
  if (sealed === null) return null;
  try {
    return vault.unsealText(sealed, subjectContext(threadId));
  } catch (error) {
    if (isSealError(error)) return null;
    throw error;
  }
}

function open(vault: Vault, { wrappedKey }: SealedMessage, unseal: (key: RecordKey) => string): string {
  try {
    return unseal(vault.openKey(wrappedKey));
  } catch (cause) {
    if (!isSealError(cause)) throw cause;
    throw new UserFacingError(
      "unavailable",
      "These messages cannot be opened at the moment, because the server lacks the key they were sealed with. Nothing is lost. Please tell your administrator.",
      { cause },
    );
  }
}

/** By its name: a server process holds the class several times. */
function isSealError(error: unknown): boolean {
  return error instanceof Error && error.name === "SealError";
}
