import { Worker } from "node:worker_threads";
import type { PdfReply, PdfRequest } from "./pdf-messages.ts";

export type PdfThread = {
  /** One report after the other, in the order of the calls. Rejects on abort, and when the thread fails or takes too long. */
  write(request: PdfRequest, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
};

export type PdfThreadLimits = {
  /** How long one report may take. */
  readonly reportMs: number;
  /** How long the thread is kept without work: opened fonts take some 60 MB. */
  readonly idleMs: number;
  /** How long a report whose reader has gone may go on, before the thread is ended to stop it. */
  readonly abandonedMs: number;
};

export const usualLimits: PdfThreadLimits = { reportMs: 60_000, idleMs: 120_000, abandonedMs: 500 };

const heapMegabytes = 768;

/** A thread of its own for paper, so that a server goes on answering while reports are written. */
export function createPdfThread({ reportMs, idleMs, abandonedMs }: PdfThreadLimits = usualLimits): PdfThread {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function open(): Worker {
    const opened = new Worker(new URL("./pdf-worker.ts", import.meta.url), {
      name: "pdf",
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    // Each report listens for itself; between reports nobody would, and an error without a listener ends the process.
    opened.on("error", () => undefined);
    opened.once("exit", () => {
      if (worker === opened) worker = null;
    });
    return opened;
  }

  async function end(): Promise<void> {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  }

  /** A thread that failed gets no further report, also while it is still ending. */
  function giveUp(failed: Worker): void {
    if (worker === failed) worker = null;
    void failed.terminate();
  }

  async function run(request: PdfRequest, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> {
    signal?.throwIfAborted();
    clearTimeout(idle);
    worker ??= open();
    worker.ref();
    try {
      return await ask(worker, request, { limitMs: reportMs, giveUp });
    } finally {
      worker?.unref();
      idle = setTimeout(end, idleMs).unref();
    }
  }

  async function stopWhenAbandoned(work: Promise<unknown>): Promise<void> {
    const limit = setTimeout(end, abandonedMs);
    await work.catch(() => undefined).finally(() => clearTimeout(limit));
  }

  return {
    write(request, signal) {
      let isRunning = false;
      const work = last
        .then(() => {
          isRunning = true;
          return run(request, signal);
        })
        .finally(() => {
          isRunning = false;
        });
      last = work.catch(() => undefined);
      return untilAborted(work, signal, () => {
        if (isRunning) void stopWhenAbandoned(work);
      });
    },
    async close() {
      clearTimeout(idle);
      await end();
    },
  };
}

type AskOptions = {
  readonly limitMs: number;
  readonly giveUp: (worker: Worker) => void;
};

/** Sends a request and waits for its reply; a thread that ends or is late is given up and the report fails. */
function ask(
  worker: Worker,
  request: PdfRequest,
  { limitMs, giveUp }: AskOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const fail = (message: string, cause?: unknown) => {
    giveUp(worker);
    reject(new Error(message, { cause }));
  };
  const onMessage = (reply: PdfReply) => {
    if (reply.kind === "written") resolve(reply.bytes);
    else reject(new Error("The report could not be written as a PDF", { cause: reply.error }));
  };
  const onError = (error: unknown) => fail("The thread that writes PDFs failed", error);
  const onExit = () => fail("The thread that writes PDFs ended");
  const limit = setTimeout(() => fail(`A PDF took longer than ${limitMs} ms`), limitMs);
  worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  worker.postMessage(request);
  return promise.finally(() => {
    clearTimeout(limit);
    worker.off("message", onMessage).off("error", onError).off("exit", onExit);
  });
}

async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined,
  onAborted: () => void,
): Promise<Value> {
  if (signal === undefined) return work;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => {
    onAborted();
    reject(signal.reason);
  };
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
