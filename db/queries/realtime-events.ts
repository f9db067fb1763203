import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { realtimeEvents } from "#db/schema/index.ts";
import type { RealtimeOccasion } from "#lib/domain/realtime/event.ts";

/** Heard by every process that listens, when and only when the transaction commits. */
export const realtimeSignal = "elara_realtime";

const rowsPerStatement = 2000;

/** Stores what each person is to be told, and wakes the processes that deliver it. */
export async function insertRealtimeEvents(
  tx: Db,
  event: { id: string; name: RealtimeOccasion; subjectId: string; createdAt: Date },
  userIds: readonly string[],
): Promise<void> {
  for (let start = 0; start < userIds.length; start += rowsPerStatement) {
    const rows = userIds
      .slice(start, start + rowsPerStatement)
      .map((userId) => ({ ...event, userId, retryAt: event.createdAt }));
    await tx.insert(realtimeEvents).values(rows);
  }
  await tx.execute(sql`select pg_notify(${realtimeSignal}, '')`);
}
