import type { Db } from "#db/client.ts";
import { listDueNudges, type NudgeRow, updateNudges } from "#db/queries/engagement/nudges.ts";
import type { Ctx } from "#lib/context.ts";
import { judgeSending, toAnswerLimit, toMailTime } from "#lib/domain/engagement/nudge-life.ts";
import type { EngagementSettings } from "#lib/domain/engagement/settings.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { writeToPeople } from "#lib/services/integrations/write-to-people.ts";
import { notifyMany } from "#lib/services/notifications/notify.ts";
import { gatherCandidates } from "./gather-candidates.ts";

const batchSize = 1_000;

/**
 * Sends what is due, a batch a transaction: a process that dies has sent whole batches and nothing of the next. Everything that
 * speaks against asking somebody is looked at once more: what was chosen hours ago may hold no longer.
 */
export async function sendNudges(ctx: Ctx, settings: EngagementSettings): Promise<void> {
  let count = batchSize;
  while (count === batchSize) count = await ctx.db.transaction((tx) => sendBatch(tx, ctx, settings));
}

async function sendBatch(tx: Db, ctx: Ctx, settings: EngagementSettings): Promise<number> {
  const now = ctx.now();
  const due = await listDueNudges(tx, { now, limit: batchSize });
  const whom = due.map(({ employeeId }) => employeeId);
  const candidates = new Map(
    (await gatherCandidates(tx, { whom, now, settings })).map((one) => [one.employeeId, one]),
  );
  const ready: NudgeRow[] = [];
  for (const nudge of due) {
    const verdict = judgeSending(nudge, candidates.get(nudge.employeeId), { now, settings });
    if (verdict === "send") ready.push(nudge);
    else if (verdict instanceof Date) await updateNudges(tx, [nudge.id], { sendAt: verdict });
    else await updateNudges(tx, [nudge.id], { status: "withdrawn", closedAt: now, withdrawnFor: verdict });
  }
  await send(tx, ctx, ready, settings);
  return due.length;
}

async function send(
  tx: Db,
  ctx: Ctx,
  ready: readonly NudgeRow[],
  { followUp }: EngagementSettings,
): Promise<void> {
  if (ready.length === 0) return;
  const sentAt = ctx.now();
  const ids = ready.map(({ id }) => id);
  await updateNudges(tx, ids, {
    status: "sent",
    sentAt,
    mailAt: toMailTime(sentAt, followUp),
    answerBy: toAnswerLimit(sentAt, followUp),
  });
  await notifyMany(
    tx,
    ctx,
    ready.map(({ id, userId }) => ({ userId, kind: "check_in", subjectId: id, key: `nudge:${id}` })),
  );
  await writeToPeople(
    tx,
    ctx,
    ready.map(({ id, userId }) => ({ nudgeId: id, userId })),
  );
  const employeeIds = ready.map(({ employeeId }) => employeeId);
  await recordEvent(tx, ctx, { action: "nudges.sent", detail: { employeeIds } });
}
