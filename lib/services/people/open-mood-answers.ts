import { listMoodAnswers } from "#db/queries/person-records.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { Histories } from "#lib/domain/insight/person-history.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireReason } from "#lib/services/flags/require-reason.ts";
import { readLatestDates } from "./latest-dates.ts";
import { readMoodHistories } from "./read-histories.ts";
import { getPerson } from "./read-person.ts";

/**
 * Opens a person's own mood answers once, for a stated reason that the person can read.
 * @returns null when there are no answers
 * @throws UserFacingError invalid_input without a reason, not_found, forbidden about oneself
 */
export async function openMoodAnswers(
  ctx: Ctx,
  input: { employeeId: string; reason: string },
): Promise<Histories | null> {
  requireRole(ctx, "hr");
  const reason = requireReason(input.reason);
  return ctx.db.transaction(async (tx) => {
    const { employeeId } = await getPerson(tx, ctx, input.employeeId);
    await recordEvent(tx, ctx, { action: "person.mood_opened", employeeId, detail: { reason } });
    const { mood } = await readLatestDates(tx);
    return readMoodHistories(tx, await listMoodAnswers(tx, employeeId), mood);
  });
}
