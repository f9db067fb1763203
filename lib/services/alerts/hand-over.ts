import type { Db } from "#db/client.ts";
import { type AlertRow, insertAlertCalls, updateAlert } from "#db/queries/alerts.ts";
import { findUser } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { UserFacingError } from "#lib/errors.ts";
import { notify } from "#lib/services/notifications/notify.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { responderLetter, workLetter } from "./alert-mails.ts";
import { enqueueNextStep } from "./call-responders.ts";
import { readClock } from "./read-clock.ts";
import { requireAlert } from "./require-alert.ts";
import { storeDeed } from "./store-deed.ts";
import { listAskable } from "./to-listed-alerts.ts";

/**
 * Asks a colleague to take an alert over: from the one who has it, or while nobody does. It is open until the colleague
 * takes over; when their time has run out, the next people of the rota are called as ever. Nobody is left without anybody.
 * @throws UserFacingError forbidden, not_found; invalid_input for somebody who may not see it; conflict when somebody else
 * has it, or it is resolved
 */
export async function handOver(
  ctx: Ctx,
  input: { readonly alertId: string; readonly toUserId: string },
): Promise<void> {
  const { toUserId } = input;
  await ctx.db.transaction(async (tx) => {
    const { alert, acknowledgedByName, viewerId } = await requireAlert(tx, ctx, input.alertId);
    requireToGive(alert, { viewerId, acknowledgedByName });
    const askable = await listAskable(tx, { alertIds: [alert.id], viewerId });
    if (!askable.get(alert.id)?.some(({ id }) => id === toUserId)) {
      throw new UserFacingError("invalid_input", "Please check what you entered.", {
        fieldErrors: { toUserId: "Please choose a colleague who can take it over." },
      });
    }
    const nextStepAt = await computeDeadline(tx, ctx, alert);
    const asked = { askedUserId: toUserId, acknowledgedBy: null, acknowledgedAt: null };
    await updateAlert(tx, alert.id, { status: "open", ...asked, nextStepAt });
    await enqueueNextStep(tx, ctx, { ...alert, nextStepAt });
    const deedId = await storeDeed(tx, ctx, { alert, kind: "handed_over" });
    await callColleague(tx, ctx, { alert, toUserId, deedId });
  });
}

function requireToGive(
  alert: AlertRow,
  { viewerId, acknowledgedByName }: { viewerId: string; acknowledgedByName: string | null },
): void {
  if (alert.resolvedAt !== null) {
    throw new UserFacingError("conflict", "This alert is resolved. Reload the page to see what was done.");
  }
  if (alert.status !== "open" && alert.acknowledgedBy !== viewerId) {
    throw new UserFacingError("conflict", `${acknowledgedByName ?? "Somebody else"} is on it now.`);
  }
}

/** The colleague has as long as the first people of the rota; what runs out sooner stays. */
async function computeDeadline(tx: Db, ctx: Ctx, alert: AlertRow): Promise<Date> {
  const { steps, pace } = await readClock(tx, alert.kind);
  const deadline = pace.later(ctx.now(), steps[0]?.minutes ?? pace.everybodyMinutes);
  return alert.nextStepAt !== null && alert.nextStepAt < deadline ? alert.nextStepAt : deadline;
}

async function callColleague(
  tx: Db,
  ctx: Ctx,
  { alert, toUserId, deedId }: { alert: AlertRow; toUserId: string; deedId: string },
): Promise<void> {
  const colleague = await findUser(tx, toUserId);
  if (colleague === null) return;
  const isCalm = isWorkAlertKind(alert.kind);
  const call = { alertId: alert.id, userId: toUserId, step: alert.nextStep, calledAt: ctx.now() };
  await insertAlertCalls(tx, [call]);
  const kind = isCalm ? "work_alert" : "alert";
  await notify(tx, ctx, { userId: toUserId, kind, subjectId: alert.id, key: `alert_deed:${deedId}` });
  await storeMail(tx, ctx, {
    idempotencyKey: `alert:${alert.id}:asked:${deedId}`,
    purpose: kind,
    userId: toUserId,
    recipient: colleague.email,
    name: colleague.name,
    letter: isCalm ? workLetter : responderLetter,
  });
}
