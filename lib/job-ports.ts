import type { Database, Db } from "#db/client.ts";
import {
  beginJobRequest,
  deleteJobSchedule,
  findNewestSlot,
  findSlotOfRun,
  insertJobRequest,
  insertJobSlot,
  leaseJobRequests,
  leaseSilentRequests,
  listJobSchedules,
  releaseJobRequests,
  repeatJobRequest,
  summarizeJobRequests,
  updateJobRequest,
  upsertJobSchedule,
} from "#db/queries/job-requests.ts";
import { countGivenUpJobs, endJobRun, insertGivenUpRun, insertJobRun } from "#db/queries/job-runs.ts";
import { newId } from "./id.ts";
import { payloadKey } from "./jobs/job.ts";
import type { JobLoad } from "./jobs/job-runner.ts";
import type { JobPorts } from "./jobs/open-job-runner.ts";
import type { RunLedger } from "./jobs/run-job.ts";
import type { RequestStore } from "./jobs/trigger-dev/request-store.ts";

type Clock = () => Date;

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);

/** Is told when a job was given up. */
type GivenUpListener = (jobId: string) => Promise<void>;

/** What the job adapters need of the database. */
export function toJobPorts(database: Database, now: Clock, onGivenUp: GivenUpListener): JobPorts {
  return {
    store: database.jobStore,
    backend: database.mode === "pglite" ? "pglite" : "postgres",
    requests: toRequestStore(database.db, now, onGivenUp),
    ledger: toRunLedger(database.db, now, onGivenUp),
  };
}

const nobodyListens: GivenUpListener = async () => {};

export function toRunLedger(db: Db, now: Clock, onGivenUp = nobodyListens): RunLedger {
  return {
    async begin(run) {
      const startedAt = now();
      const id = newId("jrn", startedAt);
      await insertJobRun(db, { ...run, id, startedAt });
      return id;
    },
    async end(runId, result) {
      const jobId = await endJobRun(db, runId, { ...result, endedAt: now() });
      if (jobId !== null && result.outcome === "given_up") await onGivenUp(jobId);
    },
  };
}

export function toRequestStore(db: Db, now: Clock, onGivenUp = nobodyListens): RequestStore {
  const add: RequestStore["add"] = async ({ startAfterSeconds, ...request }, within = db) => {
    const storedAt = now();
    const startAfter = later(storedAt, startAfterSeconds);
    await insertJobRequest(within, { ...request, id: newId("jrq", storedAt), startAfter, storedAt });
  };
  const end: RequestStore["end"] = (requestId) => updateJobRequest(db, requestId, { endedAt: now() });
  return {
    now,
    add,
    end,
    ...toHandOverPorts(db, now),
    ...toStartPorts(db, now),
    begin: (requestId) => beginJobRequest(db, requestId, now()),
    async giveUp({ id, jobId, key }, errorClass) {
      const startedAt = now();
      const runId = newId("jrn", startedAt);
      await db.transaction(async (tx) => {
        await insertGivenUpRun(tx, { id: runId, jobId, key, queueRef: id, startedAt, errorClass });
        await updateJobRequest(tx, id, { endedAt: startedAt, errorClass });
      });
      await onGivenUp(jobId);
    },
    repeat: (requestId, within) => repeatJobRequest(within, requestId, newId("jrq", now()), now()),
    describeLoad: () => describeLoad(db),
    listSchedules: () => listJobSchedules(db),
    putSchedule: (schedule) => upsertJobSchedule(db, { ...schedule, since: now() }),
    removeSchedule: (jobId) => deleteJobSchedule(db, jobId),
  };
}

function toHandOverPorts(db: Db, now: Clock) {
  return {
    lease: ({ limit, leaseSeconds }) =>
      leaseJobRequests(db, { now: now(), leasedUntil: later(now(), leaseSeconds), limit }),
    markHandedOver: (requestId, outsideRunId) =>
      updateJobRequest(db, requestId, { handedOverAt: now(), outsideRunId, errorClass: null }),
    postpone: ({ id, tries }, { seconds, errorClass }) =>
      updateJobRequest(db, id, { tries: tries + 1, errorClass, nextTryAt: later(now(), seconds) }),
    release: (requests, seconds) =>
      releaseJobRequests(
        db,
        requests.map(({ id }) => id),
        later(now(), seconds),
      ),
    leaseSilent: ({ limit, silentSeconds, leaseSeconds }) =>
      leaseSilentRequests(db, {
        now: now(),
        silentSince: later(now(), -silentSeconds),
        leasedUntil: later(now(), leaseSeconds),
        limit,
      }),
  } satisfies Partial<RequestStore>;
}

function toStartPorts(db: Db, now: Clock) {
  const toSlot = (start: { jobId: string; slot: Date; payload: unknown }) => {
    const at = now();
    const key = payloadKey({ start: start.slot.toISOString() });
    return { ...start, id: newId("jrq", at), key, startAfter: at, storedAt: at, nextTryAt: at };
  };
  return {
    findNewestStart: (jobId) => findNewestSlot(db, jobId),
    async addMissedStart(start) {
      await insertJobSlot(db, toSlot(start));
    },
    async claimStart({ outsideRunId, ...start }) {
      const at = now();
      const standing = await findSlotOfRun(db, start.jobId, outsideRunId);
      if (standing !== null) return beginJobRequest(db, standing.id, at);
      const request = { ...toSlot(start), handedOverAt: at, startedAt: at, outsideRunId };
      const isMine = await insertJobSlot(db, request);
      return isMine ? beginJobRequest(db, request.id, at) : null;
    },
  } satisfies Partial<RequestStore>;
}

async function describeLoad(db: Db): Promise<JobLoad[]> {
  const [requests, givenUp] = await Promise.all([summarizeJobRequests(db), countGivenUpJobs(db)]);
  const toDate = (text: string | null) => (text === null ? null : new Date(text));
  return requests.map((row) => {
    const stuckUntil = toDate(row.stuckNextTryAt);
    const isStuck = row.stuckErrorClass !== null && stuckUntil !== null;
    return {
      jobId: row.jobId,
      waiting: row.waiting,
      running: row.running,
      givenUp: givenUp.get(row.jobId) ?? 0,
      nextAt: toDate(row.nextAt),
      handOver: isStuck
        ? { errorClass: row.stuckErrorClass ?? "", tries: row.stuckTries ?? 0, nextTryAt: stuckUntil }
        : null,
    };
  });
}
