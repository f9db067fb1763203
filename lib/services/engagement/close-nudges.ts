import type { Db } from "#db/client.ts";
import {
  findLastAnswer,
  listOverdueNudges,
  listPastNudges,
  type NudgeRow,
  updateNudges,
} from "#db/queries/engagement/nudges.ts";
import { listLeaveBetween, listPeopleToAsk } from "#db/queries/engagement/people-to-ask.ts";
import type { Ctx } from "#lib/context.ts";
import { countUnanswered, findExtension, isToBeTold } from "#lib/domain/engagement/nudge-life.ts";
import type { EngagementSettings } from "#lib/domain/engagement/settings.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { raiseWorkAlert } from "#lib/services/alerts/raise-work-alert.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const batchSize = 200;

/**
 * Ends the wait for answers whose time is over. After too many in a row HR is told, in the same transaction, and Elara asks
 * no more for a while. Nothing else follows from silence.
 */
export async function closeNudges(ctx: Ctx, settings: EngagementSettings): Promise<void> {
  let count = batchSize;
  while (count === batchSize) count = await ctx.db.transaction((tx) => closeBatch(tx, ctx, settings));
}

async function closeBatch(tx: Db, ctx: Ctx, settings: EngagementSettings): Promise<number> {
  const now = ctx.now();
  const { value: timeZone } = await readSetting(tx, companyTimeZone);
  const overdue = await listOverdueNudges(tx, { now, limit: batchSize });
  if (overdue.length === 0) return 0;
  const whom = overdue.map(({ employeeId }) => employeeId);
  const people = await listPeopleToAsk(tx, whom);
  const from = toCalendarDate(
    overdue.reduce((first, { sentAt }) => earlier(first, sentAt), now),
    timeZone,
  );
  const leave = await listLeaveBetween(tx, whom, { from, to: toCalendarDate(now, timeZone) });
  for (const nudge of overdue) {
    const person = people.find(({ employeeId }) => employeeId === nudge.employeeId);
    const away = leave.filter(({ employeeId }) => employeeId === nudge.employeeId);
    const extension = findExtension(
      nudge,
      away,
      { now, timeZone: person?.timeZone ?? timeZone },
      settings.followUp,
    );
    if (person?.isActive !== true || person.userId !== nudge.userId) {
      await updateNudges(tx, [nudge.id], { status: "withdrawn", closedAt: now, withdrawnFor: "left" });
    } else if (extension !== null) await updateNudges(tx, [nudge.id], { answerBy: extension });
    else await closeUnanswered(tx, ctx, nudge, settings);
  }
  return overdue.length;
}

async function closeUnanswered(
  tx: Db,
  ctx: Ctx,
  nudge: NudgeRow,
  { followUp }: EngagementSettings,
): Promise<void> {
  const now = ctx.now();
  const { id, employeeId, userId } = nudge;
  await updateNudges(tx, [id], { status: "unanswered", closedAt: now, mailAt: null });
  const lastAnsweredAt = await findLastAnswer(tx, userId);
  const unanswered = countUnanswered(await listPastNudges(tx, employeeId), { now, lastAnsweredAt }, followUp);
  if (!isToBeTold(unanswered, followUp)) return;
  await updateNudges(tx, [id], { toldAt: now });
  await raiseWorkAlert(tx, ctx, { kind: "no_answer", employeeId, sourceKey: `no-answer:${id}` });
}

function earlier(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one;
}
