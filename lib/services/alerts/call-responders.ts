import type { Db } from "#db/client.ts";
import {
  type AlertRow,
  insertAlertCalls,
  insertAlertEvent,
  listResponders,
  updateAlert,
} from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { type Call, widen } from "#lib/domain/safety/widen.ts";
import { newId } from "#lib/id.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { responderLetter, toAdminLetter } from "./alert-mails.ts";
import { readClock } from "./read-clock.ts";

type Responder = Awaited<ReturnType<typeof listResponders>>[number];

/**
 * Takes the steps of the rota that are due for an alert that `tx` holds: calls are written down, mails put into the outbox,
 * and the clock is set for the next step. Nothing outside the database is spoken to.
 */
export async function callResponders(
  tx: Db,
  ctx: Ctx,
  alert: Pick<AlertRow, "id" | "userId" | "employeeId" | "kind" | "nextStep" | "nextStepAt">,
): Promise<void> {
  const now = ctx.now();
  const { steps, pace } = await readClock(tx, alert.kind);
  const responders = (await listResponders(tx)).filter((responder) => !isSubject(responder, alert));
  const idsOf = (role: Responder["role"]) =>
    responders.filter((responder) => responder.role === role).map(({ id }) => id);
  const widened = widen({
    steps,
    pace,
    reachable: { hr: idsOf("hr"), admins: idsOf("admin") },
    step: alert.nextStep,
    dueAt: alert.nextStepAt ?? now,
    now,
  });
  for (const call of widened.calls) await carryOut(tx, ctx, { alertId: alert.id, call, responders });
  await updateAlert(tx, alert.id, { nextStep: widened.nextStep, nextStepAt: widened.nextDueAt });
  if (widened.nextDueAt === null) return;
  await ctx.jobs.enqueue(
    "widen-alerts",
    {},
    {
      key: `${alert.id}:${widened.nextStep}`,
      startAfterSeconds: Math.ceil((widened.nextDueAt.getTime() - now.getTime()) / 1000),
      within: tx,
    },
  );
}

/** Nobody is called to themselves. */
export function isSubject(
  responder: Pick<Responder, "id" | "employeeId">,
  alert: Pick<AlertRow, "userId" | "employeeId">,
): boolean {
  return (
    responder.id === alert.userId || (alert.employeeId !== null && responder.employeeId === alert.employeeId)
  );
}

async function carryOut(
  tx: Db,
  ctx: Ctx,
  { alertId, call, responders }: { alertId: string; call: Call; responders: readonly Responder[] },
): Promise<void> {
  const at = ctx.now();
  await insertAlertEvent(tx, { id: newId("aev", at), alertId, kind: "called", at, step: call.step });
  if (call.audience !== "admins") {
    const calls = call.people.map((userId) => ({ alertId, userId, step: call.step, calledAt: at }));
    await insertAlertCalls(tx, calls);
  }
  for (const { id, name, email } of responders.filter((responder) => call.people.includes(responder.id))) {
    const isAdmin = call.audience === "admins";
    await storeMail(tx, ctx, {
      idempotencyKey: `alert:${alertId}:${call.step}:${id}`,
      purpose: isAdmin ? "alert_unanswered" : "alert",
      userId: id,
      recipient: email,
      name,
      letter: isAdmin ? toAdminLetter(ctx.appUrl) : responderLetter,
    });
  }
}
