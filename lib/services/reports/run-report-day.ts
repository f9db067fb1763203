import { findRun } from "#db/queries/detection.ts";
import { getFeatureClock } from "#db/queries/features.ts";
import { hasPeople } from "#db/queries/people.ts";
import {
  endReportDaysBefore,
  findOpenReportDay,
  findReportDay,
  insertReportDay,
  type ReportDayRow,
  updateReportDay,
} from "#db/queries/reports.ts";
import { listAdminIds } from "#db/queries/users.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toErrorClass } from "#lib/domain/jobs/error-class.ts";
import {
  type DayStep,
  type DayStepName,
  findDueDay,
  longestDayMs,
  longestDetectionMs,
  newDaySteps,
  nextStep,
  type StepOutcome,
  withOutcome,
} from "#lib/domain/report/report-day.ts";
import { dailyReportSetting } from "#lib/domain/report/settings.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { logError } from "#lib/errors.ts";
import { requestDetection } from "#lib/services/detection/request-detection.ts";
import { runEngagement } from "#lib/services/engagement/run-engagement.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { releaseInsights } from "#lib/services/insight/release-insights.ts";
import { notifyEach } from "#lib/services/notifications/notify.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { analyzeConversations } from "#lib/services/summaries/analyze-conversations.ts";
import { mailDayReport } from "./mail-day-report.ts";
import { writeCollectiveReport } from "./write-collective-report.ts";

const lookAgainSeconds = 15;

/** What the steps do; tests put failures in their place. */
export type DayWork = Readonly<Record<DayStepName, (ctx: Ctx, day: ReportDayRow) => Promise<StepOutcome>>>;

const done: StepOutcome = { kind: "done" };

export const dayWork: DayWork = {
  detection: (ctx, day) => lookAtEverybody(ctx, day),
  engagement: async (ctx) => {
    await runEngagement(ctx);
    return done;
  },
  analysis: async (ctx) => {
    await analyzeConversations(ctx);
    return done;
  },
  figures: async (ctx) => {
    await releaseGroupFigures(ctx);
    await releaseInsights(ctx);
    return done;
  },
  report: async (ctx, { day }) => {
    await writeCollectiveReport(ctx, { day });
    return done;
  },
  mail: async (ctx, { day, steps }) => {
    if (steps.some(({ name, state }) => name === "report" && state === "failed")) return { kind: "skipped" };
    return (await mailDayReport(ctx, { day })) === 0 ? { kind: "skipped" } : done;
  },
};

/**
 * Does the work of the day once its time has come: looks at everybody, asks people, sums up, writes the report, mails the link.
 * How far it is stands in the database: it does not matter how often this runs, where it was cut off, or how long nothing ran. A
 * step that fails is tried again, then told, and the others go on without it. Alerts do not wait for any of it.
 */
export async function runReportDay(ctx: Ctx, work: DayWork = dayWork): Promise<void> {
  requireRole(ctx);
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const { value: setting } = await readSetting(ctx.db, dailyReportSetting);
  const now = ctx.now();
  const due = findDueDay(now, timeZone, setting);
  // What was begun before midnight is brought to its end after it.
  const day = due ?? (await findOpenReportDay(ctx.db, new Date(now.getTime() - longestDayMs)));
  if (day === null) return;
  // A company that is still empty has no day yet; it begins as soon as there is somebody to look at.
  if (!(await hasPeople(ctx.db))) return;
  await endReportDaysBefore(ctx.db, day, now);
  if (due !== null) await insertReportDay(ctx.db, { day, startedAt: now, steps: newDaySteps() });
  for (let row = await findReportDay(ctx.db, day); row !== null; row = await findReportDay(ctx.db, day)) {
    if (row.endedAt !== null) return;
    const step = nextStep(row.steps);
    if (step === null) {
      await updateReportDay(ctx.db, day, { endedAt: ctx.now() });
      return;
    }
    if (!(await workAt(ctx, { row, step, work }))) return;
  }
}

/** @returns whether the next step may follow at once */
async function workAt(
  ctx: Ctx,
  { row, step, work }: { row: ReportDayRow; step: DayStep; work: DayWork },
): Promise<boolean> {
  const { name } = step;
  const outcome = await attempt(ctx, { row, name, work });
  const steps = withOutcome(row.steps, { name, outcome, at: ctx.now() });
  await updateReportDay(ctx.db, row.day, { steps });
  const moved = steps.find((candidate) => candidate.name === name);
  if (moved?.state === "failed") await tellAdmins(ctx, row.day, name);
  if (moved?.state !== "running") return true;
  const startAfterSeconds = lookAgainSeconds;
  await ctx.jobs.enqueue("write-day-report", {}, { key: `again:${row.day}`, startAfterSeconds });
  return false;
}

async function attempt(
  ctx: Ctx,
  { row, name, work }: { row: ReportDayRow; name: DayStepName; work: DayWork },
): Promise<StepOutcome> {
  try {
    return await work[name](ctx, row);
  } catch (error) {
    logError(`report-day:${name}`, error);
    return { kind: "failed", errorClass: toErrorClass(error) };
  }
}

/** Asks for a run once a day and waits until it has ended; a company without data has nothing to look at. */
async function lookAtEverybody(ctx: Ctx, { day, runId }: ReportDayRow): Promise<StepOutcome> {
  const clock = await getFeatureClock(ctx.db);
  if (Object.values(clock).every((latest) => latest === null)) return { kind: "skipped" };
  if (runId === null) {
    await updateReportDay(ctx.db, day, { runId: await requestDetection(ctx) });
    return { kind: "waiting" };
  }
  const run = await findRun(ctx.db, runId);
  if (run?.status === "completed") return done;
  if (run === null || run.status === "failed") return { kind: "failed", errorClass: "DetectionFailed" };
  const waitedMs = ctx.now().getTime() - run.startedAt.getTime();
  return waitedMs > longestDetectionMs
    ? { kind: "failed", errorClass: "DetectionTooLong" }
    : { kind: "waiting" };
}

async function tellAdmins(ctx: Ctx, day: string, name: DayStepName): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const userIds = await listAdminIds(tx);
    const key = `report day:${name}:${day}`;
    await notifyEach(tx, ctx, { userIds, kind: "system_problem", subjectId: "jobs", key });
  });
}
