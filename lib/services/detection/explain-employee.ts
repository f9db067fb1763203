import type { Db } from "#db/client.ts";
import {
  type DetectionRunSummary,
  findFinding,
  findLatestCompletedRun,
  findResult,
  listResultsInAnyCase,
} from "#db/queries/detection.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import type { Counterfactual } from "#lib/domain/detection/counterfactual/find-counterfactuals.ts";
import type { PersonExplanation } from "#lib/domain/detection/explain-person.ts";
import { detectionSettingsSchema } from "#lib/domain/detection/settings.ts";
import type { Verdict } from "#lib/domain/detection/verdicts.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { withDetectionThreads } from "./detect-on-threads.ts";
import { loadDataCut } from "./take-data-cut.ts";

export type EmployeeExplanation = PersonExplanation & {
  readonly runId: string;
  readonly finishedAt: Date | null;
  readonly employeeId: string;
  /** The id as it was asked for; another than `employeeId` only in its capitals. */
  readonly askedFor: string;
  readonly verdict: Verdict;
  readonly anomalyScore: number;
  /** What would end the flag, as the run found it; null when it found nothing or there is no flag. */
  readonly counterfactual: Counterfactual | null;
};

/**
 * Why the latest run flags this person or does not: the run is repeated from its stored cut for this one person. The
 * look is written down. An id in other capitals is taken for the one person it can mean.
 * @throws UserFacingError forbidden, not_found, conflict when another version of the code made the run
 */
export async function explainEmployee(
  ctx: Ctx,
  { employeeId: askedFor }: { readonly employeeId: string },
): Promise<EmployeeExplanation> {
  requireRole(ctx, "hr");
  const latest = await getExplainableRun(ctx);
  const result = await findMeantResult(ctx.db, latest.id, askedFor);
  const explanation = result === null ? null : await repeatFor(ctx, latest, result);
  if (result === null || explanation === null) {
    throw new UserFacingError(
      "not_found",
      "Nobody with this id was in the latest detection run. Check the spelling; ids are as they stand in the files.",
    );
  }
  const { employeeId, verdict, anomalyScore } = result;
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "detection.explained", employeeId, subject: latest.id }),
  );
  return {
    ...explanation,
    runId: latest.id,
    finishedAt: latest.finishedAt,
    employeeId,
    askedFor,
    verdict,
    anomalyScore,
    counterfactual: (await findFinding(ctx.db, latest.id, employeeId))?.counterfactual ?? null,
  };
}

/** The result of the id as it stands, or else of the only one that differs from it in capitals alone. */
async function findMeantResult(db: Db, runId: string, askedFor: string) {
  const exact = await findResult(db, runId, askedFor);
  if (exact !== null) return exact;
  const [only, ...others] = await listResultsInAnyCase(db, runId, askedFor);
  return others.length === 0 ? (only ?? null) : null;
}

/** The run again, from its stored cut, for one person; null when its cut does not know the person. */
async function repeatFor(
  ctx: Ctx,
  run: DetectionRunSummary,
  { employeeId, treeCount }: { readonly employeeId: string; readonly treeCount: number | null },
): Promise<PersonExplanation | null> {
  const plan = { profile: run.profile, settings: detectionSettingsSchema.parse(run.settings) };
  const person = { employeeId, treeCount: treeCount ?? run.treeCount };
  return withDetectionThreads(async (thread, answerWith) => {
    await loadDataCut(ctx, run, thread);
    return thread.explain(
      plan,
      person,
      answerWith(() => {}),
    );
  });
}

/** The latest run, which this version of the code can repeat. */
async function getExplainableRun({ db }: Ctx) {
  const latest = await findLatestCompletedRun(db, "elara");
  if (latest === null) {
    throw new UserFacingError("not_found", "No detection has run yet. Start one, then ask again.");
  }
  if (latest.codeVersion !== codeVersion) {
    throw new UserFacingError(
      "conflict",
      "The latest detection was run by another version of Elara, so its figures cannot be repeated. Run detection again, then ask.",
    );
  }
  return latest;
}
