import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type ModelMessage, streamText } from "ai";
import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import { openReplyModel } from "#lib/ai/model.ts";
import { createQuestionBankModel } from "#lib/ai/question-bank-model.ts";
import type { EndpointTrust } from "#lib/ai/steady-model/endpoint-trust.ts";
import type { OnTakeOver } from "#lib/ai/steady-model/parts.ts";
import type { QuestionBank } from "#lib/domain/conversation/bank/question-bank.ts";
import { checkInFor } from "#lib/domain/conversation/care/check-in.ts";
import type { Consensus } from "#lib/domain/conversation/council/council.ts";
import { cohereWith } from "#lib/domain/conversation/guard/cohere-with.ts";
import { guardSentence } from "#lib/domain/conversation/guard/guard-sentence.ts";
import { isDelicate } from "#lib/domain/conversation/guard/is-delicate.ts";
import { assemblePrompt } from "#lib/domain/conversation/prompt/assemble-prompt.ts";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import type { Situation } from "#lib/domain/conversation/situation/situation.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { logError } from "#lib/errors.ts";
import { screenNewest } from "../turn/screen-turn.ts";
import { endWithCheckIn } from "./end-with-check-in.ts";

/** All that a reply is written from; nothing else is read. */
export type ReplyInput = {
  /** null: the question bank answers alone. */
  readonly endpoint: InferenceEndpoint | null;
  readonly limits: ReplyLimits;
  readonly bank: QuestionBank;
  readonly situation: Situation;
  readonly consensus: Consensus | null;
  /** What the company says, as it goes into the instructions. */
  readonly companyPolicies?: string | null;
  /** The conversation up to the message that is answered, oldest first. */
  readonly turns: readonly Turn[];
  /** What was released of the reply already. */
  readonly begun: readonly string[];
  readonly seed: number;
  readonly signal: AbortSignal;
  /** What the endpoint wrote lately, where it is not remembered for the whole process. */
  readonly trust?: EndpointTrust;
  readonly onTakeOver?: OnTakeOver;
};

/**
 * The sentences of a reply as they are released. One that was begun, and one whose model fails, is gone on with by
 * the question bank: there is always an answer, and it is one answer. After a message of concern it ends with a check-in.
 */
export function speakReply(input: ReplyInput): AsyncGenerator<string, void, undefined> {
  const { turns, seed, begun } = input;
  const checkIn = checkInFor({ verdict: screenNewest(turns), turns: turns.slice(0, -1), seed });
  const sentences = speakToEnd(input);
  return checkIn === null || begun.join("").includes(checkIn)
    ? sentences
    : endWithCheckIn(sentences, input, checkIn);
}

async function* speakToEnd(input: ReplyInput): AsyncGenerator<string, void, undefined> {
  const { signal, begun, turns } = input;
  const { steady, embedded, prompt } = openVoice(input);
  let hasSpoken = begun.length > 0;
  if (!hasSpoken) {
    try {
      for await (const sentence of speak(steady, prompt, { signal, begun: "" })) {
        hasSpoken = true;
        yield sentence;
      }
    } catch (error) {
      if (signal.aborted) return;
      logError("reply model", error);
      if (!hasSpoken) input.onTakeOver?.("broken", { hasBegun: false });
    }
    if (hasSpoken || signal.aborted) return;
  }
  yield* speak(embedded, { ...prompt, turns }, { signal, begun: begun.join("") });
}

type Voice = {
  /** The language model, with the question bank behind it. */
  readonly steady: LanguageModelV4;
  readonly embedded: LanguageModelV4;
  readonly prompt: { readonly instructions: string; readonly turns: readonly Turn[] };
};

function openVoice(input: ReplyInput): Voice {
  const { endpoint, limits, bank, situation, consensus, companyPolicies, turns, seed, onTakeOver, trust } =
    input;
  const personText = turns.at(-1)?.text ?? "";
  const policies = companyPolicies ?? null;
  const embedded = createQuestionBankModel({
    bank,
    situation,
    consensus,
    companyPolicies: policies,
    seed,
    turns,
  });
  const steady = openReplyModel({
    endpoint,
    embedded,
    limits,
    guard: (sentence, before, isStrict) =>
      guardSentence(sentence, { personText, before, isStrict, policies }),
    isDelicate: isDelicate(turns),
    coheres: (reply) => cohereWith(reply, personText),
    ...(trust === undefined ? {} : { trust }),
    ...(onTakeOver === undefined ? {} : { onTakeOver }),
  });
  const known = { situation, consensus, ...(companyPolicies === undefined ? {} : { companyPolicies }) };
  return { steady, embedded, prompt: assemblePrompt({ ...known, turns, tokenBudget: limits.promptTokens }) };
}

async function* speak(
  model: LanguageModelV4,
  { instructions, turns }: Voice["prompt"],
  { signal, begun }: { signal: AbortSignal; begun: string },
): AsyncGenerator<string, void, undefined> {
  const messages: ModelMessage[] = turns.map(({ role, text }) => ({
    role: role === "person" ? "user" : "assistant",
    content: text,
  }));
  if (begun !== "") messages.push({ role: "assistant", content: begun });
  const result = streamText({
    model,
    instructions,
    messages,
    abortSignal: signal,
    maxRetries: 0,
    onError() {},
  });
  for await (const part of result.stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta") yield part.text;
  }
}
