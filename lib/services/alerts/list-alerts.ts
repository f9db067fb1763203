import {
  countAlerts,
  type ListedAlertRow,
  listAlertEvents,
  listResolvedAlerts,
  listStandingAlerts,
} from "#db/queries/alerts.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { noteContext } from "./store-deed.ts";

export const alertPageSize = 20;
const mostStanding = 200;

/**
 * The alerts a responder may see: what stands, and one page of what was resolved. Everybody listed is told that they were seen.
 * @throws UserFacingError forbidden, also to an admin
 */
export async function listAlerts(ctx: Ctx, { page }: { readonly page: number }) {
  requireRole(ctx, "hr");
  const viewerId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const standing = await listStandingAlerts(tx, viewerId, mostStanding);
    const window = { limit: alertPageSize, offset: (page - 1) * alertPageSize };
    const resolved = await listResolvedAlerts(tx, viewerId, window);
    const events = await listAlertEvents(
      tx,
      [...standing, ...resolved].map(({ alert }) => alert.id),
    );
    const toListed = (row: ListedAlertRow) => toListedAlert(ctx, row, events);
    const employeeIds = new Set([...standing, ...resolved].flatMap(({ alert }) => alert.employeeId ?? []));
    if (employeeIds.size > 0) {
      await recordEvent(tx, ctx, { action: "alerts.listed", detail: { employeeIds: [...employeeIds] } });
    }
    return {
      standing: standing.map(toListed),
      resolved: resolved.map(toListed),
      counts: await countAlerts(tx, viewerId),
      timeZone: (await readSetting(tx, companyTimeZone)).value,
      now: ctx.now(),
      viewerId,
    };
  });
}
export type AlertInbox = Awaited<ReturnType<typeof listAlerts>>;
export type ListedAlert = AlertInbox["standing"][number];

type Event = Awaited<ReturnType<typeof listAlertEvents>>[number];

function toListedAlert(ctx: Ctx, row: ListedAlertRow, events: readonly Event[]) {
  const { alert, employeeName, employeeEmail, name, email, ...person } = row;
  return {
    id: alert.id,
    kind: alert.kind,
    status: alert.status,
    isImminent: alert.isImminent,
    isAskedFor: alert.isAskedFor,
    raisedAt: alert.raisedAt,
    lastEventAt: alert.lastEventAt,
    nextStepAt: alert.nextStepAt,
    acknowledgedBy: alert.acknowledgedBy,
    acknowledgedAt: alert.acknowledgedAt,
    resolvedAt: alert.resolvedAt,
    employeeId: alert.employeeId,
    name: employeeName ?? name ?? alert.employeeId ?? "Somebody",
    ...person,
    email: email ?? employeeEmail,
    events: events
      .filter(({ alertId }) => alertId === alert.id)
      .map(({ id, note, alertId: _, ...event }) => ({
        id,
        ...event,
        note: note === null ? null : ctx.vault.unsealText(note, noteContext(id)),
      })),
  };
}
