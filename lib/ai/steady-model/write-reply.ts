import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { createEchoTest } from "#lib/domain/conversation/sentences/echo.ts";
import {
  createReplyComposer,
  type ReplyComposer,
} from "#lib/domain/conversation/sentences/reply-composer.ts";
import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";
import { findFailureReason } from "../endpoint/endpoint-failure.ts";
import { readInstructions, readPersonText, shapePrompt } from "../endpoint/shape-prompt.ts";
import type { Finding } from "./endpoint-trust.ts";
import type { SteadyModelParts, TakeOverReason } from "./parts.ts";

type CallOptions = LanguageModelV4CallOptions & { readonly abortSignal: AbortSignal };
type Writing = {
  readonly composer: ReplyComposer;
  readonly show: (delta: string) => void;
  /** Judges a reply that is read to its end first; null: sentences are shown as they come. */
  readonly trial: ReplyComposer | null;
};

/** Writes one reply, with as much of the model as may be shown and the embedded model's words for the rest. */
export async function writeReply(
  parts: SteadyModelParts,
  options: CallOptions,
  show: (delta: string) => void,
): Promise<void> {
  const { model, trust, isDelicate } = parts;
  const level = trust?.level() ?? "trusted";
  const isHeld = isDelicate === true || level === "probation" || level === "suspended";
  const trial = isHeld ? openComposer(parts, options, true) : null;
  const writing = { composer: openComposer(parts, options, isHeld || level === "new"), show, trial };
  const { composer } = writing;
  if (model !== null) {
    const reason =
      level === "suspended" ? "suspended" : await readTrusted({ ...parts, model }, options, writing);
    if (reason === null || options.abortSignal.aborted || composer.isComplete()) return;
    parts.onTakeOver?.(reason, { hasBegun: composer.text() !== "" });
  }
  await readEmbedded(parts, options, writing);
}

function openComposer(
  { limits, guard }: SteadyModelParts,
  { prompt }: CallOptions,
  isStrict: boolean,
): ReplyComposer {
  const given = { instructions: readInstructions(prompt), personText: readPersonText(prompt) };
  return createReplyComposer({
    length: limits.length,
    guard: (sentence, before) => guard(sentence, before, isStrict),
    findEcho: createEchoTest(given),
  });
}

type ModelParts = SteadyModelParts & { readonly model: LanguageModelV4 };

/** Reads the model, and remembers what it wrote. */
async function readTrusted(
  parts: ModelParts,
  options: CallOptions,
  writing: Writing,
): Promise<TakeOverReason | null> {
  const reason = await readModel(parts, options, writing);
  const judge = writing.trial ?? writing.composer;
  if (judge.isUnfit() || judge.text() !== "") parts.trust?.record(toFinding(judge));
  return reason;
}

function toFinding(judge: ReplyComposer): Finding {
  if (judge.isFaulty()) return "faulty";
  return judge.isUnfit() ? "doubted" : "sound";
}

/** @returns why the embedded model has to go on; null: the reply is whole */
async function readModel(
  parts: ModelParts,
  options: CallOptions,
  writing: Writing,
): Promise<TakeOverReason | null> {
  const reason = await tryModel(parts, options, writing);
  if (reason !== "too_long" || writing.composer.text() !== "") return reason;
  const prompt = parts.shorten?.(options.prompt) ?? null;
  return prompt === null ? reason : tryModel(parts, { ...options, prompt }, writing);
}

async function tryModel(
  { model, limits, coheres }: ModelParts,
  options: CallOptions,
  writing: Writing,
): Promise<TakeOverReason | null> {
  const { composer } = writing;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  options.abortSignal.addEventListener("abort", leave, { once: true });
  let isTooSlow = false;
  const timer = setTimeout(() => {
    isTooSlow = true;
    leave();
  }, limits.patience.replySeconds * 1_000);
  try {
    const { end, held } = await readSentences(model, toCall(options, limits, leaving.signal), writing);
    if (writing.trial?.isUnfit() ?? composer.isFaulty()) return "unfit";
    if (writing.trial !== null && !isCoherent(writing.trial, coheres)) return "incoherent";
    for (const sentence of held) offer(sentence, writing);
    if (composer.isComplete()) return null;
    if (composer.text() === "") return "nothing_left";
    if (end === "length" && composer.sentenceCount() < limits.length.minSentences) return "too_short";
    return isCoherent(composer, coheres) ? null : "incoherent";
  } catch (error) {
    if (isTooSlow) return "too_slow";
    return findFailureReason(error) ?? "broken";
  } finally {
    clearTimeout(timer);
    options.abortSignal.removeEventListener("abort", leave);
    leave();
  }
}

function isCoherent(composer: ReplyComposer, coheres: ModelParts["coheres"]): boolean {
  return composer.text() === "" || coheres === undefined || coheres(composer.text());
}

/** Marks at which a model of an unknown template may stop by itself; four is the most that servers take. */
export const stopSequences = ["</s>", "[INST]", "\nUser:", "\nHuman:"];

function toCall(options: CallOptions, limits: SteadyModelParts["limits"], abortSignal: AbortSignal) {
  const { temperature, topP, maxTokens } = limits.sampling;
  const prompt = shapePrompt(options.prompt, { hasSystemMessage: limits.hasSystemMessage });
  return { prompt, temperature, topP, maxOutputTokens: maxTokens, stopSequences, abortSignal };
}

/**
 * @returns how the model ended; `stop` also where it was left because the reply had its length or nothing good was to be
 * expected; and what was not shown yet, because it is to be judged as a whole
 */
async function readSentences(
  model: LanguageModelV4,
  call: LanguageModelV4CallOptions,
  writing: Writing,
): Promise<{ readonly end: string; readonly held: readonly string[] }> {
  const { stream } = await model.doStream(call);
  let end = "stop";
  const held: string[] = [];
  const { trial, composer } = writing;
  const judge = trial ?? composer;
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "finish") end = part.finishReason.unified;
    if (part.type !== "text-delta") continue;
    if (trial === null) offer(part.delta, writing);
    else {
      trial.offer(part.delta, "model");
      held.push(part.delta);
    }
    if (judge.isComplete() || judge.isHopeless()) break;
  }
  return { end, held };
}

function offer(sentence: string, { composer, show }: Writing): void {
  const delta = composer.offer(sentence, "model");
  if (delta !== null) show(delta);
}

async function readEmbedded(
  { embedded }: SteadyModelParts,
  options: CallOptions,
  { composer, show }: Writing,
): Promise<void> {
  const begun = composer.text();
  composer.breakFlow();
  const prompt: LanguageModelV4CallOptions["prompt"] =
    begun === ""
      ? options.prompt
      : [...options.prompt, { role: "assistant", content: [{ type: "text", text: begun }] }];
  const { stream } = await embedded.doStream({ ...options, prompt });
  const splitter = createSentenceSplitter();
  const say = (sentence: string) => {
    const delta = composer.offer(sentence, "bank");
    if (delta !== null) show(delta);
  };
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta") splitter.push(part.delta).forEach(say);
  }
  say(splitter.end());
}
