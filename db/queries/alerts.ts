import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { alertCalls, alertEvents, alerts, employees, userProfiles, users } from "#db/schema/index.ts";
import { type AlertKind, type PersonAlertKind, workAlertKinds } from "#lib/domain/safety/alert.ts";
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

/**
 * Which alerts somebody in HR may see: none about themselves, and those about harm at work only when they were called, since
 * such a matter can be about a colleague in HR.
 */
function isVisibleTo(viewerId: string): SQL {
  const isOwn = sql`exists (select 1 from ${users} as viewer where viewer.id = ${viewerId} and (viewer.id = ${alerts.userId} or viewer.employee_id = ${alerts.employeeId}))`;
  const wasCalled = sql`exists (select 1 from ${alertCalls} where ${alertCalls.alertId} = ${alerts.id} and ${alertCalls.userId} = ${viewerId})`;
  return sql`(not ${isOwn} and (${ne(alerts.kind, "work_harm")} or ${wasCalled}))`;
}

const resolvers = alias(users, "resolvers");
const askedUsers = alias(users, "asked_users");
const acknowledgers = alias(users, "acknowledgers");

function selectAlerts(db: Db) {
  return db
    .select({
      alert: alerts,
      name: users.name,
      email: users.email,
      employeeName: employees.name,
      employeeEmail: employees.email,
      phone: userProfiles.phone,
      askedName: askedUsers.name,
      department: employees.department,
      jobTitle: employees.jobTitle,
      location: employees.location,
      acknowledgedByName: acknowledgers.name,
      resolvedByName: resolvers.name,
    })
    .from(alerts)
    .leftJoin(
      users,
      or(
        eq(users.id, alerts.userId),
        and(isNull(alerts.userId), isNotNull(alerts.employeeId), eq(users.employeeId, alerts.employeeId)),
      ),
    )
    .leftJoin(userProfiles, eq(userProfiles.userId, users.id))
    .leftJoin(employees, eq(employees.id, alerts.employeeId))
    .leftJoin(askedUsers, eq(askedUsers.id, alerts.askedUserId))
    .leftJoin(acknowledgers, eq(acknowledgers.id, alerts.acknowledgedBy))
    .leftJoin(resolvers, eq(resolvers.id, alerts.resolvedBy));
}

const isOfWork = sql`${alerts.source} = 'work'`;

/** The standing alerts that a viewer may see: where somebody waits, those nobody has taken over, the longest waiting first. */
export async function listStandingAlerts(db: Db, viewerId: string, limit: number) {
  return selectAlerts(db)
    .where(and(isNull(alerts.resolvedAt), isVisibleTo(viewerId)))
    .orderBy(
      isOfWork,
      sql`${alerts.status} <> 'open'`,
      desc(alerts.isImminent),
      asc(alerts.raisedAt),
      asc(alerts.id),
    )
    .limit(limit);
}

/** Resolved alerts that a viewer may see, newest first. */
export async function listResolvedAlerts(db: Db, viewerId: string, page: { limit: number; offset: number }) {
  return selectAlerts(db)
    .where(and(isNotNull(alerts.resolvedAt), isVisibleTo(viewerId)))
    .orderBy(desc(alerts.resolvedAt), desc(alerts.id))
    .limit(page.limit)
    .offset(page.offset);
}

export type ListedAlertRow = Awaited<ReturnType<typeof listStandingAlerts>>[number];

/** How many alerts a viewer may see. `open` and `acknowledged` are of people who wait; `calm` are standing ones nobody waits for. */
export async function countAlerts(db: Db, viewerId: string) {
  const having = (condition: SQL | undefined) =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
  const isCalm = inArray(alerts.kind, [...workAlertKinds]);
  const isStanding = isNull(alerts.resolvedAt);
  const [row] = await db
    .select({
      open: having(and(not(isCalm), eq(alerts.status, "open"))),
      acknowledged: having(and(not(isCalm), inArray(alerts.status, takenStatuses))),
      calm: having(and(isCalm, isStanding)),
      resolved: having(isNotNull(alerts.resolvedAt)),
    })
    .from(alerts)
    .where(isVisibleTo(viewerId));
  return row ?? { open: 0, acknowledged: 0, calm: 0, resolved: 0 };
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

/** How many open alerts there are that nobody could be called to. */
export async function countUncalledAlerts(db: Db): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(alerts)
    .where(
      and(
        eq(alerts.status, "open"),
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
