import type { Ctx } from "#lib/context.ts";
import { toErrorClass } from "#lib/domain/jobs/error-class.ts";
import type { RunOutcome } from "#lib/domain/jobs/run-outcome.ts";
import { logError } from "#lib/errors.ts";
import type { JobDefinition } from "./job.ts";

export type RunStart = {
  readonly jobId: string;
  /** What the queue calls the job; its attempts share it. */
  readonly queueRef: string;
  readonly key: string;
  readonly attempt: number;
};

/** Where it is written down that a job ran. An attempt that never ended is closed when the next one begins. */
export type RunLedger = {
  begin(run: RunStart): Promise<string>;
  end(runId: string, result: { outcome: RunOutcome; errorClass: string | null }): Promise<void>;
};

/**
 * Runs a job once and writes down how it went. What is thrown anew names the class of the error alone: queues store it, and
 * a driver's message can hold row values, which do not belong there.
 * @throws Error when the job or its payload's check failed
 */
export async function runJob(
  definition: JobDefinition,
  ctx: Ctx,
  run: { payload: unknown; queueRef: string; key: string | null; attempt: number; isLastAttempt: boolean },
  ledger: RunLedger | null,
): Promise<void> {
  const key = run.key ?? JSON.stringify(run.payload);
  const { queueRef, attempt } = run;
  const runId = await attemptToRecord(
    queueRef,
    ledger?.begin({ jobId: definition.id, queueRef, key, attempt }),
  );
  const end = async (outcome: RunOutcome, errorClass: string | null) => {
    if (runId !== null) await attemptToRecord(queueRef, ledger?.end(runId, { outcome, errorClass }));
  };
  try {
    await definition.run(ctx, parsePayload(definition, run.payload));
  } catch (error) {
    logError(queueRef, error);
    const errorClass = toErrorClass(error);
    await end(run.isLastAttempt ? "given_up" : "failed", errorClass);
    throw new Error(`${errorClass}, see the log for ${queueRef}`);
  }
  await end("succeeded", null);
}

/** A job counts more than the note about it: where the note cannot be written, the job goes on. */
async function attemptToRecord<Note>(
  queueRef: string,
  note: Promise<Note> | undefined,
): Promise<Note | null> {
  try {
    return (await note) ?? null;
  } catch (error) {
    logError(queueRef, error);
    return null;
  }
}

// The union of payloads meets the union of definitions here; the definition's own schema checks it.
function parsePayload(definition: JobDefinition, data: unknown) {
  return definition.schema.parse(data) as never;
}
