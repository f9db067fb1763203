import { and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, notInArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { alertCalls, alertEvents, alerts, users } from "#db/schema/index.ts";
import type { AlertKind, PersonAlertKind } from "#lib/domain/safety/alert.ts";
import { isVisibleTo } from "./alert-board.ts";
import { isStorableText } from "./storable-text.ts";

export type AlertRow = typeof alerts.$inferSelect;

const takenStatuses = ["acknowledged", "in_progress"] as const;

/** @returns false when an alert of the kind stands in the conversation */
export async function insertAlert(tx: Db, alert: typeof alerts.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(alerts).values(alert).onConflictDoNothing().returning({ id: alerts.id });
  return rows.length === 1;
}

/** The alert of a kind that stands in a conversation, held until the transaction ends. */
export async function findStandingAlertForUpdate(
  tx: Db,
  input: { userId: string; conversationId: string; kind: AlertKind },
): Promise<AlertRow | null> {
  const [row] = await tx
    .select()
    .from(alerts)
    .where(
      and(
        eq(alerts.userId, input.userId),
        eq(alerts.conversationId, input.conversationId),
        eq(alerts.kind, input.kind),
        isNull(alerts.resolvedAt),
      ),
    )
    .for("update");
  return row ?? null;
}

export async function findAlertForUpdate(tx: Db, alertId: string): Promise<AlertRow | null> {
  if (!isStorableText(alertId)) return null;
  const [row] = await tx.select().from(alerts).where(eq(alerts.id, alertId)).for("update");
  return row ?? null;
}

/** @returns false when the occasion has raised one already */
export async function insertWorkAlert(
  tx: Db,
  alert: typeof alerts.$inferInsert & { readonly sourceKey: string },
): Promise<boolean> {
  const rows = await tx
    .insert(alerts)
    .values(alert)
    .onConflictDoNothing({ target: alerts.sourceKey })
    .returning({ id: alerts.id });
  return rows.length === 1;
}

/** The kind of the latest alert that a person has in a conversation; null without one. */
export async function findLatestAlertKind(
  db: Db,
  input: { conversationId: string; userId: string; except: readonly PersonAlertKind[] },
): Promise<PersonAlertKind | null> {
  const [row] = await db
    .select({ kind: sql<PersonAlertKind>`${alerts.kind}` })
    .from(alerts)
    .where(
      and(
        eq(alerts.conversationId, input.conversationId),
        eq(alerts.userId, input.userId),
        notInArray(alerts.kind, [...input.except]),
      ),
    )
    .orderBy(desc(alerts.lastEventAt), desc(alerts.id))
    .limit(1);
  return row?.kind ?? null;
}

/** What is told to the person in a conversation: their alert of that conversation that counts most, with who has it. */
export async function findLatestAlertOfConversation(
  db: Db,
  input: { conversationId: string; userId: string; kinds: readonly PersonAlertKind[] },
) {
  const takers = alias(users, "takers");
  const [row] = await db
    .select({ alert: alerts, acknowledgedByName: takers.name })
    .from(alerts)
    .leftJoin(takers, eq(takers.id, alerts.acknowledgedBy))
    .where(
      and(
        eq(alerts.conversationId, input.conversationId),
        eq(alerts.userId, input.userId),
        inArray(alerts.kind, [...input.kinds]),
      ),
    )
    .orderBy(sql`${alerts.resolvedAt} is not null`, desc(alerts.lastEventAt), desc(alerts.id))
    .limit(1);
  return row ?? null;
}

export async function updateAlert(
  tx: Db,
  alertId: string,
  changes: Partial<typeof alerts.$inferInsert>,
): Promise<void> {
  await tx.update(alerts).set(changes).where(eq(alerts.id, alertId));
}

/**
 * Takes an alert over, from whoever the person saw to have it (null: nobody).
 * @returns false when that has changed meanwhile
 */
export async function updateAlertTakenOver(
  tx: Db,
  input: { alertId: string; userId: string; fromUserId: string | null; at: Date },
): Promise<boolean> {
  const stands =
    input.fromUserId === null
      ? eq(alerts.status, "open")
      : and(inArray(alerts.status, takenStatuses), eq(alerts.acknowledgedBy, input.fromUserId));
  const rows = await tx
    .update(alerts)
    .set({
      status: "acknowledged",
      acknowledgedBy: input.userId,
      acknowledgedAt: input.at,
      askedUserId: null,
      nextStepAt: null,
    })
    .where(and(eq(alerts.id, input.alertId), stands))
    .returning({ id: alerts.id });
  return rows.length === 1;
}

/** @returns false when the event's message has one already */
export async function insertAlertEvent(tx: Db, event: typeof alertEvents.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(alertEvents)
    .values(event)
    .onConflictDoNothing()
    .returning({ id: alertEvents.id });
  return rows.length === 1;
}

export async function hasAlertEvent(db: Db, messageId: string): Promise<boolean> {
  const rows = await db
    .select({ id: alertEvents.id })
    .from(alertEvents)
    .where(eq(alertEvents.messageId, messageId));
  return rows.length > 0;
}

export async function deleteAlert(tx: Db, alertId: string): Promise<void> {
  await tx.delete(alerts).where(eq(alerts.id, alertId));
}

/** @returns how many */
export async function deleteAlertsResolvedBefore(tx: Db, before: Date): Promise<number> {
  const rows = await tx.delete(alerts).where(lt(alerts.resolvedAt, before)).returning({ id: alerts.id });
  return rows.length;
}

export async function insertAlertCalls(
  tx: Db,
  calls: readonly (typeof alertCalls.$inferInsert)[],
): Promise<void> {
  if (calls.length > 0)
    await tx
      .insert(alertCalls)
      .values([...calls])
      .onConflictDoNothing();
}

/** Ids of open alerts whose next step is due, longest due first. */
export async function listDueAlertIds(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.status, "open"), or(isNull(alerts.nextStepAt), lte(alerts.nextStepAt, now))))
    .orderBy(sql`${alerts.nextStepAt} nulls last`, asc(alerts.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Enabled users who can be called: HR and admins, by name. */
export async function listResponders(db: Db) {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      employeeId: users.employeeId,
    })
    .from(users)
    .where(and(inArray(users.role, ["hr", "admin"]), isNull(users.disabledAt)))
    .orderBy(asc(users.name), asc(users.id));
}

/** The users an alert called at a step, by name. */
export async function listCalled(db: Db, input: { alertId: string; step?: number }) {
  return db
    .select({ userId: alertCalls.userId, name: users.name, step: alertCalls.step, at: alertCalls.calledAt })
    .from(alertCalls)
    .innerJoin(users, eq(users.id, alertCalls.userId))
    .where(
      and(
        eq(alertCalls.alertId, input.alertId),
        input.step === undefined ? undefined : eq(alertCalls.step, input.step),
      ),
    )
    .orderBy(asc(alertCalls.step), asc(users.name), asc(users.id));
}

/** An alert that the viewer may see, held until the transaction ends. */
export async function findVisibleAlertForUpdate(
  tx: Db,
  input: { alertId: string; viewerId: string },
): Promise<AlertRow | null> {
  if (!isStorableText(input.alertId)) return null;
  const [row] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.id, input.alertId), isVisibleTo(input.viewerId)))
    .for("update");
  return row ?? null;
}

/** How many open alerts there are that nobody could be called to by `now`; those whose first call is still to come wait. */
export async function countUncalledAlerts(db: Db, now: Date): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(alerts)
    .where(
      and(
        eq(alerts.status, "open"),
        or(gt(alerts.nextStep, 0), isNull(alerts.nextStepAt), lte(alerts.nextStepAt, now)),
        sql`not exists (select 1 from ${alertCalls} where ${alertCalls.alertId} = ${alerts.id})`,
      ),
    );
  return row?.value ?? 0;
}

/** What happened to alerts, oldest first. */
export async function listAlertEvents(db: Db, alertIds: readonly string[]) {
  if (alertIds.length === 0) return [];
  return db
    .select({
      id: alertEvents.id,
      alertId: alertEvents.alertId,
      kind: alertEvents.kind,
      at: alertEvents.at,
      step: alertEvents.step,
      note: alertEvents.note,
      userName: users.name,
    })
    .from(alertEvents)
    .leftJoin(users, eq(users.id, alertEvents.userId))
    .where(inArray(alertEvents.alertId, [...alertIds]))
    .orderBy(asc(alertEvents.at), asc(alertEvents.id));
}
