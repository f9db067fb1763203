import {
  type AnswerQuestion,
  type DetectionThread,
  startDetectionThread,
} from "#lib/compute/detection-thread.ts";
import { createForestPool, type ForestPool } from "#lib/compute/forest-pool.ts";
import type { OnProgress } from "./run-progress.ts";

/** Gives the work a thread that holds people, and threads that answer what it asks of the forest; ends them after it. */
export async function withDetectionThreads<Result>(
  work: (thread: DetectionThread, answerWith: (onProgress: OnProgress) => AnswerQuestion) => Promise<Result>,
): Promise<Result> {
  const pool = createForestPool();
  const thread = startDetectionThread();
  try {
    return await work(thread, (onProgress) => answerFrom(pool, onProgress));
  } finally {
    await Promise.all([thread.close(), pool.close()]);
  }
}

function answerFrom(pool: ForestPool, onProgress: OnProgress): AnswerQuestion {
  return (question) => {
    const { label, treeCount: total } = question;
    const report = (share: number) => onProgress({ label, done: Math.floor(share * total), total });
    return pool.sumTrees(question, { onProgress: report });
  };
}
