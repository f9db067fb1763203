import { openDatabase } from "#db/client.ts";
import { defineJob } from "#lib/jobs/job.ts";
import { openPgBossQueue } from "#lib/jobs/pg-boss-queue.ts";
import { systemContext } from "./system-context.ts";

/*
 * A worker process that takes one job and never ends it: `node job-worker.ts <database url or folder>`.
 * It prints "taken" when it has the job. Tests kill it.
 */
const place = process.argv[2] ?? "";
const database = await openDatabase(
  place.startsWith("postgres") ? { kind: "url", url: place } : { kind: "folder", path: place },
);
const backend = database.mode === "pglite" ? "pglite" : "postgres";
const timing = { heartbeatSeconds: 10, superviseSeconds: 1, stopTimeoutSeconds: 5 };
const queue = await openPgBossQueue(database.jobStore, backend, timing);
const job = defineJob({
  id: "commit-import",
  retry: { limit: 3, delaySeconds: 0 },
  timeoutSeconds: 600,
  concurrency: 1,
  run: () => {
    process.stdout.write("taken\n");
    return new Promise<void>(() => {});
  },
});
if (process.argv[3] === "enqueue") await queue.enqueue("commit-import", { batchId: 7 });
await queue.startWorkers([job], () => systemContext(database, queue));
