import { and, asc, eq, gt, gte, inArray, isNull, max, notInArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { latestFinding } from "#db/queries/latest-finding.ts";
import {
  conversations,
  employees,
  featureAggregates,
  flagDecisionRecords,
  flags,
  interventions,
  lastAnswers,
  leavePeriods,
  notificationPreferences,
  nudges,
  unaskedContacts,
  userProfiles,
  users,
} from "#db/schema/index.ts";
import { nonInterventionKinds } from "#lib/domain/safety/intervention.ts";

/** Whom it is about: everybody, or these people only. */
export type Whom = readonly string[] | "everybody";

const among = (column: PgColumn, whom: Whom): SQL | undefined =>
  whom === "everybody" ? undefined : inArray(column, [...whom]);

/** The people of the company with the account by which they can be reached and what they want, by id in code point order. */
export async function listPeopleToAsk(db: Db, whom: Whom) {
  const mood = (part: string) => sql`(${featureAggregates.aggregates} -> 'mood' ->> ${sql.raw(`'${part}'`)})`;
  return db
    .select({
      employeeId: employees.id,
      isActive: employees.isActive,
      userId: users.id,
      timeZone: userProfiles.timeZone,
      preferences: notificationPreferences,
      meanMood: sql<number | null>`${mood("meanMood")}::float8`,
      moodAnswers: sql<number | null>`${mood("answerCount")}::int`,
      answeredAt: lastAnswers.answeredAt,
      talkedAt: lastAnswers.talkedAt,
    })
    .from(employees)
    .leftJoin(users, and(eq(users.employeeId, employees.id), isNull(users.disabledAt)))
    .leftJoin(userProfiles, eq(userProfiles.userId, users.id))
    .leftJoin(notificationPreferences, eq(notificationPreferences.userId, users.id))
    .leftJoin(lastAnswers, eq(lastAnswers.userId, users.id))
    .leftJoin(featureAggregates, eq(featureAggregates.employeeId, employees.id))
    .where(among(employees.id, whom))
    .orderBy(asc(sql`${employees.id} collate "C"`));
}
export type PersonToAsk = Awaited<ReturnType<typeof listPeopleToAsk>>[number];

/** The findings that stand: of open flags that HR has not set aside, what the newest run says. */
export async function listStandingFindings(db: Db, whom: Whom) {
  const finding = latestFinding(db);
  const decision = db
    .select({ decision: flagDecisionRecords.decision })
    .from(flagDecisionRecords)
    .where(and(eq(flagDecisionRecords.flagId, flags.id), isNull(flagDecisionRecords.withdrawnAt)))
    .orderBy(sql`${flagDecisionRecords.decidedAt} desc, ${flagDecisionRecords.id} desc`)
    .limit(1)
    .as("decision");
  return db
    .select({ flagId: flags.id, employeeId: flags.employeeId, severity: finding.severity })
    .from(flags)
    .innerJoinLateral(finding, sql`true`)
    .leftJoinLateral(decision, sql`true`)
    .where(
      and(
        isNull(flags.endedAt),
        sql`${decision.decision} is distinct from 'dismissed'`,
        among(flags.employeeId, whom),
      ),
    );
}

/** Leave that touches the days from `from` to `to`, also where its ends stand in the wrong order. */
export async function listLeaveBetween(db: Db, whom: Whom, { from, to }: { from: string; to: string }) {
  const { startDate, endDate, employeeId } = leavePeriods;
  return db
    .select({ employeeId, startDate, endDate })
    .from(leavePeriods)
    .where(
      and(
        sql`least(${startDate}, ${endDate}) <= ${to}`,
        sql`greatest(${startDate}, ${endDate}) >= ${from}`,
        among(employeeId, whom),
      ),
    );
}

/** Contacts since a moment that nobody asked for, over all channels. */
export async function listContactsSince(db: Db, whom: Whom, since: Date) {
  const byNudge = db
    .select({
      employeeId: nudges.employeeId,
      at: sql<Date>`${nudges.sentAt}`.mapWith(nudges.sentAt).as("at"),
    })
    .from(nudges)
    .where(and(gt(nudges.sentAt, since), among(nudges.employeeId, whom)));
  const byOthers = db
    .select({ employeeId: sql<string>`${users.employeeId}`, at: unaskedContacts.at })
    .from(unaskedContacts)
    .innerJoin(users, eq(users.id, unaskedContacts.userId))
    .where(
      and(gt(unaskedContacts.at, since), sql`${users.employeeId} is not null`, among(users.employeeId, whom)),
    );
  return [...(await byNudge), ...(await byOthers)];
}

/** When people last wrote to Elara, since a moment. What they wrote is not read. */
export async function listConversationTimes(db: Db, whom: Whom, since: Date) {
  return db
    .select({ employeeId: sql<string>`${users.employeeId}`, at: max(conversations.lastMessageAt) })
    .from(conversations)
    .innerJoin(users, eq(users.id, conversations.userId))
    .where(
      and(
        gt(conversations.lastMessageAt, since),
        sql`${users.employeeId} is not null`,
        among(users.employeeId, whom),
      ),
    )
    .groupBy(users.employeeId);
}

/** The last day, since a day, on which HR did something together with people. */
export async function listInterventionDays(db: Db, whom: Whom, since: string) {
  return db
    .select({ employeeId: sql<string>`${interventions.employeeId}`, day: max(interventions.doneOn) })
    .from(interventions)
    .where(
      and(
        gte(interventions.doneOn, since),
        notInArray(interventions.kind, [...nonInterventionKinds]),
        sql`${interventions.employeeId} is not null`,
        among(interventions.employeeId, whom),
      ),
    )
    .groupBy(interventions.employeeId);
}

/** Who has been asked and has not answered yet or waits to be asked, and when HR was last told about whom. */
export async function listCourses(db: Db, whom: Whom) {
  return db
    .select({
      employeeId: nudges.employeeId,
      isOpen: sql<boolean>`bool_or(${nudges.status} in ('planned', 'sent'))`,
      toldAt: max(nudges.toldAt),
    })
    .from(nudges)
    .where(
      and(
        sql`(${nudges.status} in ('planned', 'sent') or ${nudges.toldAt} is not null)`,
        among(nudges.employeeId, whom),
      ),
    )
    .groupBy(nudges.employeeId);
}

/** Where mails to these accounts go. */
export async function listMailAddresses(db: Db, userIds: readonly string[]) {
  if (userIds.length === 0) return new Map<string, { email: string; name: string }>();
  const rows = await db
    .select({ id: users.id, email: users.email, name: users.name })
    .from(users)
    .where(inArray(users.id, [...userIds]));
  return new Map(rows.map(({ id, ...user }) => [id, user]));
}
