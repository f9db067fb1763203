import type { Db } from "#db/client.ts";
import {
  type DetectionRun,
  hasLaterCompletedRun,
  insertFindings,
  insertFlags,
  insertResults,
  listOpenFlags,
  lockDetection,
  updateFlagsEnded,
  updateRunCompleted,
} from "#db/queries/detection.ts";
import type { Ctx } from "#lib/context.ts";
import type { DetectionOutcome } from "#lib/domain/detection/conclude-detection.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * Writes what a run found and moves the flags, in one transaction. Of two runs that overlap, the one that started last
 * decides about flags: an older one that ends after it keeps its results and touches no flag, and so does one that
 * looks back. A run that another process has completed meanwhile is left alone.
 */
export async function storeOutcome(ctx: Ctx, run: DetectionRun, outcome: DetectionOutcome): Promise<void> {
  const { people, findings, dropped } = outcome;
  await ctx.db.transaction(async (tx) => {
    await lockDetection(tx);
    const counts = { peopleCount: people.length, flaggedCount: findings.length };
    const end = { ...counts, droppedInputs: dropped, finishedAt: ctx.now() };
    const mayMoveFlags = run.profile === "elara" && run.asOf === null;
    const movesFlags = mayMoveFlags && !(await hasLaterCompletedRun(tx, run));
    if (!(await updateRunCompleted(tx, run.id, end))) return;
    await insertResults(
      tx,
      people.map((person) => ({ runId: run.id, ...person })),
    );
    const flaggedIds = findings.map(({ employeeId }) => employeeId);
    const flagIds = movesFlags ? await moveFlags(tx, ctx, run.id, flaggedIds) : new Map<string, string>();
    await insertFindings(
      tx,
      findings.map((finding) => ({
        ...finding,
        runId: run.id,
        flagId: flagIds.get(finding.employeeId) ?? null,
      })),
    );
    await recordEvent(tx, ctx, {
      action: "detection.completed",
      subject: run.id,
      detail: { profile: run.profile, people: people.length, flagged: findings.length, movesFlags },
    });
  });
}

/** Ends the flags of those who are not flagged any more and opens new ones; resolves to the flag of each person. */
async function moveFlags(
  tx: Db,
  ctx: Ctx,
  runId: string,
  flaggedIds: readonly string[],
): Promise<Map<string, string>> {
  const standing = new Map((await listOpenFlags(tx)).map(({ employeeId, id }) => [employeeId, id]));
  const flagged = new Set(flaggedIds);
  const ended = [...standing].filter(([employeeId]) => !flagged.has(employeeId)).map(([, id]) => id);
  await updateFlagsEnded(tx, ended, { endedRunId: runId, endedAt: ctx.now() });
  const opened = flaggedIds
    .filter((employeeId) => !standing.has(employeeId))
    .map((employeeId) => ({
      id: newId("flg", ctx.now()),
      employeeId,
      openedRunId: runId,
      openedAt: ctx.now(),
    }));
  await insertFlags(tx, opened);
  return new Map([...standing, ...opened.map(({ employeeId, id }) => [employeeId, id] as const)]);
}
