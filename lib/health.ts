import { pingDatabase } from "#db/queries/system.ts";
import { getApp } from "./compose.ts";
import { logError } from "./errors.ts";
import type { JobLoad } from "./jobs/job-runner.ts";

export type DependencyState = "up" | "down";

/** What the app stands on, without any address or secret. */
export type Health = {
  readonly status: "up" | "degraded" | "down";
  readonly checks: { readonly database: DependencyState; readonly jobs: DependencyState };
};

export type JobCounts = { readonly waiting: number; readonly running: number; readonly failed: number };

export type HealthDetail = Health & {
  readonly databaseMode: string | null;
  readonly databaseMs: number | null;
  readonly jobCounts: JobCounts | null;
};

const patienceMs = 3_000;

/** Asks each dependency, with little patience. */
export async function describeHealth(): Promise<HealthDetail> {
  const app = await answerOf(getApp());
  const startedMs = performance.now();
  const isUp = app !== null && (await answerOf(pingDatabase(app.database.db))) !== null;
  const databaseMs = isUp ? Math.round(performance.now() - startedMs) : null;
  const jobCounts = isUp ? await answerOf(app.jobs.describeLoad().then(countJobs)) : null;
  return {
    status: isUp ? (jobCounts === null ? "degraded" : "up") : "down",
    checks: { database: isUp ? "up" : "down", jobs: jobCounts === null ? "down" : "up" },
    databaseMode: app?.database.mode ?? null,
    databaseMs,
    jobCounts,
  };
}

function countJobs(load: readonly JobLoad[]): JobCounts {
  const sum = (pick: (of: JobLoad) => number) => load.reduce((total, of) => total + pick(of), 0);
  return {
    waiting: sum(({ waiting }) => waiting),
    running: sum(({ running }) => running),
    failed: sum(({ givenUp }) => givenUp),
  };
}

/** What a dependency answers, or null when it fails or takes too long. */
async function answerOf<Answer>(question: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    return await Promise.race([question, tooLate]);
  } catch (error) {
    logError("health", error);
    return null;
  } finally {
    clearTimeout(timer);
  }
}
