import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type ModelMessage, streamText } from "ai";
import { openReplyModel } from "#lib/ai/model.ts";
import { createQuestionBankModel } from "#lib/ai/question-bank-model.ts";
import type { Ctx } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { checkInFor } from "#lib/domain/conversation/care/check-in.ts";
import { cohereWith } from "#lib/domain/conversation/guard/cohere-with.ts";
import { guardSentence } from "#lib/domain/conversation/guard/guard-sentence.ts";
import { assemblePrompt } from "#lib/domain/conversation/prompt/assemble-prompt.ts";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { logError } from "#lib/errors.ts";
import { readConsensus } from "#lib/services/conversation/read-consensus.ts";
import { readSituation } from "#lib/services/conversation/read-situation.ts";
import { screenNewest } from "../turn/screen-turn.ts";
import { endWithCheckIn } from "./end-with-check-in.ts";
import { replyDeskOf } from "./reply-desk.ts";
import { orElse, readSharedFacts } from "./shared-facts.ts";

export type ReplyRequest = {
  readonly conversationId: string;
  readonly employeeId: string | null;
  /** The conversation up to the message that is answered, oldest first. */
  readonly turns: readonly Turn[];
  /** What was released of it already. */
  readonly begun: readonly string[];
  readonly seed: number;
  readonly signal: AbortSignal;
};

type Voice = {
  /** The language model, with the question bank behind it. */
  readonly steady: LanguageModelV4;
  readonly embedded: LanguageModelV4;
  readonly prompt: { readonly instructions: string; readonly turns: readonly Turn[] };
};

/**
 * The sentences of a reply as they are released. One that was begun, and one whose model fails, is gone on with by
 * the question bank: there is always an answer, and it is one answer. After a message of concern it ends with a check-in.
 */
export function writeReply(ctx: Ctx, request: ReplyRequest): AsyncGenerator<string, void, undefined> {
  const { turns, seed, begun } = request;
  const sentences = speakToEnd(ctx, request);
  const checkIn = checkInFor({ verdict: screenNewest(turns), turns: turns.slice(0, -1), seed });
  return checkIn === null || begun.join("").includes(checkIn)
    ? sentences
    : endWithCheckIn(sentences, request, checkIn);
}

async function* speakToEnd(ctx: Ctx, request: ReplyRequest): AsyncGenerator<string, void, undefined> {
  const { signal, begun } = request;
  const voice = await replyDeskOf(ctx.db).gate(() => openVoice(ctx, request));
  let hasSpoken = begun.length > 0;
  if (!hasSpoken) {
    try {
      for await (const sentence of speak(voice.steady, voice.prompt, { signal, begun: "" })) {
        hasSpoken = true;
        yield sentence;
      }
    } catch (error) {
      if (signal.aborted) return;
      logError("reply model", error);
    }
    if (hasSpoken || signal.aborted) return;
  }
  yield* speak(voice.embedded, { ...voice.prompt, turns: request.turns }, { signal, begun: begun.join("") });
}

async function openVoice(ctx: Ctx, request: ReplyRequest): Promise<Voice> {
  const { turns, seed, conversationId, employeeId } = request;
  const { limits, bank } = await readSharedFacts(ctx.db);
  const situation = await orElse(unknownSituation, readSituation(ctx.db, employeeId));
  const isFirst = turns.length === 1;
  const consensus = isFirst ? null : await orElse(null, readConsensus(ctx.db, ctx, conversationId));
  const personText = turns.at(-1)?.text ?? "";
  const embedded = createQuestionBankModel({ bank, situation, consensus, seed, turns });
  const steady = openReplyModel({
    endpoint: ctx.inference,
    embedded,
    limits,
    guard: (sentence, before) => guardSentence(sentence, { personText, before }),
    coheres: (reply) => cohereWith(reply, personText),
    onTakeOver: (reason) =>
      console.warn(JSON.stringify({ level: "warn", event: "reply.taken_over", reason })),
  });
  const prompt = assemblePrompt({ situation, consensus, turns, tokenBudget: limits.promptTokens });
  return { steady, embedded, prompt };
}

/** A reply of the built-in bank to somebody of whom nothing is known, through all that every reply goes through. */
export function speakFromBank(turns: readonly Turn[]): AsyncGenerator<string, void, undefined> {
  const facts = { situation: unknownSituation, consensus: null, turns };
  const limits = defaultReplyLimits;
  const guard = (sentence: string, before: string) => guardSentence(sentence, { personText: "", before });
  const embedded = createQuestionBankModel({ ...facts, bank: builtInBank, seed: 1 });
  const steady = openReplyModel({ endpoint: null, embedded, limits, guard });
  const prompt = assemblePrompt({ ...facts, tokenBudget: limits.promptTokens });
  return speak(steady, prompt, { signal: new AbortController().signal, begun: "" });
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
