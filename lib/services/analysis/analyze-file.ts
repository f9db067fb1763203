import { toInferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import type { AnalyzedConversation } from "#lib/domain/analysis/conversation-analysis.ts";
import { type ConversationRecord, readConversations } from "#lib/domain/analysis/input/read-conversations.ts";
import type { Env } from "#lib/env.ts";
import { type AnalysisPorts, analyzeConversation } from "./analyze-conversation.ts";

/** A record of a file with its analysis, or with the reason why there is none. */
export type AnalyzedRecord =
  | (Extract<ConversationRecord, { kind: "conversation" }> & AnalyzedConversation)
  | Extract<ConversationRecord, { kind: "failure" }>;

/** So many conversations are asked about at once. */
const concurrency = 4;
/** After so many failures in a row the endpoint is left alone, for so many conversations. */
const failuresInARow = 3;
const pause = 50;

/** The ports of an analysis outside the app, from the environment alone. */
export function toAnalysisPorts(settings: Env): AnalysisPorts {
  return { inference: toInferenceEndpoint(settings) };
}

/**
 * Analyses every conversation of a file, in the order of the file. Records that cannot be read come as failures among
 * the others. An endpoint that keeps failing is not waited for again and again.
 */
export async function* analyzeFile(
  ports: AnalysisPorts,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<AnalyzedRecord> {
  const trust = createTrust();
  const waiting: Promise<AnalyzedRecord>[] = [];
  for await (const record of readConversations(bytes)) {
    if (ports.signal?.aborted === true) break;
    waiting.push(analyzeRecord(trust(ports), record));
    const next = waiting.length >= concurrency ? waiting.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const record of waiting) yield await record;
}

type Ask = { readonly ports: AnalysisPorts; tell(result: AnalyzedConversation): void };

async function analyzeRecord({ ports, tell }: Ask, record: ConversationRecord): Promise<AnalyzedRecord> {
  if (record.kind === "failure") return record;
  const result = await analyzeConversation(ports, record.conversation);
  tell(result);
  return { ...record, ...result };
}

function createTrust(): (ports: AnalysisPorts) => Ask {
  let failures = 0;
  let paused = 0;
  return (ports) => {
    if (paused > 0) paused -= 1;
    const isAsked = paused === 0 && ports.inference !== null;
    return {
      ports: isAsked ? ports : { ...ports, inference: null },
      tell({ fellBack }) {
        if (!isAsked) return;
        failures = fellBack === "endpoint_failed" ? failures + 1 : 0;
        if (failures >= failuresInARow) paused = pause;
      },
    };
  };
}
