import type { Db } from "#db/client.ts";
import {
  countAlerts,
  countResolvedAlerts,
  findVisibleAlert,
  type ListedAlertRow,
  listAlertDepartments,
  listResolvedAlerts,
  listStandingAlerts,
} from "#db/queries/alert-board.ts";
import { listResponders } from "#db/queries/alerts.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { type AlertFilter, alertPageSize } from "#lib/domain/safety/alert-filter.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { toListedAlerts } from "./to-listed-alerts.ts";

const mostStanding = 200;

/** What a page of alerts is drawn with beside them. */
export type AlertView = { readonly timeZone: string; readonly now: Date; readonly viewerId: string };

/**
 * The alerts that stand, as the filter narrows them, as far as the responder may see them. Everybody listed is told that
 * they were seen.
 * @throws UserFacingError forbidden, also to an admin
 */
export async function listAlerts(ctx: Ctx, filter: AlertFilter) {
  const viewerId = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const query = { viewerId, filter, now: ctx.now() };
    const rows = await listStandingAlerts(tx, query, mostStanding);
    return {
      alerts: await toListed(tx, ctx, rows),
      counts: await countAlerts(tx, viewerId),
      ...(await readChoices(tx, viewerId)),
      ...(await readView(tx, ctx)),
    };
  });
}
export type AlertBoard = Awaited<ReturnType<typeof listAlerts>>;
export type ListedAlert = AlertBoard["alerts"][number];

/** One page of what was resolved, the same way. @throws UserFacingError forbidden */
export async function listAlertHistory(ctx: Ctx, filter: AlertFilter) {
  const viewerId = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const query = { viewerId, filter, now: ctx.now() };
    const window = { limit: alertPageSize, offset: (filter.page - 1) * alertPageSize };
    return {
      alerts: await toListed(tx, ctx, await listResolvedAlerts(tx, query, window)),
      total: await countResolvedAlerts(tx, query),
      ...(await readChoices(tx, viewerId)),
      ...(await readView(tx, ctx)),
    };
  });
}

/** One alert, standing or resolved. @throws UserFacingError forbidden; not_found, also for one about themselves */
export async function readAlert(ctx: Ctx, input: { readonly alertId: string }) {
  const viewerId = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const row = await findVisibleAlert(tx, { ...input, viewerId });
    const [alert] = row === null ? [] : await toListed(tx, ctx, [row]);
    if (alert === undefined) throw new UserFacingError("not_found", "There is no such alert.");
    return { alert, ...(await readView(tx, ctx)) };
  });
}

function requireViewer(ctx: Ctx): string {
  requireRole(ctx, "hr");
  return requireUserId(ctx);
}

async function toListed(tx: Db, ctx: Ctx, rows: readonly ListedAlertRow[]) {
  const employeeIds = [...new Set(rows.flatMap(({ alert }) => alert.employeeId ?? []))];
  const listed = await toListedAlerts(tx, ctx, rows);
  if (employeeIds.length > 0) {
    await recordEvent(tx, ctx, { action: "alerts.listed", detail: { employeeIds } });
  }
  return listed;
}

async function readChoices(tx: Db, viewerId: string) {
  const responders = await listResponders(tx);
  return {
    colleagues: responders.flatMap(({ id, name, role }) =>
      role === "hr" && id !== viewerId ? [{ id, name }] : [],
    ),
    departments: await listAlertDepartments(tx, viewerId),
  };
}

async function readView(tx: Db, ctx: Ctx): Promise<AlertView> {
  return {
    timeZone: (await readSetting(tx, companyTimeZone)).value,
    now: ctx.now(),
    viewerId: requireUserId(ctx),
  };
}
