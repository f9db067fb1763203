import type { Db } from "#db/client.ts";
import {
  type AlertRow,
  insertAlertCalls,
  insertAlertEvent,
  listResponders,
  updateAlert,
} from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { type Call, widen } from "#lib/domain/safety/widen.ts";
import { newId } from "#lib/id.ts";
import { notifyEach } from "#lib/services/notifications/notify.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { responderLetter, toAdminLetter, workLetter } from "./alert-mails.ts";
import { readClock } from "./read-clock.ts";
import { tellBoard } from "./tell-board.ts";

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
  for (const call of widened.calls) await carryOut(tx, ctx, { alert, call, responders });
  await updateAlert(tx, alert.id, { nextStep: widened.nextStep, nextStepAt: widened.nextDueAt });
  await enqueueNextStep(tx, ctx, {
    id: alert.id,
    nextStep: widened.nextStep,
    nextStepAt: widened.nextDueAt,
  });
  await tellBoard(tx, ctx, alert.id);
}

/** The clock is looked at when the next step is due, not only every minute. */
export async function enqueueNextStep(
  tx: Db,
  ctx: Ctx,
  { id, nextStep, nextStepAt }: Pick<AlertRow, "id" | "nextStep" | "nextStepAt">,
): Promise<void> {
  if (nextStepAt === null) return;
  await ctx.jobs.enqueue(
    "widen-alerts",
    {},
    {
      key: `${id}:${nextStep}`,
      startAfterSeconds: Math.max(0, Math.ceil((nextStepAt.getTime() - ctx.now().getTime()) / 1000)),
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

type Calling = {
  readonly alert: Pick<AlertRow, "id" | "kind">;
  readonly call: Call;
  readonly responders: readonly Responder[];
};

async function carryOut(tx: Db, ctx: Ctx, { alert, call, responders }: Calling): Promise<void> {
  const at = ctx.now();
  const { step, people } = call;
  const alertId = alert.id;
  await insertAlertEvent(tx, { id: newId("aev", at), alertId, kind: "called", at, step });
  if (call.audience !== "admins") {
    await insertAlertCalls(
      tx,
      people.map((userId) => ({ alertId, userId, step, calledAt: at })),
    );
  }
  const { kind, purpose, letter } = wordCall(ctx, { alert, call });
  await notifyEach(tx, ctx, { userIds: people, kind, subjectId: alertId, key: `alert:${alertId}:${step}` });
  for (const { id, name, email } of responders.filter((responder) => people.includes(responder.id))) {
    await storeMail(tx, ctx, {
      idempotencyKey: `alert:${alertId}:${step}:${id}`,
      purpose,
      userId: id,
      recipient: email,
      name,
      letter,
    });
  }
}

function wordCall(ctx: Ctx, { alert, call }: Pick<Calling, "alert" | "call">) {
  if (call.audience === "admins") {
    return {
      kind: "alert_unattended",
      purpose: "alert_unanswered",
      letter: toAdminLetter(ctx.appUrl),
    } as const;
  }
  return isWorkAlertKind(alert.kind)
    ? ({ kind: "work_alert", purpose: "work_alert", letter: workLetter } as const)
    : ({ kind: "alert", purpose: "alert", letter: responderLetter } as const);
}
