import { Worker } from "node:worker_threads";
import type { ForestResult, ForestTask, Reply, Request } from "./forest-messages.ts";

/** How to follow work and to end it early. */
export type WorkControl = {
  /** Hears the share of the work that is done, 0 to 1, a few times a second. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
};

/** Threads that take tasks; each works through its own in order. */
export type WorkerTeam = {
  readonly size: number;
  /** One task for each thread at most; their results in order. Rejects when one fails, a thread dies, or on abort. */
  run(tasks: readonly ForestTask[], control?: WorkControl): Promise<ForestResult[]>;
  close(): Promise<void>;
};

type Job = { onReply(reply: Reply): void; fail(reason: unknown): void };

/** Threads that idle do not keep the process alive. */
export function startWorkerTeam(size: number): WorkerTeam {
  const jobs = new Map<number, Job>();
  let lastId = 0;
  let failure: Error | null = null;

  function failAll(reason: Error): void {
    failure ??= reason;
    for (const job of jobs.values()) job.fail(failure);
    jobs.clear();
  }

  const workers = Array.from({ length: size }, (_, index) => {
    const worker = new Worker(new URL("./forest-worker.ts", import.meta.url), { name: `forest-${index}` });
    worker.on("message", (reply: Reply) => jobs.get(reply.id)?.onReply(reply));
    worker.on("error", (error) => failAll(new Error("A computing thread failed", { cause: error })));
    worker.on("exit", (code) => failAll(new Error(`A computing thread ended with code ${code}`)));
    worker.unref();
    return worker;
  });

  function submit(worker: Worker, task: ForestTask, stop: Int32Array, onProgress: (share: number) => void) {
    const id = ++lastId;
    worker.ref();
    return new Promise<ForestResult>((resolve, reject) => {
      jobs.set(id, {
        fail: reject,
        onReply: (reply) => {
          if (reply.kind === "progress") return attempt(() => onProgress(reply.share), reject);
          jobs.delete(id);
          if (reply.kind === "done") resolve(reply.result);
          else reject(reply.error);
        },
      });
      worker.postMessage({ id, task, stop } satisfies Request);
    });
  }

  async function run(tasks: readonly ForestTask[], control: WorkControl = {}): Promise<ForestResult[]> {
    control.signal?.throwIfAborted();
    if (failure) throw failure;
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const shares = new Float64Array(tasks.length);
    const running = tasks.map((task, index) => {
      const worker = workers[index];
      if (!worker) throw new RangeError(`${tasks.length} tasks for ${size} threads`);
      return submit(worker, task, stop, (share) => {
        shares[index] = share;
        control.onProgress?.(shares.reduce((sum, part) => sum + part, 0) / tasks.length);
      });
    });
    try {
      return await untilAborted(Promise.all(running), control.signal);
    } finally {
      Atomics.store(stop, 0, 1);
      if (jobs.size === 0) for (const worker of workers) worker.unref();
    }
  }

  async function close(): Promise<void> {
    failure ??= new Error("The computing threads were closed");
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  return { size, run, close };
}

/** What a listener throws must not end the process; it ends the work. */
function attempt(call: () => void, fail: (reason: unknown) => void): void {
  try {
    call();
  } catch (error) {
    fail(error);
  }
}

async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
