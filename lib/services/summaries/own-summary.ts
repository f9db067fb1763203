import type { Db } from "#db/client.ts";
import { findSummaryForUpdate, type SummaryRow } from "#db/queries/conversation-summaries.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/** One that is not there, was destroyed, or is somebody else's: nobody learns which. */
export function noSuchSummary(): UserFacingError {
  return new UserFacingError(
    "not_found",
    "There is no such summary; perhaps it was destroyed with its talk.",
  );
}

/**
 * A summary of whoever is signed in, held until the transaction ends.
 * @throws UserFacingError not_found
 */
export async function holdOwnSummary(tx: Db, ctx: Ctx, summaryId: string): Promise<SummaryRow> {
  const row = await findSummaryForUpdate(tx, { summaryId, userId: requireUserId(ctx) });
  if (row === null) throw noSuchSummary();
  return row;
}

/**
 * Nobody decides about words that they have not read.
 * @throws UserFacingError conflict
 */
export function requireRead({ revision }: SummaryRow, readRevision: number): void {
  if (revision === readRevision) return;
  throw new UserFacingError(
    "conflict",
    "This summary has changed since you opened it, perhaps in another window. Reload the page to read it as it stands now.",
  );
}
