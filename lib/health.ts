import { countOutboxByStatus, findOldestUrgentAt } from "#db/queries/outbox.ts";
import { countWaitingRealtimeEvents } from "#db/queries/realtime-events.ts";
import { pingDatabase } from "#db/queries/system.ts";
import { type App, getApp } from "./compose.ts";
import { toMailService } from "./email/mail-service.ts";
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
    /** Off: no mail service is set up, and mails stay in the outbox. */
    readonly mail: DependencyState | "off";
  };
};

export type JobCounts = { readonly waiting: number; readonly running: number; readonly failed: number };

export type HealthDetail = Health & {
  readonly databaseMode: string | null;
  readonly databaseMs: number | null;
  readonly jobCounts: JobCounts | null;
  readonly live: LiveDetail | null;
  readonly mail: MailDetail | null;
};

/** What waits in the outbox; urgent mails leave within minutes where the mail service takes them. */
export type MailDetail = {
  readonly isDelivered: boolean;
  readonly waitingCount: number;
  readonly failedCount: number;
  readonly oldestUrgentAt: Date | null;
};

/** How open pages are told of changes; null of `connectionCount`: the server is elsewhere and counts them itself. */
export type LiveDetail = {
  readonly mode: "shared" | "embedded";
  readonly connectionCount: number | null;
  readonly waitingCount: number;
  readonly failingSince: Date | null;
};

const patienceMs = 3_000;
const urgentMailMs = 15 * 60_000;

/** Asks each dependency, with little patience. */
export async function describeHealth(): Promise<HealthDetail> {
  const app = await answerOf(getApp());
  const startedMs = performance.now();
  const isUp = app !== null && (await answerOf(pingDatabase(app.database.db))) !== null;
  const databaseMs = isUp ? Math.round(performance.now() - startedMs) : null;
  const jobCounts = isUp ? await answerOf(app.jobs.describeLoad().then(countJobs)) : null;
  const live = isUp ? await answerOf(describeLive(app)) : null;
  const isLive = live !== null && live.failingSince === null;
  const mail = isUp ? await answerOf(describeMail(app)) : null;
  const mailState = judgeMail(mail);
  const isWhole = jobCounts !== null && isLive && mailState !== "down";
  return {
    status: isUp ? (isWhole ? "up" : "degraded") : "down",
    checks: {
      database: isUp ? "up" : "down",
      jobs: jobCounts === null ? "down" : "up",
      realtime: isLive ? "up" : "down",
      mail: mailState,
    },
    databaseMode: app?.database.mode ?? null,
    databaseMs,
    jobCounts,
    live,
    mail,
  };
}

async function describeMail({ env, database }: App): Promise<MailDetail> {
  const [counts, oldestUrgentAt] = await Promise.all([
    countOutboxByStatus(database.db),
    findOldestUrgentAt(database.db),
  ]);
  const waitingCount = counts.waiting + counts.sending;
  return {
    isDelivered: toMailService(env) !== null,
    waitingCount,
    failedCount: counts.failed,
    oldestUrgentAt,
  };
}

function judgeMail(mail: MailDetail | null): Health["checks"]["mail"] {
  if (mail === null) return "down";
  if (!mail.isDelivered) return "off";
  const { oldestUrgentAt } = mail;
  return oldestUrgentAt !== null && Date.now() - oldestUrgentAt.getTime() > urgentMailMs ? "down" : "up";
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
