import type { Db } from "#db/client.ts";
import { insertAlertEvent, insertWorkAlert } from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import type { WorkAlertKind } from "#lib/domain/safety/alert.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { recordIntegrationEvent } from "#lib/services/integrations/record-integration-event.ts";
import { callResponders } from "./call-responders.ts";
import { readClock } from "./read-clock.ts";

/**
 * Suggests to HR to talk with somebody, in the transaction of the occasion; `sourceKey` names it, and the same one raises
 * one alert for ever, also after that was resolved. People of the rota are called in working hours: at once, or when they
 * begin. Nothing outside the database is spoken to.
 */
export async function raiseWorkAlert(
  tx: Db,
  ctx: Ctx,
  input: { readonly kind: WorkAlertKind; readonly employeeId: string; readonly sourceKey: string },
): Promise<void> {
  const { kind, employeeId, sourceKey } = input;
  const now = ctx.now();
  const { pace } = await readClock(tx, kind);
  const id = newId("alr", now);
  const clock = { nextStep: 0, nextStepAt: pace.later(now, 0) };
  const isNew = await insertWorkAlert(tx, {
    id,
    source: "work",
    sourceKey,
    employeeId,
    kind,
    categories: [],
    isImminent: false,
    isAskedFor: false,
    status: "open",
    raisedAt: now,
    lastEventAt: now,
    ...clock,
  });
  if (!isNew) return;
  await insertAlertEvent(tx, { id: newId("aev", now), alertId: id, kind: "raised", at: now });
  await callResponders(tx, ctx, { id, userId: null, employeeId, kind, ...clock });
  const type = kind === "no_answer" ? "nudge.unanswered" : "alert.raised";
  await recordIntegrationEvent(tx, ctx, { type, subjectId: id });
  await recordEvent(tx, asElara(ctx), { action: "work_alert.raised", subject: id, employeeId });
}

/** Whoever's deed was the occasion, it is Elara who suggests it. */
function asElara(ctx: Ctx): Ctx {
  return { ...ctx, actor: { kind: "system", name: "alerts" } };
}
