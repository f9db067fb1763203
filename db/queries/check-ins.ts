import { and, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { moodAnswers } from "#db/schema/index.ts";

/** Stores a person's own answer for a day; it takes the place of any answer of that day. */
export async function upsertCheckIn(
  tx: Db,
  input: { employeeId: string; date: string; score: number; scaleMaximum: number },
): Promise<void> {
  const { employeeId, date, score, scaleMaximum } = input;
  const answer = { score, scaleMaximum, emotionZone: null, source: "check_in" as const, batchId: null };
  await tx
    .insert(moodAnswers)
    .values({ employeeId, responseDate: date, ...answer })
    .onConflictDoUpdate({ target: [moodAnswers.employeeId, moodAnswers.responseDate], set: answer });
}

/** @returns false when there was no check-in of the person's own on that day */
export async function deleteCheckIn(tx: Db, input: { employeeId: string; date: string }): Promise<boolean> {
  const rows = await tx
    .delete(moodAnswers)
    .where(
      and(
        eq(moodAnswers.employeeId, input.employeeId),
        eq(moodAnswers.responseDate, input.date),
        eq(moodAnswers.source, "check_in"),
      ),
    )
    .returning({ employeeId: moodAnswers.employeeId });
  return rows.length === 1;
}
