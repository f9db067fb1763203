import { and, count, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import {
  detectionResults,
  detectionRunSketches,
  detectionRuns,
  employees,
  flagFindings,
} from "#db/schema/index.ts";
import { isOrdinaryRun } from "../detection.ts";

const isJudged = ne(detectionResults.verdict, "not_enough_data");

/** The runs that ended well since an instant, newest first, each with up to which day its data reach. */
export async function listCompletedRuns(db: Db, since: Date) {
  return db
    .select({
      id: detectionRuns.id,
      startedAt: detectionRuns.startedAt,
      reachesTo: detectionRunSketches.reachesTo,
    })
    .from(detectionRuns)
    .leftJoin(detectionRunSketches, eq(detectionRunSketches.runId, detectionRuns.id))
    .where(
      and(
        isOrdinaryRun("elara"),
        eq(detectionRuns.status, "completed"),
        sql`${detectionRuns.startedAt} >= ${since.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(desc(detectionRuns.startedAt), desc(detectionRuns.id));
}

/** People of whom enough was known, by department and by what the run found about them. */
export async function listBandCounts(db: Db, runId: string) {
  const band = sql<
    "none" | "moderate" | "significant" | "severe"
  >`case when ${detectionResults.verdict} = 'flagged' then coalesce(${flagFindings.severity}, 'moderate') else 'none' end`;
  return db
    .select({ department: employees.department, band: band.as("band"), count: count() })
    .from(detectionResults)
    .innerJoin(employees, eq(employees.id, detectionResults.employeeId))
    .leftJoin(
      flagFindings,
      and(
        eq(flagFindings.runId, detectionResults.runId),
        eq(flagFindings.employeeId, detectionResults.employeeId),
      ),
    )
    .where(and(eq(detectionResults.runId, runId), isJudged))
    .groupBy(employees.department, sql`band`);
}

/** Of each run, how many people enough was known of, and about how many there was a finding. */
export async function listRunCounts(db: Db, runIds: readonly string[]) {
  if (runIds.length === 0) return [];
  return db
    .select({
      runId: detectionResults.runId,
      people: count(),
      found: sql<number>`(count(*) filter (where ${detectionResults.verdict} = 'flagged'))::int`,
    })
    .from(detectionResults)
    .where(and(inArray(detectionResults.runId, [...runIds]), isJudged))
    .groupBy(detectionResults.runId);
}
