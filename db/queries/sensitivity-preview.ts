import { and, asc, count, eq, gte, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { detectionResults, employees, flags } from "#db/schema/index.ts";

type Wanted = {
  readonly runId: string;
  /** Whoever has less risk and no flag is left out. */
  readonly leastRisk: number;
  readonly exceptEmployeeId: string | null;
};

/** What a run measured of those whose flag stands or could begin; `runRisk` is null for whom it did not meet. */
export async function listPreviewPeople(db: Db, { runId, leastRisk, exceptEmployeeId }: Wanted) {
  const { risk, benign, pull, sources, treeCount } = detectionResults;
  return db
    .select({
      employeeId: employees.id,
      name: employees.name,
      department: employees.department,
      flagId: flags.id,
      runRisk: risk,
      ...{ benign, pull, sources, treeCount },
    })
    .from(employees)
    .leftJoin(
      detectionResults,
      and(eq(detectionResults.runId, runId), eq(detectionResults.employeeId, employees.id)),
    )
    .leftJoin(flags, and(eq(flags.employeeId, employees.id), isNull(flags.endedAt)))
    .where(
      and(
        or(gte(risk, leastRisk), isNotNull(flags.id)),
        exceptEmployeeId === null ? undefined : ne(employees.id, exceptEmployeeId),
      ),
    );
}

/** How many people of each department a run met, and of how many it could say something, by name. */
export async function listJudgedDepartments(db: Db, runId: string) {
  const judged = sql<number>`count(*) filter (where ${detectionResults.verdict} <> 'not_enough_data')`;
  return db
    .select({ name: employees.department, people: count(), respondents: judged.mapWith(Number) })
    .from(detectionResults)
    .innerJoin(employees, eq(employees.id, detectionResults.employeeId))
    .where(eq(detectionResults.runId, runId))
    .groupBy(employees.department)
    .orderBy(asc(employees.department));
}
