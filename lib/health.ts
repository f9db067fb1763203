import { countWaitingRealtimeEvents } from "#db/queries/realtime-events.ts";
import { pingDatabase } from "#db/queries/system.ts";
import { type App, getApp } from "./compose.ts";
import { logError } from "./errors.ts";
import type { JobLoad } from "./jobs/job-runner.ts";

export type DependencyState = "up" | "down";

/** What the app stands on, without any address or secret. */
export type Health = {
  readonly status: "up" | "degraded" | "down";
  readonly checks: {
    readonly database: DependencyState;
    readonly jobs: DependencyState;
    readonly realtime: DependencyState;
  };
};

export type JobCounts = { readonly waiting: number; readonly running: number; readonly failed: number };

export type HealthDetail = Health & {
  readonly databaseMode: string | null;
  readonly databaseMs: number | null;
  readonly jobCounts: JobCounts | null;
  readonly live: LiveDetail | null;
};

/** How open pages are told of changes; null of `connectionCount`: the server is elsewhere and counts them itself. */
export type LiveDetail = {
  readonly mode: "shared" | "embedded";
  readonly connectionCount: number | null;
  readonly waitingCount: number;
  readonly failingSince: Date | null;
};

const patienceMs = 3_000;

/** Asks each dependency, with little patience. */
export async function describeHealth(): Promise<HealthDetail> {
  const app = await answerOf(getApp());
  const startedMs = performance.now();
  const isUp = app !== null && (await answerOf(pingDatabase(app.database.db))) !== null;
  const databaseMs = isUp ? Math.round(performance.now() - startedMs) : null;
  const jobCounts = isUp ? await answerOf(app.jobs.describeLoad().then(countJobs)) : null;
  const live = isUp ? await answerOf(describeLive(app)) : null;
  const isLive = live !== null && live.failingSince === null;
  return {
    status: isUp ? (jobCounts === null || !isLive ? "degraded" : "up") : "down",
    checks: {
      database: isUp ? "up" : "down",
      jobs: jobCounts === null ? "down" : "up",
      realtime: isLive ? "up" : "down",
    },
    databaseMode: app?.database.mode ?? null,
    databaseMs,
    jobCounts,
    live,
  };
}

/** Null when this process has no realtime: pages then look for themselves every so often. */
async function describeLive({ realtime, database }: App): Promise<LiveDetail | null> {
  if (realtime.publisher() === null) return null;
  const isShared = realtime.mode === "shared";
  return {
    mode: realtime.mode,
    connectionCount: realtime.countConnections(),
    // A process's own server is told from memory of the place it has read to; nothing waits in the table for it.
    waitingCount: isShared ? await countWaitingRealtimeEvents(database.db) : 0,
    failingSince: realtime.failingSince(),
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
