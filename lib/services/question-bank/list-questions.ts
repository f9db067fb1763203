import { type Ctx, requireRole } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { type BankEntry, listBankEntries } from "#lib/domain/conversation/bank/company/bank-entries.ts";
import { replayEdits } from "#lib/domain/conversation/bank/company/company-state.ts";
import {
  matchesFilter,
  type QuestionFilter,
  questionPageSize,
} from "#lib/domain/conversation/bank/company/question-filter.ts";
import { readBankEdits } from "./read-bank.ts";

export type QuestionPage = {
  readonly version: number;
  readonly entries: readonly BankEntry[];
  /** How many match; the page shows the first ones of them. */
  readonly total: number;
  readonly counts: { readonly on: number; readonly off: number; readonly own: number };
};

/**
 * The questions of the bank that match, one page at a time, with the version to change them by.
 * @throws UserFacingError forbidden
 */
export async function listQuestions(ctx: Ctx, filter: QuestionFilter): Promise<QuestionPage> {
  requireRole(ctx, "hr");
  const state = replayEdits(await readBankEdits(ctx.db));
  const all = listBankEntries(builtInBank, state);
  const matching = all.filter((entry) => matchesFilter(entry, filter));
  const start = (filter.page - 1) * questionPageSize;
  const off = all.filter(({ isOn }) => !isOn).length;
  return {
    version: state.version,
    entries: matching.slice(start, start + questionPageSize),
    total: matching.length,
    counts: { on: all.length - off, off, own: state.own.size },
  };
}
