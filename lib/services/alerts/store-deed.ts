import type { Db } from "#db/client.ts";
import { type AlertRow, insertAlertEvent } from "#db/queries/alerts.ts";
import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { AlertEventKind } from "#lib/domain/safety/alert.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { recordIntegrationEvent } from "#lib/services/integrations/record-integration-event.ts";
import { notify } from "#lib/services/notifications/notify.ts";
import { tellBoard } from "./tell-board.ts";

type Deed = {
  /** As it was before. */
  readonly alert: Pick<AlertRow, "id" | "employeeId" | "acknowledgedBy">;
  readonly kind: Exclude<AlertEventKind, "raised" | "repeated" | "asked" | "called">;
  readonly note?: string;
};

/**
 * What a responder did with an alert, with their words sealed: colleagues' pages look again, whoever had it before is told,
 * and an event is kept that the person sees in their own log.
 * @returns the id of the deed
 */
export async function storeDeed(tx: Db, ctx: Ctx, deed: Deed): Promise<string> {
  const { alert, kind, note } = deed;
  const at = ctx.now();
  const id = newId("aev", at);
  const sealed = note === undefined ? {} : { note: ctx.vault.sealText(note, noteContext(id)) };
  const userId = requireUserId(ctx);
  await insertAlertEvent(tx, { id, alertId: alert.id, kind, at, userId, ...sealed });
  await tellOwner(tx, ctx, { alert, deedId: id });
  await tellBoard(tx, ctx, alert.id);
  if (kind === "acknowledged" || kind === "closed") {
    const type = kind === "closed" ? "alert.resolved" : "alert.acknowledged";
    await recordIntegrationEvent(tx, ctx, { type, subjectId: alert.id });
  }
  await recordEvent(tx, ctx, {
    action: `alert.${kind}`,
    subject: alert.id,
    ...(alert.employeeId === null ? {} : { employeeId: alert.employeeId }),
  });
  return id;
}

/** What a sealed note belongs to. */
export function noteContext(eventId: string): string {
  return `alert_event:${eventId}`;
}

async function tellOwner(
  tx: Db,
  ctx: Ctx,
  { alert, deedId }: { alert: Deed["alert"]; deedId: string },
): Promise<void> {
  const ownerId = alert.acknowledgedBy;
  if (ownerId === null || ownerId === requireUserId(ctx)) return;
  const owner = await findUser(tx, ownerId);
  if (owner === null || owner.role !== "hr" || owner.disabledAt !== null) return;
  await notify(tx, ctx, {
    userId: ownerId,
    kind: "alert_update",
    subjectId: alert.id,
    key: `alert_deed:${deedId}`,
  });
}
