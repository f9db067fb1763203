import { type Ctx, requireRole } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { type BankEntry, listBankEntries } from "#lib/domain/conversation/bank/company/bank-entries.ts";
import { replayEdits } from "#lib/domain/conversation/bank/company/company-state.ts";
import { readBankEdits } from "./read-bank.ts";

/**
 * A question of the bank with the version to change it by; `entry` null when there is none such.
 * @throws UserFacingError forbidden
 */
export async function findQuestion(
  ctx: Ctx,
  { questionId }: { readonly questionId: string },
): Promise<{ readonly version: number; readonly entry: BankEntry | null }> {
  requireRole(ctx, "hr");
  const state = replayEdits(await readBankEdits(ctx.db));
  const entry = listBankEntries(builtInBank, state).find(({ id }) => id === questionId) ?? null;
  return { version: state.version, entry };
}
