import { Worker } from "node:worker_threads";
import type { PersonExplanation } from "../domain/detection/explain-person.ts";
import type { DetectionPlan } from "../domain/detection/prepare-detection.ts";
import type { ForestQuestion, ForestSums } from "../domain/detection/staged/forest-question.ts";
import type { DecayRates } from "../domain/features/decay-rates.ts";
import type { MasterRow } from "../domain/features/master-row.ts";
import type {
  CutHeader,
  CutSketch,
  DetectionReply,
  DetectionRequest,
  NumberedReply,
  NumberedRequest,
  OutcomeSummary,
  RecordKind,
} from "./detection-messages.ts";

/** Who answers what a run asks of the forest. */
export type AnswerQuestion = (question: ForestQuestion) => Promise<ForestSums>;

/**
 * A thread that holds the people of one cut, so that the calling thread never has them all: they go in and out a few at
 * a time. Each call rejects when the work fails or the thread was closed.
 */
export type DetectionThread = {
  /** Begins a new cut; people follow in the order of their ids. */
  beginCut(header: CutHeader): Promise<void>;
  /** JSON of [employee id, aggregates] of some people. */
  addAggregates(json: string, rates: DecayRates): Promise<void>;
  addRows(rows: readonly MasterRow[]): Promise<void>;
  /** A part of a stored cut; `unpackCut` opens what was added. The bytes are handed over and must not be used again. */
  addPacked(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  unpackCut(): Promise<void>;
  packCut(): Promise<{ bytes: Uint8Array; peopleCount: number }>;
  sketch(): Promise<CutSketch>;
  detect(plan: DetectionPlan, answer: AnswerQuestion): Promise<OutcomeSummary>;
  /** Null when the cut does not know the person. */
  explain(
    plan: DetectionPlan,
    person: { readonly employeeId: string; readonly treeCount: number },
    answer: AnswerQuestion,
  ): Promise<PersonExplanation | null>;
  /** JSON of at most `count` results or findings from `first` on, each with the run's id. */
  listRecords(of: RecordKind, range: { runId: string; first: number; count: number }): Promise<string>;
  close(): Promise<void>;
};

export function startDetectionThread(): DetectionThread {
  const worker = new Worker(new URL("./detection-worker.ts", import.meta.url), { name: "detection" });
  const ask = connect(worker);
  const expectDone = async (request: DetectionRequest, moved?: ArrayBuffer[]) => {
    expectKind(await ask(request, moved), "done");
  };
  const converse = async (request: DetectionRequest, answer: AnswerQuestion) => {
    let reply = await ask(request);
    while (reply.kind === "question") {
      reply = await ask({ kind: "sums", sums: await answer(reply.question) });
    }
    return reply;
  };
  return {
    beginCut: (header) => expectDone({ kind: "beginCut", header }),
    addAggregates: (json, rates) => expectDone({ kind: "addAggregates", json, rates }),
    addRows: (rows) => expectDone({ kind: "addRows", rows }),
    addPacked: (bytes) => expectDone({ kind: "addPacked", bytes }, [bytes.buffer]),
    unpackCut: () => expectDone({ kind: "unpackCut" }),
    packCut: async () => expectKind(await ask({ kind: "packCut" }), "packed"),
    sketch: async () => {
      const { reachesTo, sketches } = expectKind(await ask({ kind: "sketch" }), "sketched");
      return { reachesTo, sketches };
    },
    detect: async (plan, answer) =>
      expectKind(await converse({ kind: "detect", plan }, answer), "outcome").outcome,
    explain: async (plan, person, answer) =>
      expectKind(await converse({ kind: "explain", plan, ...person }, answer), "explanation").explanation,
    listRecords: async (of, range) =>
      expectKind(await ask({ kind: "listRecords", of, ...range }), "records").json,
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Sends requests to the thread and gives each its reply; when the thread ends, all that wait reject. */
function connect(
  worker: Worker,
): (request: DetectionRequest, moved?: ArrayBuffer[]) => Promise<DetectionReply> {
  const waiting = new Map<number, PromiseWithResolvers<DetectionReply>>();
  let lastId = 0;
  let failure: Error | null = null;
  const failAll = (reason: Error) => {
    failure ??= reason;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on("message", ({ id, reply }: NumberedReply) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (reply.kind === "failed") call?.reject(reply.error);
    else call?.resolve(reply);
  });
  worker.on("error", (error) => failAll(new Error("The detection thread failed", { cause: error })));
  worker.on("exit", () => failAll(new Error("The detection thread was closed")));
  return (request, moved = []) => {
    if (failure !== null) return Promise.reject(failure);
    const call = Promise.withResolvers<DetectionReply>();
    const id = ++lastId;
    waiting.set(id, call);
    worker.postMessage({ id, request } satisfies NumberedRequest, moved);
    return call.promise;
  };
}

function expectKind<Kind extends DetectionReply["kind"]>(
  reply: DetectionReply,
  kind: Kind,
): Extract<DetectionReply, { kind: Kind }> {
  if (!isKind(reply, kind)) throw new TypeError(`The detection thread answered "${reply.kind}"`);
  return reply;
}

function isKind<Kind extends DetectionReply["kind"]>(
  reply: DetectionReply,
  kind: Kind,
): reply is Extract<DetectionReply, { kind: Kind }> {
  return reply.kind === kind;
}
