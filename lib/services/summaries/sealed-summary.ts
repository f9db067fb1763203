import type { SummaryRow } from "#db/queries/conversation-summaries.ts";
import type { Vault } from "#lib/crypto/vault.ts";
import { type StoredSummary, storedSummarySchema } from "#lib/domain/insight/summary/stored-summary.ts";
import { UserFacingError } from "#lib/errors.ts";

const summaryContext = (summaryId: string) => `conversation_summary:${summaryId}`;

/** A summary under a key of its own; whoever destroys the row has destroyed it. */
export function sealSummary(vault: Vault, summaryId: string, summary: StoredSummary): string {
  return vault.sealText(JSON.stringify(summary), summaryContext(summaryId));
}

type Sealed = Pick<SummaryRow, "id" | "sealedSummary" | "sealedCorrection">;

/**
 * A summary as it holds: corrected, where its person corrected it.
 * @throws UserFacingError unavailable when the key is not at hand
 */
export function openSummary(vault: Vault, { id, sealedSummary, sealedCorrection }: Sealed): StoredSummary {
  return unseal(vault, id, sealedCorrection ?? sealedSummary);
}

function unseal(vault: Vault, summaryId: string, sealed: string): StoredSummary {
  try {
    return storedSummarySchema.parse(JSON.parse(vault.unsealText(sealed, summaryContext(summaryId))));
  } catch (cause) {
    // By its name: a server process holds the class several times.
    if (!(cause instanceof Error && cause.name === "SealError")) throw cause;
    throw new UserFacingError(
      "unavailable",
      "This summary cannot be opened at the moment, because the server lacks the key it was sealed with. Nothing is lost. Please tell your administrator.",
      { cause },
    );
  }
}
