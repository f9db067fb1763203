import { and, asc, count, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { bankEdits, users } from "#db/schema/index.ts";
import { isStorableText } from "./storable-text.ts";

const bankLock = 0x656c_6107;

/** Lets one change of the question bank be made at a time, until the transaction ends. */
export async function lockQuestionBank(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${bankLock}, 0)`);
}

/** Every change of the question bank, in the order in which they were made. */
export async function listBankEdits(db: Db) {
  return db
    .select({ version: bankEdits.version, kind: bankEdits.kind, detail: bankEdits.detail })
    .from(bankEdits)
    .orderBy(asc(bankEdits.version));
}

/** @returns false when the version is taken: somebody else was quicker */
export async function insertBankEdit(tx: Db, edit: typeof bankEdits.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(bankEdits)
    .values(edit)
    .onConflictDoNothing()
    .returning({ version: bankEdits.version });
  return inserted.length === 1;
}

const historyColumns = {
  version: bankEdits.version,
  kind: bankEdits.kind,
  detail: bankEdits.detail,
  reason: bankEdits.reason,
  editedAt: bankEdits.editedAt,
  changedBy: bankEdits.editedBy,
  changedByName: users.name,
};

export type BankHistoryRow = Awaited<ReturnType<typeof listBankHistory>>[number];

/** Changes newest first, of one question or of the whole bank, with the names of who made them. */
export async function listBankHistory(
  db: Db,
  wanted: { readonly questionId: string | null; readonly limit: number; readonly offset: number },
) {
  return db
    .select(historyColumns)
    .from(bankEdits)
    .leftJoin(users, eq(users.id, bankEdits.editedBy))
    .where(isAbout(wanted.questionId))
    .orderBy(desc(bankEdits.version))
    .limit(wanted.limit)
    .offset(wanted.offset);
}

export async function countBankHistory(db: Db, questionId: string | null): Promise<number> {
  const [row] = await db.select({ edits: count() }).from(bankEdits).where(isAbout(questionId));
  return row?.edits ?? 0;
}

/** The newest change after a version that touches a question, or the whole bank; `questionId` null: any change. */
export async function findBankEditSince(
  db: Db,
  { version, questionId }: { version: number; questionId: string | null },
): Promise<BankHistoryRow | null> {
  const touches = questionId === null ? undefined : or(isAbout(questionId), isNull(bankEdits.questionId));
  const [row] = await db
    .select(historyColumns)
    .from(bankEdits)
    .leftJoin(users, eq(users.id, bankEdits.editedBy))
    .where(and(gt(bankEdits.version, version), touches))
    .orderBy(desc(bankEdits.version))
    .limit(1);
  return row ?? null;
}

function isAbout(questionId: string | null) {
  if (questionId === null) return undefined;
  return isStorableText(questionId) ? eq(bankEdits.questionId, questionId) : sql`false`;
}
