import type { Db } from "#db/client.ts";
import { insertSegments, type NewSegment } from "#db/queries/replies.ts";
import { pause } from "./pause.ts";

const batchSize = 400;
const gatherMs = 15;
const retryDelaysMs = [50, 200, 800];

/** Stores a sentence. @returns false when the reply is not this process's to write any more */
export type StoreSegment = (segment: NewSegment) => Promise<boolean>;

type Waiting = {
  readonly segment: NewSegment;
  readonly resolve: (isStored: boolean) => void;
  readonly reject: (error: unknown) => void;
};

export type SegmentWriter = {
  readonly store: StoreSegment;
  /** Does something between two statements: what locks the same rows must not run beside one. */
  between(work: () => Promise<void>): void;
};

/**
 * Stores the sentences of every reply of this process in order: while one statement is under way the next ones
 * gather, so that a statement carries as many as came in meanwhile. While `isBusy`, they gather for a moment more: a
 * statement for each would take from the processors what the sentences need themselves.
 */
export function createSegmentWriter(
  db: Db,
  { runnerId, isBusy }: { readonly runnerId: string; readonly isBusy: () => boolean },
): SegmentWriter {
  const queue: Waiting[] = [];
  const between: (() => Promise<void>)[] = [];
  let isWriting = false;
  const write = async () => {
    if (isWriting) return;
    isWriting = true;
    while (queue.length > 0 || between.length > 0) {
      await between.shift()?.();
      if (isBusy()) await pause(gatherMs);
      if (queue.length > 0) await storeBatch(db, runnerId, queue.splice(0, batchSize));
    }
    isWriting = false;
  };
  return {
    store: (segment) =>
      new Promise((resolve, reject) => {
        queue.push({ segment, resolve, reject });
        void write();
      }),
    between(work) {
      between.push(work);
      void write();
    },
  };
}

async function storeBatch(db: Db, runnerId: string, batch: readonly Waiting[]): Promise<void> {
  try {
    const segments = batch.map(({ segment }) => segment);
    const taken = await withRetries(() => insertSegments(db, { runnerId, segments }));
    for (const { segment, resolve } of batch) resolve(taken.has(segment.replyId));
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/** Does it again after a failure, a few times, as a database that starts anew needs; then gives the error on. */
export async function withRetries<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const delayMs of retryDelaysMs) {
    try {
      return await work();
    } catch {
      await pause(delayMs);
    }
  }
  return work();
}
