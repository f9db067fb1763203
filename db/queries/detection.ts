import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { detectionResults, detectionRuns, employees, flagFindings, flags } from "#db/schema/index.ts";
import type { DetectionProfile } from "#lib/domain/detection/verdicts.ts";

const detectionLock = 0x656c_6103;
const rowsPerInsert = 1000;

export type DetectionRun = typeof detectionRuns.$inferSelect;
export type DetectionRunSummary = Omit<DetectionRun, "dataCut">;

const { dataCut: _dataCut, ...summaryColumns } = getTableColumns(detectionRuns);

/** An ordinary run of a profile: the only ones of which there is a latest. Those that look back stand apart. */
export function isOrdinaryRun(wanted: DetectionProfile): SQL | undefined {
  return and(eq(detectionRuns.profile, wanted), isNull(detectionRuns.asOf));
}

/** Orders those who store what a run found, until the transaction ends. */
export async function lockDetection(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${detectionLock})`);
}

export async function insertRun(db: Db, run: typeof detectionRuns.$inferInsert): Promise<void> {
  await db.insert(detectionRuns).values(run);
}

/** The run as it is stored, data cut included. */
export async function findRun(db: Db, runId: string): Promise<DetectionRun | null> {
  const [run] = await db.select().from(detectionRuns).where(eq(detectionRuns.id, runId));
  return run ?? null;
}

/** An ordinary run that waits to start and would do the same. */
export async function findQueuedRun(
  db: Db,
  wanted: { profile: DetectionProfile; sensitivity: number },
): Promise<DetectionRunSummary | null> {
  const { status, sensitivity, startedAt } = detectionRuns;
  const [run] = await db
    .select(summaryColumns)
    .from(detectionRuns)
    .where(and(isOrdinaryRun(wanted.profile), eq(status, "queued"), eq(sensitivity, wanted.sensitivity)))
    .orderBy(asc(startedAt))
    .limit(1);
  return run ?? null;
}

export async function findLatestCompletedRun(
  db: Db,
  profile: DetectionProfile,
): Promise<DetectionRunSummary | null> {
  const [run] = await db
    .select(summaryColumns)
    .from(detectionRuns)
    .where(and(isOrdinaryRun(profile), eq(detectionRuns.status, "completed")))
    .orderBy(desc(detectionRuns.startedAt), desc(detectionRuns.id))
    .limit(1);
  return run ?? null;
}

/** Whether an ordinary run of the profile that started later has been completed already. */
export async function hasLaterCompletedRun(db: Db, run: DetectionRun): Promise<boolean> {
  const { id, status, startedAt } = detectionRuns;
  const [later] = await db
    .select({ id })
    .from(detectionRuns)
    .where(
      and(
        isOrdinaryRun(run.profile),
        eq(status, "completed"),
        or(gt(startedAt, run.startedAt), and(eq(startedAt, run.startedAt), gt(id, run.id))),
      ),
    )
    .limit(1);
  return later !== undefined;
}

/** Takes a run that is not completed for this process; null when there is nothing to do. */
export async function updateRunStarted(db: Db, runId: string, now: Date): Promise<DetectionRun | null> {
  const { id, status, dataCut, startedAt } = detectionRuns;
  const [run] = await db
    .update(detectionRuns)
    .set({
      status: "running",
      errorMessage: null,
      // A run that begins again with its stored cut keeps its place in the order.
      startedAt: sql`case when ${dataCut} is null then ${now.toISOString()}::timestamptz else ${startedAt} end`,
    })
    .where(and(eq(id, runId), inArray(status, ["queued", "running", "failed"])))
    .returning();
  return run ?? null;
}

/** Keeps what a run looks at, unless another process was first. */
export async function updateRunDataCut(
  db: Db,
  runId: string,
  cut: { dataCut: Uint8Array; peopleCount: number },
): Promise<void> {
  await db
    .update(detectionRuns)
    .set(cut)
    .where(and(eq(detectionRuns.id, runId), isNull(detectionRuns.dataCut)));
}

/** Says how far a running run is; one that has ended keeps none. */
export async function updateRunProgress(
  db: Db,
  runId: string,
  progress: DetectionRun["progress"],
): Promise<void> {
  await db
    .update(detectionRuns)
    .set({ progress })
    .where(and(eq(detectionRuns.id, runId), eq(detectionRuns.status, "running")));
}

/** Says that an attempt failed, unless another process has completed the run. */
export async function updateRunFailed(db: Db, runId: string, errorMessage: string): Promise<void> {
  await db
    .update(detectionRuns)
    .set({ status: "failed", progress: null, errorMessage })
    .where(and(eq(detectionRuns.id, runId), ne(detectionRuns.status, "completed")));
}

/** @returns false when another process has completed the run */
export async function updateRunCompleted(
  tx: Db,
  runId: string,
  end: Pick<DetectionRun, "peopleCount" | "flaggedCount" | "droppedInputs" | "finishedAt">,
): Promise<boolean> {
  const rows = await tx
    .update(detectionRuns)
    .set({ ...end, status: "completed", progress: null, errorMessage: null })
    .where(and(eq(detectionRuns.id, runId), ne(detectionRuns.status, "completed")))
    .returning({ id: detectionRuns.id });
  return rows.length === 1;
}

export async function insertResults(
  tx: Db,
  rows: readonly (typeof detectionResults.$inferInsert)[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await tx.insert(detectionResults).values(rows.slice(start, start + rowsPerInsert));
  }
}

export async function insertFindings(
  tx: Db,
  rows: readonly (typeof flagFindings.$inferInsert)[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await tx.insert(flagFindings).values(rows.slice(start, start + rowsPerInsert));
  }
}

/** Everybody of a run, sorted by id. */
export async function listResults(db: Db, runId: string) {
  const { employeeId } = detectionResults;
  return db
    .select()
    .from(detectionResults)
    .where(eq(detectionResults.runId, runId))
    .orderBy(asc(sql`${employeeId} collate "C"`));
}

export async function findResult(db: Db, runId: string, employeeId: string) {
  const [result] = await db
    .select()
    .from(detectionResults)
    .where(and(eq(detectionResults.runId, runId), eq(detectionResults.employeeId, employeeId)));
  return result ?? null;
}

/** The flagged people of a run, the highest risk first. */
export async function listFindings(db: Db, runId: string) {
  return db
    .select()
    .from(flagFindings)
    .where(eq(flagFindings.runId, runId))
    .orderBy(desc(flagFindings.risk), asc(flagFindings.employeeId));
}

/** The flags that stand, with whom they are about. */
export async function listOpenFlags(db: Db) {
  return db
    .select({
      id: flags.id,
      employeeId: flags.employeeId,
      openedRunId: flags.openedRunId,
      openedAt: flags.openedAt,
      name: employees.name,
      department: employees.department,
    })
    .from(flags)
    .leftJoin(employees, eq(employees.id, flags.employeeId))
    .where(isNull(flags.endedAt))
    .orderBy(asc(flags.openedAt), asc(flags.employeeId));
}

export async function insertFlags(tx: Db, rows: readonly (typeof flags.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(flags).values([...rows]);
}

export async function updateFlagsEnded(
  tx: Db,
  flagIds: readonly string[],
  end: { endedRunId: string; endedAt: Date },
): Promise<void> {
  if (flagIds.length === 0) return;
  await tx
    .update(flags)
    .set(end)
    .where(inArray(flags.id, [...flagIds]));
}
