import { getTableName, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import {
  alertEvents,
  contests,
  conversationSummaries,
  conversations,
  correctionRequests,
  councilNotes,
  flagDecisionRecords,
  importedCalendars,
  messages,
  messageThreads,
  replies,
  reportBatchItems,
  tasks,
  threadMessages,
  userPhotos,
  webhookEndpoints,
} from "#db/schema/index.ts";
import { listRawRows } from "./raw-rows.ts";

/**
 * A column whose texts begin with a wrapped key. `notes` once held plain text; `context` then names what a text
 * of it belongs to, before the row's id.
 */
export type SealedColumn = {
  readonly table: PgTable;
  readonly id: PgColumn;
  readonly column: PgColumn;
  readonly noteContext?: string;
};

/** Every column that needs the master keys, of every table: what rotation rewraps. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: contests, id: contests.id, column: contests.statement, noteContext: "contest.statement" },
  { table: contests, id: contests.id, column: contests.answer, noteContext: "contest.answer" },
  {
    table: flagDecisionRecords,
    id: flagDecisionRecords.id,
    column: flagDecisionRecords.reason,
    noteContext: "decision.reason",
  },
  {
    table: conversationSummaries,
    id: conversationSummaries.id,
    column: conversationSummaries.sealedSummary,
  },
  {
    table: conversationSummaries,
    id: conversationSummaries.id,
    column: conversationSummaries.sealedCorrection,
  },
  { table: councilNotes, id: councilNotes.id, column: councilNotes.sealed },
  { table: alertEvents, id: alertEvents.id, column: alertEvents.note },
  { table: correctionRequests, id: correctionRequests.id, column: correctionRequests.wanted },
  { table: correctionRequests, id: correctionRequests.id, column: correctionRequests.reason },
  { table: correctionRequests, id: correctionRequests.id, column: correctionRequests.answer },
  { table: userPhotos, id: userPhotos.id, column: userPhotos.wrappedKey },
  { table: conversations, id: conversations.id, column: conversations.sealedTitle },
  { table: messages, id: messages.id, column: messages.wrappedKey },
  { table: replies, id: replies.id, column: replies.wrappedKey },
  { table: reportBatchItems, id: reportBatchItems.id, column: reportBatchItems.wrappedKey },
  { table: tasks, id: tasks.id, column: tasks.title },
  { table: tasks, id: tasks.id, column: tasks.note },
  { table: importedCalendars, id: importedCalendars.id, column: importedCalendars.wrappedKey },
  { table: messageThreads, id: messageThreads.id, column: messageThreads.sealedSubject },
  { table: threadMessages, id: threadMessages.id, column: threadMessages.wrappedKey },
  { table: webhookEndpoints, id: webhookEndpoints.id, column: webhookEndpoints.secret },
  { table: webhookEndpoints, id: webhookEndpoints.id, column: webhookEndpoints.previousSecret },
];

const names = ({ table, id, column }: SealedColumn) => ({
  table: sql.identifier(getTableName(table)),
  id: sql.identifier(id.name),
  column: sql.identifier(column.name),
});

/** Up to `limit` texts whose key is wrapped by another master key than `masterKeyId`, with their row's id. */
export async function listSealedByOthers(
  db: Db,
  sealed: SealedColumn,
  { masterKeyId, limit }: { masterKeyId: string; limit: number },
) {
  const { column } = names(sealed);
  const condition = sql`${column} like 'w1.%' and ${column} not like ${`w1.${masterKeyId}.%`}`;
  return listTexts(db, sealed, condition, limit);
}

/** Up to `limit` texts that are stored plain. */
export async function listPlainTexts(db: Db, sealed: SealedColumn, { limit }: { limit: number }) {
  const { column } = names(sealed);
  return listTexts(db, sealed, sql`${column} is not null and ${column} not like 'w1.%'`, limit);
}

export async function hasTextSealedBy(db: Db, masterKeyId: string): Promise<boolean> {
  for (const sealed of sealedColumns) {
    const { column } = names(sealed);
    const found = await listTexts(db, sealed, sql`${column} like ${`w1.${masterKeyId}.%`}`, 1);
    if (found.length > 0) return true;
  }
  return false;
}

/** Replaces a text unless somebody changed it meanwhile. */
export async function updateSealedText(
  db: Db,
  sealed: SealedColumn,
  change: { id: string; from: string; to: string },
): Promise<void> {
  const { table, id, column } = names(sealed);
  await db.execute(
    sql`update ${table} set ${column} = ${change.to} where ${id} = ${change.id} and ${column} = ${change.from}`,
  );
}

async function listTexts(db: Db, sealed: SealedColumn, condition: SQL, limit: number) {
  const { table, id, column } = names(sealed);
  return listRawRows<{ id: string; text: string }>(
    db,
    sql`select ${id} as id, ${column} as text from ${table} where ${condition} order by ${id} limit ${limit}`,
  );
}
