import { and, asc, count, desc, eq, ilike, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { detectionRuns, employees, flagDecisionRecords, flags } from "#db/schema/index.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";
import { type FocusFilter, type FocusSort, focusPageSize } from "#lib/domain/insight/focus-filter.ts";
import { isOrdinaryRun } from "./detection.ts";
import { latestFinding } from "./latest-finding.ts";
import { isAtLocation } from "./people.ts";
import { containsPattern } from "./text-search.ts";

function openFlags(db: Db) {
  const finding = latestFinding(db);
  const decision = db
    .select({ decision: flagDecisionRecords.decision, decidedAt: flagDecisionRecords.decidedAt })
    .from(flagDecisionRecords)
    .where(and(eq(flagDecisionRecords.flagId, flags.id), isNull(flagDecisionRecords.withdrawnAt)))
    .orderBy(desc(flagDecisionRecords.decidedAt), desc(flagDecisionRecords.id))
    .limit(1)
    .as("decision");
  return { finding, decision };
}
type OpenFlags = ReturnType<typeof openFlags>;

const noDecision = sql`'undecided'`;

function matches(
  { finding, decision }: OpenFlags,
  filter: FocusFilter,
  hiddenEmployeeId: string | null,
): SQL {
  const decided = sql`coalesce(${decision.decision}, ${noDecision})`;
  const pattern = containsPattern(filter.text);
  const conditions = [
    isNull(flags.endedAt),
    hiddenEmployeeId === null ? undefined : ne(flags.employeeId, hiddenEmployeeId),
    filter.severity === null ? undefined : eq(finding.severity, filter.severity),
    filter.department === null ? undefined : eq(employees.department, filter.department),
    isAtLocation(filter.location),
    filter.decision === "all"
      ? undefined
      : filter.decision === "not_dismissed"
        ? sql`${decided} <> 'dismissed'`
        : sql`${decided} = ${filter.decision}`,
    filter.text === ""
      ? undefined
      : or(
          ilike(employees.name, pattern),
          ilike(employees.id, pattern),
          ilike(employees.jobTitle, pattern),
          ilike(employees.department, pattern),
        ),
  ];
  return and(...conditions) ?? sql`true`;
}

function sortExpression({ finding, decision }: OpenFlags, sort: FocusSort): SQL {
  const columns: Record<FocusSort, SQL> = {
    severity: sql`array_position(array[${sql.join(
      severities.map((severity) => sql`${severity}`),
      sql`, `,
    )}]::text[], ${finding.severity})`,
    since: sql`${flags.openedAt}`,
    coverage: sql`${finding.coverage}`,
    department: sql`lower(${employees.department})`,
    name: sql`lower(coalesce(${employees.name}, ${employees.id}))`,
    decision: sql`coalesce(${decision.decision}, ${noDecision})`,
  };
  return columns[sort];
}

/**
 * One page of the open flags with their latest finding and the decision that holds. Ties are in order
 * of risk, then id. `hiddenEmployeeId` is left out.
 */
export async function listFocusPage(
  db: Db,
  filter: FocusFilter,
  hiddenEmployeeId: string | null,
  pageSize = focusPageSize,
) {
  const parts = openFlags(db);
  const order = filter.direction === "ascending" ? asc : desc;
  return db
    .select({
      flagId: flags.id,
      openedAt: flags.openedAt,
      employeeId: employees.id,
      name: employees.name,
      department: employees.department,
      jobTitle: employees.jobTitle,
      severity: parts.finding.severity,
      coverage: parts.finding.coverage,
      problems: parts.finding.problems,
      decision: parts.decision.decision,
    })
    .from(flags)
    .innerJoin(employees, eq(employees.id, flags.employeeId))
    .innerJoinLateral(parts.finding, sql`true`)
    .leftJoinLateral(parts.decision, sql`true`)
    .where(matches(parts, filter, hiddenEmployeeId))
    .orderBy(order(sortExpression(parts, filter.sort)), desc(parts.finding.risk), asc(employees.id))
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
}

export async function countFocus(db: Db, filter: FocusFilter, hiddenEmployeeId: string | null) {
  const parts = openFlags(db);
  const [row] = await db
    .select({ people: count() })
    .from(flags)
    .innerJoin(employees, eq(employees.id, flags.employeeId))
    .innerJoinLateral(parts.finding, sql`true`)
    .leftJoinLateral(parts.decision, sql`true`)
    .where(matches(parts, filter, hiddenEmployeeId));
  return row?.people ?? 0;
}

/** The departments that have an open flag, in order. */
export async function listFocusDepartments(db: Db): Promise<string[]> {
  const rows = await db
    .selectDistinct({ department: employees.department })
    .from(flags)
    .innerJoin(employees, eq(employees.id, flags.employeeId))
    .where(isNull(flags.endedAt))
    .orderBy(asc(employees.department));
  return rows.map((row) => row.department);
}

const runColumns = {
  id: detectionRuns.id,
  status: detectionRuns.status,
  progress: detectionRuns.progress,
  peopleCount: detectionRuns.peopleCount,
  flaggedCount: detectionRuns.flaggedCount,
  startedAt: detectionRuns.startedAt,
  finishedAt: detectionRuns.finishedAt,
};

/** The newest ordinary run of the `elara` profile: of any state, or only completed ones. */
export async function findNewestRun(db: Db, wanted: "any" | "completed") {
  const [run] = await db
    .select(runColumns)
    .from(detectionRuns)
    .where(
      and(isOrdinaryRun("elara"), wanted === "completed" ? eq(detectionRuns.status, "completed") : undefined),
    )
    .orderBy(desc(detectionRuns.startedAt))
    .limit(1);
  return run ?? null;
}
export type RunState = NonNullable<Awaited<ReturnType<typeof findNewestRun>>>;
