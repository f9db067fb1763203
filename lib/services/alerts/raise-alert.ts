import type { Db } from "#db/client.ts";
import {
  type AlertRow,
  deleteAlert,
  findStandingAlertForUpdate,
  hasAlertEvent,
  insertAlert,
  insertAlertEvent,
  updateAlert,
} from "#db/queries/alerts.ts";
import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { CareFacts } from "#lib/domain/conversation/care/care-card.ts";
import { isWorkHarm } from "#lib/domain/conversation/care/care-topic.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import {
  joinVerdicts,
  type PersonAlertKind,
  personAlertKinds,
  toAlertKind,
} from "#lib/domain/safety/alert.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { recordIntegrationEvent } from "#lib/services/integrations/record-integration-event.ts";
import { notify } from "#lib/services/notifications/notify.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { updateLetter } from "./alert-mails.ts";
import { callResponders } from "./call-responders.ts";
import { readCareFacts } from "./read-care-facts.ts";
import { tellBoard } from "./tell-board.ts";

type Occasion = {
  readonly conversationId: string;
  /** The message it is about; null when the person asked for somebody by a button. */
  readonly messageId: string | null;
  readonly verdict: ScreenVerdict;
};

/**
 * Calls human help for the signed-in person, in the transaction of the message it is about; a message does it once. Only a
 * crisis does: after a concern, or harm at work without danger, the person decides (`askForHuman`). A further message of a
 * conversation updates the alert that stands. Works with mail, jobs and realtime down: nothing but the database is used.
 *
 * @returns what `careReply` needs to know, as it is after the alert
 * @throws UserFacingError forbidden when nobody is signed in
 */
export async function raiseAlert(
  tx: Db,
  ctx: Ctx,
  occasion: Occasion & { readonly messageId: string },
): Promise<CareFacts> {
  const { verdict, messageId } = occasion;
  const kind = toAlertKind(verdict.categories);
  const isCalledFor = verdict.level === "crisis" && !isWorkHarm(verdict) && kind !== null;
  if (isCalledFor && !(await hasAlertEvent(tx, messageId))) {
    await raise(tx, ctx, { ...occasion, kind, isAskedFor: false });
  }
  const { conversationId } = occasion;
  return readCareFacts(tx, ctx, { conversationId, ...kindsOf(verdict) });
}

/** Whoever knows of a danger does not know of harm at work, and the other way round. */
function kindsOf(verdict: ScreenVerdict): { kinds?: readonly PersonAlertKind[] } {
  if (verdict.level === "none") return {};
  return isWorkHarm(verdict)
    ? { kinds: ["work_harm"] }
    : { kinds: personAlertKinds.filter((kind) => kind !== "work_harm") };
}

export type Raised = Occasion & { readonly kind: PersonAlertKind; readonly isAskedFor: boolean };

/** Raises an alert, or adds to the one of its kind that stands in the conversation. */
export async function raise(tx: Db, ctx: Ctx, occasion: Raised): Promise<void> {
  const { conversationId, kind } = occasion;
  const alert = toAlert(ctx, occasion);
  if (await insertAlert(tx, alert)) return begin(tx, ctx, { alert, occasion });
  const standing = await findStandingAlertForUpdate(tx, { userId: alert.userId, conversationId, kind });
  // It was closed between the two: then there is room for a new one.
  if (standing === null) {
    if (await insertAlert(tx, alert)) await begin(tx, ctx, { alert, occasion });
    return;
  }
  await addTo(tx, ctx, { standing, occasion });
}

function toAlert(ctx: Ctx, { conversationId, kind, verdict, isAskedFor }: Raised) {
  const at = ctx.now();
  return {
    id: newId("alr", at),
    userId: requireUserId(ctx),
    employeeId: ctx.actor.kind === "user" ? ctx.actor.employeeId : null,
    conversationId,
    kind,
    categories: verdict.categories,
    isImminent: verdict.isImminent,
    isAskedFor,
    status: "open",
    raisedAt: at,
    lastEventAt: at,
    nextStep: 0,
    nextStepAt: at,
  } as const;
}

async function begin(
  tx: Db,
  ctx: Ctx,
  { alert, occasion }: { alert: ReturnType<typeof toAlert>; occasion: Raised },
): Promise<void> {
  if (!(await storeEvent(tx, ctx, { alertId: alert.id, kind: "raised", occasion }))) {
    // The same message came twice at once, and the other one has raised it.
    await deleteAlert(tx, alert.id);
    return;
  }
  await callResponders(tx, ctx, alert);
  await recordIntegrationEvent(tx, ctx, { type: "alert.raised", subjectId: alert.id });
  await recordEvent(tx, asElara(ctx), {
    action: "alert.raised",
    subject: alert.id,
    ...(alert.employeeId === null ? {} : { employeeId: alert.employeeId }),
  });
}

async function addTo(
  tx: Db,
  ctx: Ctx,
  { standing, occasion }: { standing: AlertRow; occasion: Raised },
): Promise<void> {
  if (occasion.messageId === null && standing.isAskedFor) return;
  if (
    !(await storeEvent(tx, ctx, {
      alertId: standing.id,
      kind: occasion.messageId === null ? "asked" : "repeated",
      occasion,
    }))
  )
    return;
  const { isWorse, ...joined } = joinVerdicts(standing, occasion.verdict);
  const isAskedFor = standing.isAskedFor || occasion.isAskedFor;
  await updateAlert(tx, standing.id, { ...joined, isAskedFor, lastEventAt: ctx.now() });
  await tellBoard(tx, ctx, standing.id);
  if (standing.acknowledgedBy === null || !(isWorse || occasion.isAskedFor)) return;
  const taker = await findUser(tx, standing.acknowledgedBy);
  if (taker === null || taker.disabledAt !== null) return;
  const key = occasion.messageId ?? `asked:${ctx.now().toISOString().slice(0, 13)}`;
  await notify(tx, ctx, {
    userId: taker.id,
    kind: "alert_update",
    subjectId: standing.id,
    key: `alert:${standing.id}:again:${key}`,
  });
  await storeMail(tx, ctx, {
    idempotencyKey: `alert:${standing.id}:again:${key}`,
    purpose: "alert_update",
    userId: taker.id,
    recipient: taker.email,
    name: taker.name,
    letter: updateLetter,
  });
}

async function storeEvent(
  tx: Db,
  ctx: Ctx,
  { alertId, kind, occasion }: { alertId: string; kind: "raised" | "repeated" | "asked"; occasion: Raised },
): Promise<boolean> {
  const at = ctx.now();
  return insertAlertEvent(tx, { id: newId("aev", at), alertId, kind, at, messageId: occasion.messageId });
}

/** The person spoke; it is Elara who calls somebody, and that is what the person's own log says. */
function asElara(ctx: Ctx): Ctx {
  return { ...ctx, actor: { kind: "system", name: "alerts" } };
}
