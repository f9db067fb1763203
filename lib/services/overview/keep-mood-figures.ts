import type { Db } from "#db/client.ts";
import { findMood, shiftMoodRollups } from "#db/queries/group-rollups.ts";

/**
 * Runs `write`, which may change one person's answer of one day, and moves the sums of groups along with
 * it, in the same transaction: a check-in costs the same however many answers there are.
 */
export async function keepMoodFigures<Result>(
  tx: Db,
  answer: { employeeId: string; date: string },
  write: () => Promise<Result>,
): Promise<Result> {
  const before = await findMood(tx, answer);
  const result = await write();
  await shiftMoodRollups(tx, { ...answer, before, after: await findMood(tx, answer) });
  return result;
}
