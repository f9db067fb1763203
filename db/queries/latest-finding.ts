import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import {
  flagDecisionRecords as decisions,
  detectionResults,
  detectionRuns,
  flagFindings,
  flags,
} from "#db/schema/index.ts";

/**
 * When HR set a flag aside, while that stands. Mood answers are closed from then on, and what later runs say would tell
 * of them by how it differs from what was seen before.
 */
const setAsideAt = sql`(
  select case when ${decisions.decision} = 'dismissed' then ${decisions.decidedAt} end
  from ${decisions}
  where ${decisions.flagId} = ${flags.id} and ${decisions.withdrawnAt} is null
  order by ${decisions.decidedAt} desc, ${decisions.id} desc
  limit 1)`;

/**
 * What the newest run says about a flag, and about one that is set aside the newest before that: a subquery to join
 * laterally with `flags`.
 */
export function latestFinding(db: Db) {
  return db
    .select({
      severity: flagFindings.severity,
      risk: flagFindings.risk,
      coverage: flagFindings.coverage,
      problems: flagFindings.problems,
      otherProblems: flagFindings.otherProblems,
      strengths: flagFindings.strengths,
      counterfactual: flagFindings.counterfactual,
      waterfall: flagFindings.waterfall,
      sources: detectionResults.sources,
      foundAt: detectionRuns.startedAt,
      sensitivity: detectionRuns.sensitivity,
      settings: detectionRuns.settings,
    })
    .from(flagFindings)
    .innerJoin(detectionRuns, eq(detectionRuns.id, flagFindings.runId))
    .leftJoin(
      detectionResults,
      and(
        eq(detectionResults.runId, flagFindings.runId),
        eq(detectionResults.employeeId, flagFindings.employeeId),
      ),
    )
    .where(
      and(
        eq(flagFindings.flagId, flags.id),
        sql`coalesce(${detectionRuns.startedAt} <= ${setAsideAt}, true)`,
      ),
    )
    .orderBy(desc(detectionRuns.startedAt))
    .limit(1)
    .as("finding");
}
