import type { Db } from "#db/client.ts";
import { lockContributions, recountContributions } from "#db/queries/group-contributions.ts";

/**
 * Counts one person's mood of the month of `date` anew after an answer of it changed, in the same transaction: the work
 * is the same however many people and answers there are.
 */
export async function keepMoodContribution(
  tx: Db,
  answer: { employeeId: string; date: string; changedAt: Date },
): Promise<void> {
  const { employeeId, date, changedAt } = answer;
  await lockContributions(tx, "move");
  const range = { from: date, to: date };
  await recountContributions(tx, { measure: "mood", employeeId, range }, changedAt);
}
