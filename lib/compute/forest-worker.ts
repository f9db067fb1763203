import { parentPort } from "node:worker_threads";
import { growTrees, measureRows } from "../domain/detection/isolation-forest.ts";
import { expectedPathLength, explainRows } from "../domain/detection/tree-shap.ts";
import type { ForestResult, ForestTask, Reply, Request } from "./forest-messages.ts";
import { packTrees, unpackForest } from "./shared-forest.ts";
import { sumSharedBlocks } from "./shared-sums.ts";

const progressIntervalMs = 50;

function answer(reply: Reply): void {
  parentPort?.postMessage(reply);
}

/** Tells how far a task is, not too often, and ends it when it is to stop. */
function createReporter({ id, stop }: Request): (share: number) => void {
  let toldAtMs = performance.now();
  return (share) => {
    if (Atomics.load(stop, 0) !== 0) throw new DOMException("The work was stopped", "AbortError");
    if (performance.now() - toldAtMs < progressIntervalMs) return;
    toldAtMs = performance.now();
    answer({ kind: "progress", id, share });
  };
}

function perform(task: ForestTask, onProgress: (share: number) => void): ForestResult {
  switch (task.kind) {
    case "grow": {
      const { matrix, options, firstTree, endTree } = task;
      return { kind: "trees", trees: packTrees(growTrees(matrix, options, firstTree, endTree, onProgress)) };
    }
    case "measure":
      measureRows({ ...task, forest: unpackForest(task.forest), onProgress });
      return { kind: "rows" };
    case "explain":
      explainRows({ ...task, forest: unpackForest(task.forest), onProgress });
      return { kind: "rows" };
    case "sum":
      sumSharedBlocks(task.question, task.sums, onProgress);
      return { kind: "rows" };
    case "expect":
      return { kind: "number", value: expectedPathLength(unpackForest(task.forest)) };
  }
}

parentPort?.on("message", (request: Request) => {
  const report = createReporter(request);
  try {
    report(0);
    answer({ kind: "done", id: request.id, result: perform(request.task, report) });
  } catch (error) {
    answer({ kind: "failed", id: request.id, error });
  }
});
