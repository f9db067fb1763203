import { and, asc, count, desc, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { detectionResults, detectionRuns, employees, flags, users } from "#db/schema/index.ts";
import { type PeopleFilter, peoplePageSize } from "#lib/domain/insight/people-filter.ts";
import { unknownLocation } from "#lib/domain/privacy/group-cell.ts";
import { isOrdinaryRun } from "./detection.ts";
import { isStorableText } from "./storable-text.ts";
import { containsPattern } from "./text-search.ts";

function matches(filter: PeopleFilter): SQL {
  const pattern = containsPattern(filter.text);
  const conditions = [
    filter.department === null ? undefined : eq(employees.department, filter.department),
    isAtLocation(filter.location),
    filter.text === ""
      ? undefined
      : or(
          ilike(employees.name, pattern),
          ilike(employees.id, pattern),
          ilike(employees.email, pattern),
          ilike(employees.jobTitle, pattern),
        ),
  ];
  return and(...conditions) ?? sql`true`;
}

/** Whether somebody works at a location; where nobody wrote one down counts as a location of its own. */
export function isAtLocation(location: string | null): SQL | undefined {
  if (location === null) return undefined;
  return sql`coalesce(nullif(${employees.location}, ''), ${unknownLocation}) = ${location}`;
}

/** One page of the directory by name, people who are still here first, with whether a flag is open. */
export async function listPeoplePage(db: Db, filter: PeopleFilter, pageSize = peoplePageSize) {
  return db
    .select({
      employeeId: employees.id,
      name: employees.name,
      department: employees.department,
      jobTitle: employees.jobTitle,
      location: employees.location,
      isActive: employees.isActive,
      flagId: flags.id,
    })
    .from(employees)
    .leftJoin(flags, and(eq(flags.employeeId, employees.id), isNull(flags.endedAt)))
    .where(matches(filter))
    .orderBy(
      desc(employees.isActive),
      asc(sql`lower(coalesce(${employees.name}, ${employees.id}))`),
      asc(employees.id),
    )
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
}

export async function countPeople(db: Db, filter: PeopleFilter): Promise<number> {
  const [row] = await db.select({ people: count() }).from(employees).where(matches(filter));
  return row?.people ?? 0;
}

/** Whether anybody is known at all. */
export async function hasPeople(db: Db): Promise<boolean> {
  const rows = await db.select({ id: employees.id }).from(employees).limit(1);
  return rows.length > 0;
}

export async function listDepartments(db: Db): Promise<string[]> {
  const rows = await db
    .selectDistinct({ department: employees.department })
    .from(employees)
    .orderBy(asc(employees.department));
  return rows.map((row) => row.department);
}

/** The locations that are written down, and that for which none is, in order; empty where none is written down at all. */
export async function listLocations(db: Db): Promise<string[]> {
  const rows = await db.selectDistinct({ location: employees.location }).from(employees);
  const locations = new Set(rows.map(({ location }) => location || unknownLocation));
  return locations.size < 2 ? [] : [...locations].sort((one, other) => one.localeCompare(other));
}

/** Who somebody is, with the name of their manager if that is known. */
export async function findPerson(db: Db, employeeId: string) {
  if (!isStorableText(employeeId)) return null;
  const managers = alias(employees, "managers");
  const [row] = await db
    .select({
      employeeId: employees.id,
      name: employees.name,
      email: employees.email,
      department: employees.department,
      jobTitle: employees.jobTitle,
      location: employees.location,
      isActive: employees.isActive,
      managerId: employees.managerId,
      managerName: managers.name,
    })
    .from(employees)
    .leftJoin(managers, eq(managers.id, employees.managerId))
    .where(eq(employees.id, employeeId));
  return row ?? null;
}

/** What the latest completed run of the `elara` profile says about a person; null before the first run. */
export async function findLatestVerdict(db: Db, employeeId: string) {
  const latest = db
    .select({ id: detectionRuns.id, startedAt: detectionRuns.startedAt })
    .from(detectionRuns)
    .where(and(isOrdinaryRun("elara"), eq(detectionRuns.status, "completed")))
    .orderBy(desc(detectionRuns.startedAt))
    .limit(1)
    .as("latest");
  const [row] = await db
    .select({
      runAt: latest.startedAt,
      verdict: detectionResults.verdict,
      coverage: detectionResults.coverage,
    })
    .from(latest)
    .leftJoin(
      detectionResults,
      and(eq(detectionResults.runId, latest.id), eq(detectionResults.employeeId, employeeId)),
    );
  return row ?? null;
}

/** The people of HR who can be spoken to, by name. */
export async function listHrContacts(db: Db) {
  return db
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(and(eq(users.role, "hr"), isNull(users.disabledAt)))
    .orderBy(asc(users.name));
}
