import type { Db } from "#db/client.ts";
import {
  type DetectionRun,
  hasLaterCompletedRun,
  insertFindings,
  insertFlags,
  insertResults,
  listOpenFlags,
  lockDetection,
  updateFindingFlags,
  updateFlagsEnded,
  updateRunCompleted,
} from "#db/queries/detection.ts";
import type { OutcomeSummary, RecordKind } from "#lib/compute/detection-messages.ts";
import type { Ctx } from "#lib/context.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { recordIntegrationEvent } from "#lib/services/integrations/record-integration-event.ts";

/** What a run found; the records come as JSON, a few at a time. */
export type StoredOutcome = OutcomeSummary & {
  listRecords(of: RecordKind, range: { readonly first: number; readonly count: number }): Promise<string>;
};

const recordsPerInsert = 500;

/**
 * Writes what a run found and moves the flags, in one transaction. Of two runs that overlap, the one that started last
 * decides about flags: an older one that ends after it keeps its results and touches no flag, and so does one that
 * looks back. A run that another process has completed meanwhile is left alone.
 */
export async function storeOutcome(ctx: Ctx, run: DetectionRun, outcome: StoredOutcome): Promise<void> {
  const { peopleCount, flaggedIds, dropped } = outcome;
  await ctx.db.transaction(async (tx) => {
    await lockDetection(tx);
    const flaggedCount = flaggedIds.length;
    const end = { peopleCount, flaggedCount, droppedInputs: dropped, finishedAt: ctx.now() };
    const mayMoveFlags = run.profile === "elara" && run.asOf === null;
    const movesFlags = mayMoveFlags && !(await hasLaterCompletedRun(tx, run));
    if (!(await updateRunCompleted(tx, run.id, end))) return;
    for (let first = 0; first < peopleCount; first += recordsPerInsert) {
      await insertResults(tx, await outcome.listRecords("people", { first, count: recordsPerInsert }));
    }
    for (let first = 0; first < flaggedCount; first += recordsPerInsert) {
      await insertFindings(tx, await outcome.listRecords("findings", { first, count: recordsPerInsert }));
    }
    if (movesFlags) {
      await moveFlags(tx, ctx, run.id, flaggedIds);
      await updateFindingFlags(tx, run.id);
    }
    await recordEvent(tx, ctx, {
      action: "detection.completed",
      subject: run.id,
      detail: { profile: run.profile, people: peopleCount, flagged: flaggedCount, movesFlags },
    });
  });
}

/** Ends the flags of those who are not flagged any more and opens new ones. */
async function moveFlags(tx: Db, ctx: Ctx, runId: string, flaggedIds: readonly string[]): Promise<void> {
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
  if (opened.length > 0) await recordIntegrationEvent(tx, ctx, { type: "finding.flagged", subjectId: runId });
}
