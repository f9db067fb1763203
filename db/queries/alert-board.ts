import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  ne,
  not,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { alertCalls, alerts, employees, userPhotos, userProfiles, users } from "#db/schema/index.ts";
import { workAlertKinds } from "#lib/domain/safety/alert.ts";
import type { AlertFilter } from "#lib/domain/safety/alert-filter.ts";
import { isStorableText } from "./storable-text.ts";

/**
 * Which alerts somebody in HR may see: none about themselves, and those about harm at work only when they were called, since
 * such a matter can be about a colleague in HR.
 */
export function isVisibleTo(viewerId: string | typeof users.id): SQL {
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
      photoId: userPhotos.id,
      preferredName: userProfiles.preferredName,
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
    .leftJoin(userPhotos, eq(userPhotos.userId, users.id))
    .leftJoin(employees, eq(employees.id, alerts.employeeId))
    .leftJoin(askedUsers, eq(askedUsers.id, alerts.askedUserId))
    .leftJoin(acknowledgers, eq(acknowledgers.id, alerts.acknowledgedBy))
    .leftJoin(resolvers, eq(resolvers.id, alerts.resolvedBy));
}

/** Which alerts to list, for whom; periods count back from `now`. */
export type BoardQuery = { readonly viewerId: string; readonly filter: AlertFilter; readonly now: Date };

const dayMs = 86_400_000;
const isCalm = inArray(alerts.kind, [...workAlertKinds]);
const owner = sql`coalesce(${alerts.acknowledgedBy}, ${alerts.askedUserId})`;

function isListed({ viewerId, filter, now }: BoardQuery): SQL | undefined {
  const { status, kind, days, department } = filter;
  return and(
    isVisibleTo(viewerId),
    status === null ? undefined : eq(alerts.status, status),
    isOwnedAs(filter.owner, viewerId),
    kind === null
      ? undefined
      : kind === "calm"
        ? isCalm
        : kind === "waiting"
          ? not(isCalm)
          : eq(alerts.kind, kind),
    days === null ? undefined : gte(alerts.raisedAt, new Date(now.getTime() - days * dayMs)),
    department === null ? undefined : eq(employees.department, department),
  );
}

function isOwnedAs(wanted: string | null, viewerId: string): SQL | undefined {
  if (wanted === null) return undefined;
  return wanted === "nobody" ? sql`${owner} is null` : sql`${owner} = ${wanted === "me" ? viewerId : wanted}`;
}

/**
 * Standing alerts: where somebody waits first; of these, and of the others, those nobody has taken over, the longest
 * waiting first.
 */
export async function listStandingAlerts(db: Db, query: BoardQuery, limit: number) {
  return selectAlerts(db)
    .where(and(isNull(alerts.resolvedAt), isListed(query)))
    .orderBy(
      isCalm,
      sql`${alerts.status} <> 'open'`,
      desc(alerts.isImminent),
      asc(alerts.raisedAt),
      asc(alerts.id),
    )
    .limit(limit);
}

export type ListedAlertRow = Awaited<ReturnType<typeof listStandingAlerts>>[number];

/** Resolved alerts, newest first. */
export async function listResolvedAlerts(db: Db, query: BoardQuery, page: { limit: number; offset: number }) {
  return selectAlerts(db)
    .where(and(isNotNull(alerts.resolvedAt), isListed(query)))
    .orderBy(desc(alerts.resolvedAt), desc(alerts.id))
    .limit(page.limit)
    .offset(page.offset);
}

export async function countResolvedAlerts(db: Db, query: BoardQuery): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(alerts)
    .leftJoin(employees, eq(employees.id, alerts.employeeId))
    .where(and(isNotNull(alerts.resolvedAt), isListed(query)));
  return row?.value ?? 0;
}

/** One alert, if the viewer may see it. */
export async function findVisibleAlert(
  db: Db,
  input: { alertId: string; viewerId: string },
): Promise<ListedAlertRow | null> {
  if (!isStorableText(input.alertId)) return null;
  const [row] = await selectAlerts(db).where(and(eq(alerts.id, input.alertId), isVisibleTo(input.viewerId)));
  return row ?? null;
}

/** The enabled users in HR who may see each alert: whose pages show it, and who can be asked to take it over. */
export async function listViewers(db: Db, alertIds: readonly string[]) {
  if (alertIds.length === 0) return [];
  return db
    .select({ alertId: alerts.id, id: users.id, name: users.name })
    .from(users)
    .innerJoin(alerts, inArray(alerts.id, [...alertIds]))
    .where(and(eq(users.role, "hr"), isNull(users.disabledAt), isVisibleTo(users.id)))
    .orderBy(asc(users.name), asc(users.id));
}

/** Departments that occur among the alerts a viewer may see. */
export async function listAlertDepartments(db: Db, viewerId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ department: employees.department })
    .from(alerts)
    .innerJoin(employees, eq(employees.id, alerts.employeeId))
    .where(isVisibleTo(viewerId))
    .orderBy(asc(employees.department));
  return rows.map(({ department }) => department);
}

/** How many alerts a viewer may see. `open` and `acknowledged` are of people who wait; `calm` are standing ones nobody waits for. */
export async function countAlerts(db: Db, viewerId: string) {
  const having = (condition: SQL | undefined) =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
  const isStanding = isNull(alerts.resolvedAt);
  const [row] = await db
    .select({
      open: having(and(not(isCalm), eq(alerts.status, "open"))),
      acknowledged: having(and(not(isCalm), inArray(alerts.status, ["acknowledged", "in_progress"]))),
      calm: having(and(isCalm, isStanding)),
      resolved: having(isNotNull(alerts.resolvedAt)),
    })
    .from(alerts)
    .where(isVisibleTo(viewerId));
  return row ?? { open: 0, acknowledged: 0, calm: 0, resolved: 0 };
}
