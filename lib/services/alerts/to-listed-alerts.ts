import type { Db } from "#db/client.ts";
import { type ListedAlertRow, listViewers } from "#db/queries/alert-board.ts";
import { listAlertEvents } from "#db/queries/alerts.ts";
import { listInterventionsOfAlerts } from "#db/queries/interventions.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { noteContext } from "./store-deed.ts";

type Event = Awaited<ReturnType<typeof listAlertEvents>>[number];

/** Alerts as a responder sees them: with their history, notes opened, and what was done. */
export async function toListedAlerts(tx: Db, ctx: Ctx, rows: readonly ListedAlertRow[]) {
  const ids = rows.map(({ alert }) => alert.id);
  const events = groupByAlert(await listAlertEvents(tx, ids));
  const done = groupByAlert(await listInterventionsOfAlerts(tx, ids));
  const askable = await listAskable(tx, { alertIds: ids, viewerId: requireUserId(ctx) });
  return rows.map((row) => ({
    ...toFacts(row),
    askable: (askable.get(row.alert.id) ?? []).map(({ id, name }) => ({ id, name })),
    events: (events.get(row.alert.id) ?? []).map((event) => toOpenEvent(ctx, event)),
    interventions: (done.get(row.alert.id) ?? []).map(({ kind, doneOn }) => ({ kind, doneOn })),
  }));
}

/** Who can be asked to take each alert over: whoever in HR may see it, but for the viewer. */
export async function listAskable(
  db: Db,
  input: { readonly alertIds: readonly string[]; readonly viewerId: string },
) {
  const viewers = await listViewers(db, input.alertIds);
  return groupByAlert(viewers.filter(({ id }) => id !== input.viewerId));
}

function toFacts(row: ListedAlertRow) {
  const { alert, name, employeeName, email, employeeEmail, ...person } = row;
  return {
    id: alert.id,
    kind: alert.kind,
    status: alert.status,
    isImminent: alert.isImminent,
    isAskedFor: alert.isAskedFor,
    raisedAt: alert.raisedAt,
    nextStepAt: alert.nextStepAt,
    askedUserId: alert.askedUserId,
    acknowledgedBy: alert.acknowledgedBy,
    acknowledgedAt: alert.acknowledgedAt,
    resolvedAt: alert.resolvedAt,
    employeeId: alert.employeeId,
    /** Where the words stand, if they were written to HR themselves. */
    threadId: alert.conversationId?.startsWith("thr_") ? alert.conversationId : null,
    name: employeeName ?? name ?? alert.employeeId ?? "Somebody",
    email: email ?? employeeEmail,
    ...person,
  };
}

function toOpenEvent(ctx: Ctx, { id, note, alertId: _, ...event }: Event) {
  return { id, ...event, note: note === null ? null : ctx.vault.unsealText(note, noteContext(id)) };
}

function groupByAlert<Row extends { readonly alertId: string | null }>(rows: readonly Row[]) {
  return Map.groupBy(rows, ({ alertId }) => alertId ?? "");
}
