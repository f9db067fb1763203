import { and, asc, count, countDistinct, desc, eq, gte, lt, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { contests, employees, flags, users } from "#db/schema/index.ts";
import type { ContestOutcome } from "#lib/domain/contest/contest.ts";
import type { ContestCounts } from "#lib/domain/contest/contest-counts.ts";
import { type ContestFilter, contestPageSize } from "#lib/domain/contest/contest-filter.ts";
import { isStorableText } from "./storable-text.ts";

export type ContestRow = typeof contests.$inferSelect;

const contestLock = 0x656c_6103;

/** Lets one contest of a person be opened at a time, until the transaction ends. */
export async function lockContestsOf(tx: Db, employeeId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${contestLock}, hashtext(${employeeId}))`);
}

/** The contest by its id, held until the transaction ends, so that two people cannot answer at once. */
export async function findContestForUpdate(tx: Db, contestId: string): Promise<ContestRow | null> {
  if (!isStorableText(contestId)) return null;
  const [row] = await tx.select().from(contests).where(eq(contests.id, contestId)).for("update");
  return row ?? null;
}

/** A person's own contest, or null when there is none or it is somebody else's. */
export async function findContestOf(
  db: Db,
  input: { contestId: string; employeeId: string },
): Promise<ContestRow | null> {
  if (!isStorableText(input.contestId)) return null;
  const [row] = await db
    .select()
    .from(contests)
    .where(and(eq(contests.id, input.contestId), eq(contests.employeeId, input.employeeId)));
  return row ?? null;
}

export async function listContestsOfSubject(db: Db, input: { employeeId: string; subjectKey: string }) {
  if (!isStorableText(input.subjectKey)) return [];
  return db
    .select({ id: contests.id, status: contests.status })
    .from(contests)
    .where(and(eq(contests.employeeId, input.employeeId), eq(contests.subjectKey, input.subjectKey)));
}

export async function countContestsOpenedSince(
  db: Db,
  input: { employeeId: string; since: Date },
): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(contests)
    .where(and(eq(contests.employeeId, input.employeeId), gte(contests.openedAt, input.since)));
  return row?.value ?? 0;
}

/** @returns false when the person has an open contest of the same subject */
export async function insertContest(tx: Db, contest: typeof contests.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(contests)
    .values(contest)
    .onConflictDoNothing()
    .returning({ id: contests.id });
  return inserted.length === 1;
}

/** Takes back an open contest of that person. @returns false when there is none such */
export async function updateContestWithdrawn(
  tx: Db,
  input: { contestId: string; employeeId: string; withdrawnAt: Date },
): Promise<boolean> {
  if (!isStorableText(input.contestId)) return false;
  const rows = await tx
    .update(contests)
    .set({ status: "withdrawn", withdrawnAt: input.withdrawnAt })
    .where(
      and(
        eq(contests.id, input.contestId),
        eq(contests.employeeId, input.employeeId),
        eq(contests.status, "open"),
      ),
    )
    .returning({ id: contests.id });
  return rows.length === 1;
}

/** @returns false when it is not open any more */
export async function updateContestAnswered(
  tx: Db,
  input: {
    contestId: string;
    outcome: ContestOutcome;
    answer: string;
    answeredBy: string | null;
    answeredAt: Date;
  },
): Promise<boolean> {
  const { contestId, ...answer } = input;
  const rows = await tx
    .update(contests)
    .set({ status: "answered", ...answer })
    .where(and(eq(contests.id, contestId), eq(contests.status, "open")))
    .returning({ id: contests.id });
  return rows.length === 1;
}

/** Everything a person contested, newest first, with the name of who answered. */
export async function listContestsOfEmployee(db: Db, employeeId: string) {
  return db
    .select({ contest: contests, answeredByName: users.name, flagOpenedAt: flags.openedAt })
    .from(contests)
    .leftJoin(users, eq(users.id, contests.answeredBy))
    .leftJoin(flags, eq(flags.id, contests.flagId))
    .where(eq(contests.employeeId, employeeId))
    .orderBy(desc(contests.openedAt), desc(contests.id));
}

function matches(filter: ContestFilter, hiddenEmployeeId: string | null): SQL {
  return (
    and(
      eq(contests.status, filter.status),
      filter.employeeId === null ? undefined : eq(contests.employeeId, filter.employeeId),
      hiddenEmployeeId === null ? undefined : ne(contests.employeeId, hiddenEmployeeId),
    ) ?? sql`true`
  );
}

/**
 * One page of the contests HR reads: the open ones oldest first, the answered ones newest first.
 * `hiddenEmployeeId` is left out.
 */
export async function listContestPage(db: Db, filter: ContestFilter, hiddenEmployeeId: string | null) {
  const answerers = alias(users, "answerers");
  const order =
    filter.status === "open"
      ? [asc(contests.openedAt), asc(contests.id)]
      : [desc(contests.answeredAt), desc(contests.id)];
  return db
    .select({
      contest: contests,
      name: employees.name,
      department: employees.department,
      jobTitle: employees.jobTitle,
      flagOpenedAt: flags.openedAt,
      flagEndedAt: flags.endedAt,
      answeredByName: answerers.name,
    })
    .from(contests)
    .leftJoin(employees, eq(employees.id, contests.employeeId))
    .leftJoin(flags, eq(flags.id, contests.flagId))
    .leftJoin(answerers, eq(answerers.id, contests.answeredBy))
    .where(matches(filter, hiddenEmployeeId))
    .orderBy(...order)
    .limit(contestPageSize)
    .offset((filter.page - 1) * contestPageSize);
}

export async function countContestPage(
  db: Db,
  filter: ContestFilter,
  hiddenEmployeeId: string | null,
): Promise<number> {
  const [row] = await db.select({ value: count() }).from(contests).where(matches(filter, hiddenEmployeeId));
  return row?.value ?? 0;
}

const secondsPerDay = 86_400;

/** The contests opened from `from` on and before `before`, counted by where they stand now. */
export async function countContestsOpenedBetween(
  db: Db,
  { from, before }: { from: Date | null; before: Date | null },
): Promise<ContestCounts> {
  const having = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
  const days = sql`extract(epoch from ${contests.answeredAt} - ${contests.openedAt}) / ${secondsPerDay}`;
  const [row] = await db
    .select({
      opened: count(),
      open: having(eq(contests.status, "open")),
      answered: having(eq(contests.status, "answered")),
      accepted: having(eq(contests.outcome, "accepted")),
      explained: having(eq(contests.outcome, "explained")),
      rejected: having(eq(contests.outcome, "rejected")),
      withdrawn: having(eq(contests.status, "withdrawn")),
      medianDaysToAnswer: sql<number | null>`(percentile_cont(0.5) within group (order by ${days}))::float8`,
      answeredPeople: countDistinct(
        sql`case when ${contests.status} = 'answered' then ${contests.employeeId} end`,
      ),
    })
    .from(contests)
    .where(
      and(
        from === null ? undefined : gte(contests.openedAt, from),
        before === null ? undefined : lt(contests.openedAt, before),
      ),
    );
  if (row === undefined) throw new Error("an aggregate gave no row");
  return row;
}
