import { countJobRuns, type JobRunFilter, listJobRuns, summarizeJobRuns } from "#db/queries/job-runs.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { isRoutine, nextStart, parseCron } from "#lib/domain/jobs/cron.ts";
import { type RunFilter, runPageSize } from "#lib/domain/jobs/run-filter.ts";
import { classifyRun, type RunState } from "#lib/domain/jobs/run-outcome.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import type { JobDefinition } from "#lib/jobs/job.ts";
import type { JobLoad, JobRunner, JobsMode } from "#lib/jobs/job-runner.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** What the board tells of one kind of job. */
export type JobOnBoard = {
  readonly id: string;
  readonly cron: string | null;
  readonly nextStart: Date | null;
  readonly waiting: number;
  readonly running: number;
  readonly lastStart: Date | null;
  readonly recentRuns: number;
  readonly recentProblems: number;
};

export type RunOnBoard = {
  readonly id: string;
  readonly jobId: string;
  readonly state: RunState;
  readonly attempt: number;
  /** Attempts that the job has at most; null for a job that is no more. */
  readonly attemptLimit: number | null;
  readonly startedAt: Date;
  readonly durationMs: number | null;
  readonly errorClass: string | null;
  readonly mayRunAgain: boolean;
};

export type JobBoard = {
  readonly mode: JobsMode;
  readonly timeZone: string;
  readonly jobs: readonly JobOnBoard[];
  /** Set while what waits cannot be handed over. */
  readonly handOver: (NonNullable<JobLoad["handOver"]> & { readonly waiting: number }) | null;
  readonly runs: readonly RunOnBoard[];
  readonly runCount: number;
};

type Kind = Pick<JobDefinition, "id" | "retry" | "timeoutSeconds" | "schedule">;

const recentMs = 7 * 86_400_000;

/** What runs in the background, how it went, and what comes next. For admins; nothing personal is in it. */
export async function readJobBoard(
  ctx: Ctx,
  { kinds, jobs, filter }: { kinds: readonly Kind[]; jobs: JobRunner; filter: RunFilter },
): Promise<JobBoard> {
  requireRole(ctx, "admin");
  const now = ctx.now();
  const page = { limit: runPageSize, offset: (filter.page - 1) * runPageSize };
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const listed = toListed(filter, kinds, { timeZone, now });
  const [load, summaries, rows, runCount] = await Promise.all([
    jobs.describeLoad(),
    summarizeJobRuns(ctx.db, new Date(now.getTime() - recentMs)),
    listJobRuns(ctx.db, listed, page),
    countJobRuns(ctx.db, listed),
  ]);
  const kindOf = new Map<string, Kind>(kinds.map((kind) => [kind.id, kind]));
  return {
    mode: jobs.mode,
    timeZone,
    jobs: kinds.map(({ id, schedule }) => {
      const summary = summaries.find(({ jobId }) => jobId === id);
      const standing = load.find(({ jobId }) => jobId === id);
      return {
        id,
        cron: schedule?.cron ?? null,
        nextStart: schedule === undefined ? null : nextStart(parseCron(schedule.cron), timeZone, now),
        waiting: standing?.waiting ?? 0,
        running: standing?.running ?? 0,
        lastStart: summary?.lastStartedAt ?? null,
        recentRuns: summary?.runCount ?? 0,
        recentProblems: summary?.failureCount ?? 0,
      };
    }),
    handOver: findHandOver(load),
    runs: rows.map((row) => toRun(row, kindOf.get(row.jobId), now)),
    runCount,
  };
}

/** Successes of what starts every few minutes are left out, unless they are asked for. */
function toListed(
  { jobId, show }: RunFilter,
  kinds: readonly Kind[],
  clock: { timeZone: string; now: Date },
): JobRunFilter {
  const routine = kinds.filter(
    ({ schedule }) =>
      schedule !== undefined && isRoutine(parseCron(schedule.cron), clock.timeZone, clock.now),
  );
  const isShort = show === "notable" && jobId === null;
  return {
    jobId,
    onlyProblems: show === "problems",
    withoutSuccessesOf: isShort ? routine.map(({ id }) => id) : [],
  };
}

/** Of what cannot be handed over, the part that was tried most. */
function findHandOver(load: readonly JobLoad[]): JobBoard["handOver"] {
  const stuck = load.flatMap(({ handOver, waiting }) =>
    handOver === null ? [] : [{ ...handOver, waiting }],
  );
  const [worst] = stuck.sort((one, other) => other.tries - one.tries);
  if (worst === undefined) return null;
  return { ...worst, waiting: stuck.reduce((total, { waiting }) => total + waiting, 0) };
}

type RunRow = Awaited<ReturnType<typeof listJobRuns>>[number];

/** A job that is no more cannot be asked for again; its runs are told all the same. */
function toRun(row: RunRow, kind: Kind | undefined, now: Date): RunOnBoard {
  const state = classifyRun(row, { timeoutSeconds: kind?.timeoutSeconds ?? 0, now });
  return {
    id: row.id,
    jobId: row.jobId,
    state,
    attempt: row.attempt,
    attemptLimit: kind === undefined ? null : kind.retry.limit + 1,
    startedAt: row.startedAt,
    durationMs: row.endedAt === null ? null : row.endedAt.getTime() - row.startedAt.getTime(),
    errorClass: row.errorClass,
    mayRunAgain: kind !== undefined && row.isLatest && (state === "given_up" || state === "lost"),
  };
}
