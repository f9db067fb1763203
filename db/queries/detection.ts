import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { detectionResults, detectionRuns, employees, flagFindings, flags } from "#db/schema/index.ts";
import type { DetectionSettings } from "#lib/domain/detection/settings.ts";
import type { DetectionProfile } from "#lib/domain/detection/verdicts.ts";
import { isStorableText } from "./storable-text.ts";

const detectionLock = 0x656c_6103;
const flagsPerInsert = 200;

export type DetectionRunSummary = Omit<typeof detectionRuns.$inferSelect, "dataCut">;
/** A run without its data cut, which can be large: `findDataCutPart` reads it. */
export type DetectionRun = DetectionRunSummary & { readonly hasDataCut: boolean };

const { dataCut: _dataCut, ...summaryColumns } = getTableColumns(detectionRuns);
const runColumns = { ...summaryColumns, hasDataCut: sql<boolean>`${detectionRuns.dataCut} is not null` };

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

export async function findRun(db: Db, runId: string): Promise<DetectionRun | null> {
  const [run] = await db.select(runColumns).from(detectionRuns).where(eq(detectionRuns.id, runId));
  return run ?? null;
}

/** At most `length` bytes of a run's data cut from byte `first` (0: the first) on; null when there is none. */
export async function findDataCutPart(
  db: Db,
  runId: string,
  { first, length }: { readonly first: number; readonly length: number },
): Promise<Uint8Array | null> {
  const { id, dataCut } = detectionRuns;
  const [run] = await db
    .select({ part: sql<Uint8Array | null>`substring(${dataCut} from ${first + 1}::int for ${length}::int)` })
    .from(detectionRuns)
    .where(eq(id, runId));
  return run?.part ?? null;
}

/** An ordinary run that waits to start and would do the same. */
export async function findQueuedRun(
  db: Db,
  wanted: { profile: DetectionProfile; settings: DetectionSettings },
): Promise<DetectionRunSummary | null> {
  const { status, settings, startedAt } = detectionRuns;
  const sameSettings = sql`${settings} = ${JSON.stringify(wanted.settings)}::jsonb`;
  const [run] = await db
    .select(summaryColumns)
    .from(detectionRuns)
    .where(and(isOrdinaryRun(wanted.profile), eq(status, "queued"), sameSettings))
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

/**
 * Takes a run that is not completed for this process; null when there is nothing to do. One that has not looked yet is
 * from now on a run of this code.
 */
export async function updateRunStarted(
  db: Db,
  runId: string,
  { now, codeVersion }: { readonly now: Date; readonly codeVersion: string },
): Promise<DetectionRun | null> {
  const { id, status, dataCut } = detectionRuns;
  const keptAfterLooking = (column: PgColumn, fresh: SQL) =>
    sql`case when ${dataCut} is null then ${fresh} else ${column} end`;
  const [run] = await db
    .update(detectionRuns)
    .set({
      status: "running",
      errorMessage: null,
      // A run that begins again with its stored cut keeps its place in the order.
      startedAt: keptAfterLooking(detectionRuns.startedAt, sql`${now.toISOString()}::timestamptz`),
      codeVersion: keptAfterLooking(detectionRuns.codeVersion, sql`${codeVersion}`),
    })
    .where(and(eq(id, runId), inArray(status, ["queued", "running", "failed"])))
    .returning(runColumns);
  return run ?? null;
}

/** Keeps what a run looks at. @returns false when another process was first */
export async function updateRunDataCut(
  db: Db,
  runId: string,
  cut: { dataCut: Uint8Array; peopleCount: number },
): Promise<boolean> {
  const rows = await db
    .update(detectionRuns)
    .set(cut)
    .where(and(eq(detectionRuns.id, runId), isNull(detectionRuns.dataCut)))
    .returning({ id: detectionRuns.id });
  return rows.length === 1;
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

/** Stores what a run says about some people: JSON of rows by the names of the columns in the schema. */
export async function insertResults(tx: Db, json: string): Promise<void> {
  await insertFromJson(tx, detectionResults, json);
}

/** The same for findings; they belong to no flag until `updateFindingFlags`. */
export async function insertFindings(tx: Db, json: string): Promise<void> {
  await insertFromJson(tx, flagFindings, json);
}

/** Joins a run's findings to the flags that stand. */
export async function updateFindingFlags(tx: Db, runId: string): Promise<void> {
  await tx
    .update(flagFindings)
    .set({ flagId: flags.id })
    .from(flags)
    .where(
      and(
        eq(flagFindings.runId, runId),
        eq(flags.employeeId, flagFindings.employeeId),
        isNull(flags.endedAt),
      ),
    );
}

/** One parameter for any number of rows: cheap to send, and the server takes it apart. */
async function insertFromJson(
  tx: Db,
  table: typeof detectionResults | typeof flagFindings,
  json: string,
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const keys = columns.map(([key]) => sql.identifier(key));
  const fields = columns.map(([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`);
  const list = (parts: readonly SQL[] | readonly ReturnType<typeof sql.identifier>[]) =>
    sql.join([...parts], sql`, `);
  await tx.execute(
    sql`insert into ${table} (${list(names)})
      select ${list(keys)} from jsonb_to_recordset(${json}::jsonb) as record(${list(fields)})`,
  );
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
  if (!isStorableText(employeeId)) return null;
  const [result] = await db
    .select()
    .from(detectionResults)
    .where(and(eq(detectionResults.runId, runId), eq(detectionResults.employeeId, employeeId)));
  return result ?? null;
}

/** The results of those whose id differs from this one in capitals at most; two at most, as more say no more. */
export async function listResultsInAnyCase(db: Db, runId: string, employeeId: string) {
  if (!isStorableText(employeeId)) return [];
  return db
    .select()
    .from(detectionResults)
    .where(
      and(
        eq(detectionResults.runId, runId),
        sql`lower(${detectionResults.employeeId}) = lower(${employeeId})`,
      ),
    )
    .limit(2);
}

/** What a run found about one person; null when it did not flag them. */
export async function findFinding(db: Db, runId: string, employeeId: string) {
  const [row] = await db
    .select()
    .from(flagFindings)
    .where(and(eq(flagFindings.runId, runId), eq(flagFindings.employeeId, employeeId)));
  return row ?? null;
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
  for (let start = 0; start < rows.length; start += flagsPerInsert) {
    await tx.insert(flags).values(rows.slice(start, start + flagsPerInsert));
  }
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
