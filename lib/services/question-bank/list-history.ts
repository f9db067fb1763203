import { type BankHistoryRow, countBankHistory, listBankHistory } from "#db/queries/question-bank.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { type NumberedEdit, parseBankEdit } from "#lib/domain/conversation/bank/company/bank-edit.ts";
import {
  type CompanyState,
  replayEdits,
  replayUntil,
} from "#lib/domain/conversation/bank/company/company-state.ts";
import {
  describeDifference,
  describeEdit,
  type EditWords,
  type StateDifference,
} from "#lib/domain/conversation/bank/company/describe-edit.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { wordAuthor } from "#lib/domain/settings/setting-view.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readBankEdits } from "./read-bank.ts";

export const bankHistoryPageSize = 20;

export type BankHistoryEntry = EditWords & {
  readonly version: number;
  readonly who: string;
  readonly at: Date;
  readonly reason: string;
  /** What going back to before this change would change now; null where nothing would. */
  readonly wayBack: { readonly toVersion: number; readonly differences: readonly StateDifference[] } | null;
};

/**
 * The changes of the bank, newest first, of one question or of all, one page at a time.
 * @throws UserFacingError forbidden
 */
export async function listBankChanges(
  ctx: Ctx,
  { questionId, page }: { readonly questionId: string | null; readonly page: number },
) {
  requireRole(ctx, "hr");
  const edits = await readBankEdits(ctx.db);
  const now = replayEdits(edits);
  const offset = (page - 1) * bankHistoryPageSize;
  const rows = await listBankHistory(ctx.db, { questionId, limit: bankHistoryPageSize, offset });
  return {
    version: now.version,
    entries: rows.map((row) => toEntry(row, edits, now)),
    total: await countBankHistory(ctx.db, questionId),
    timeZone: (await readSetting(ctx.db, companyTimeZone)).value,
  };
}

function toEntry(row: BankHistoryRow, edits: readonly NumberedEdit[], now: CompanyState): BankHistoryEntry {
  const { version, reason, editedAt: at } = row;
  const toVersion = version - 1;
  const before = replayUntil(edits, toVersion);
  const differences = before === null ? [] : describeDifference(builtInBank, now, before);
  return {
    ...describeEdit(builtInBank, before ?? now, parseBankEdit(row)),
    version,
    reason,
    at,
    who: wordAuthor(row),
    wayBack: differences.length === 0 ? null : { toVersion, differences },
  };
}
