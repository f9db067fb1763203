import { findLatestCompletedRun, findResult, findRun } from "#db/queries/detection.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import { answerForPerson } from "#lib/domain/detection/detect-in-stages.ts";
import { explainPerson, type PersonExplanation } from "#lib/domain/detection/explain-person.ts";
import { prepareDetection } from "#lib/domain/detection/prepare-detection.ts";
import { detectionSettingsSchema } from "#lib/domain/detection/settings.ts";
import type { Verdict } from "#lib/domain/detection/verdicts.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { unpackDataCut } from "./data-cut.ts";
import { answerOnThreads } from "./detect-on-threads.ts";

export type EmployeeExplanation = PersonExplanation & {
  readonly runId: string;
  readonly finishedAt: Date | null;
  readonly employeeId: string;
  readonly verdict: Verdict;
  readonly anomalyScore: number;
};

/**
 * Why the latest run flags this person or does not: the run is repeated from its stored cut for this one person. The
 * look is written down.
 * @throws UserFacingError forbidden, not_found, conflict when another version of the code made the run
 */
export async function explainEmployee(
  ctx: Ctx,
  { employeeId }: { readonly employeeId: string },
): Promise<EmployeeExplanation> {
  requireRole(ctx, "hr");
  const latest = await getExplainableRun(ctx);
  const result = await findResult(ctx.db, latest.id, employeeId);
  const dataCut = (await findRun(ctx.db, latest.id))?.dataCut ?? null;
  if (result === null || dataCut === null) {
    throw new UserFacingError(
      "not_found",
      "Nobody with this id was in the latest detection run. Check the spelling; ids are as they stand in the files.",
    );
  }
  const cut = await unpackDataCut(dataCut);
  const settings = detectionSettingsSchema.parse(latest.settings);
  const prepared = prepareDetection(cut, { profile: "elara", settings });
  const index = cut.rows.findIndex((row) => row.employeeId === employeeId);
  const answer = await answerOnThreads(
    answerForPerson(prepared, { index, treeCount: result.treeCount ?? latest.treeCount }),
  );
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "detection.explained", employeeId, subject: latest.id }),
  );
  const { verdict, anomalyScore } = result;
  const explanation = explainPerson(prepared, index, answer);
  return {
    ...explanation,
    runId: latest.id,
    finishedAt: latest.finishedAt,
    employeeId,
    verdict,
    anomalyScore,
  };
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
