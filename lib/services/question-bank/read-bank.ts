import type { Db } from "#db/client.ts";
import { listBankEdits } from "#db/queries/question-bank.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { type NumberedEdit, parseBankEdit } from "#lib/domain/conversation/bank/company/bank-edit.ts";
import { toCompanyBank } from "#lib/domain/conversation/bank/company/company-bank.ts";
import { replayEdits } from "#lib/domain/conversation/bank/company/company-state.ts";
import type { QuestionBank } from "#lib/domain/conversation/bank/question-bank.ts";

/** The bank that Elara speaks from: the built-in one with the company's changes. Every family can always be talked about. */
export async function readBank(db: Db): Promise<QuestionBank> {
  return toCompanyBank(builtInBank, replayEdits(await readBankEdits(db)));
}

/** The changes of the bank in their order; one that this version does not know is null. */
export async function readBankEdits(db: Db): Promise<NumberedEdit[]> {
  const stored = await listBankEdits(db);
  return stored.map((row) => ({ version: row.version, edit: parseBankEdit(row) }));
}
