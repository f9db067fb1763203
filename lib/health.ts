import { countJobsByState, type JobCounts, pingDatabase } from "#db/queries/system.ts";
import { getApp } from "./compose.ts";
import { logError } from "./errors.ts";

export type DependencyState = "up" | "down";

/** What the app stands on, without any address or secret. */
export type Health = {
  readonly status: "up" | "degraded" | "down";
  readonly checks: { readonly database: DependencyState; readonly jobs: DependencyState };
};

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
  const jobCounts = isUp ? await answerOf(countJobsByState(app.database.db)) : null;
  return {
    status: isUp ? (jobCounts === null ? "degraded" : "up") : "down",
    checks: { database: isUp ? "up" : "down", jobs: jobCounts === null ? "down" : "up" },
    databaseMode: app?.database.mode ?? null,
    databaseMs,
    jobCounts,
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
