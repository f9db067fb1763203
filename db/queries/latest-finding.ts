import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { detectionResults, detectionRuns, flagFindings, flags } from "#db/schema/index.ts";

/** What the newest run says about a flag: a subquery to join laterally with `flags`. */
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
    .where(eq(flagFindings.flagId, flags.id))
    .orderBy(desc(detectionRuns.startedAt))
    .limit(1)
    .as("finding");
}
