import type { Db } from "#db/client.ts";
import { type AlertRow, insertAlertEvent } from "#db/queries/alerts.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { AlertEventKind } from "#lib/domain/safety/alert.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/** What a responder did with an alert, with their words sealed, and an event that the person sees in their own log. */
export async function storeDeed(
  tx: Db,
  ctx: Ctx,
  deed: {
    readonly alert: Pick<AlertRow, "id" | "employeeId">;
    readonly kind: Exclude<AlertEventKind, "raised" | "repeated" | "asked" | "called">;
    readonly note?: string;
  },
): Promise<void> {
  const { alert, kind, note } = deed;
  const at = ctx.now();
  const id = newId("aev", at);
  const sealed = note === undefined ? {} : { note: ctx.vault.sealText(note, noteContext(id)) };
  const userId = requireUserId(ctx);
  await insertAlertEvent(tx, { id, alertId: alert.id, kind, at, userId, ...sealed });
  await recordEvent(tx, ctx, {
    action: `alert.${kind}`,
    subject: alert.id,
    ...(alert.employeeId === null ? {} : { employeeId: alert.employeeId }),
  });
}

/** What a sealed note belongs to. */
export function noteContext(eventId: string): string {
  return `alert_event:${eventId}`;
}
