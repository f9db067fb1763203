import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { createEchoTest } from "#lib/domain/conversation/sentences/echo.ts";
import {
  createReplyComposer,
  type ReplyComposer,
} from "#lib/domain/conversation/sentences/reply-composer.ts";
import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";
import { findFailureReason } from "../endpoint/endpoint-failure.ts";
import { readInstructions, readPersonText, shapePrompt } from "../endpoint/shape-prompt.ts";
import type { SteadyModelParts, TakeOverReason } from "./parts.ts";

type CallOptions = LanguageModelV4CallOptions & { readonly abortSignal: AbortSignal };
type Writing = { readonly composer: ReplyComposer; readonly show: (delta: string) => void };

/** Writes one reply, with as much of the model as may be shown and the embedded model's words for the rest. */
export async function writeReply(
  parts: SteadyModelParts,
  options: CallOptions,
  show: (delta: string) => void,
): Promise<void> {
  const { limits, guard, model } = parts;
  const given = {
    instructions: readInstructions(options.prompt),
    personText: readPersonText(options.prompt),
  };
  const composer = createReplyComposer({ length: limits.length, guard, isEcho: createEchoTest(given) });
  const writing = { composer, show };
  if (model !== null) {
    const reason = await readModel({ ...parts, model }, options, writing);
    if (reason === null || options.abortSignal.aborted || composer.isComplete()) return;
    parts.onTakeOver?.(reason);
  }
  await readEmbedded(parts, options, writing);
}

type ModelParts = SteadyModelParts & { readonly model: LanguageModelV4 };

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
    const end = await readSentences(model, toCall(options, limits, leaving.signal), writing);
    if (composer.isComplete()) return null;
    if (composer.text() === "") return "nothing_left";
    if (end === "length" && composer.sentenceCount() < limits.length.minSentences) return "too_short";
    return coheres === undefined || coheres(composer.text()) ? null : "incoherent";
  } catch (error) {
    if (isTooSlow) return "too_slow";
    return findFailureReason(error) ?? "broken";
  } finally {
    clearTimeout(timer);
    options.abortSignal.removeEventListener("abort", leave);
    leave();
  }
}

/** Marks at which a model of an unknown template may stop by itself; four is the most that servers take. */
export const stopSequences = ["</s>", "[INST]", "\nUser:", "\nHuman:"];

function toCall(options: CallOptions, limits: SteadyModelParts["limits"], abortSignal: AbortSignal) {
  const { temperature, topP, maxTokens } = limits.sampling;
  const prompt = shapePrompt(options.prompt, { hasSystemMessage: limits.hasSystemMessage });
  return { prompt, temperature, topP, maxOutputTokens: maxTokens, stopSequences, abortSignal };
}

/** @returns how the model ended; `stop` also where it was left because the reply had its length */
async function readSentences(
  model: LanguageModelV4,
  call: LanguageModelV4CallOptions,
  { composer, show }: Writing,
): Promise<string> {
  const { stream } = await model.doStream(call);
  let end = "stop";
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "finish") end = part.finishReason.unified;
    if (part.type !== "text-delta") continue;
    const delta = composer.offer(part.delta, "model");
    if (delta !== null) show(delta);
    if (composer.isComplete() || composer.isHopeless()) break;
  }
  return end;
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
  const offer = (sentence: string) => {
    const delta = composer.offer(sentence, "bank");
    if (delta !== null) show(delta);
  };
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta") splitter.push(part.delta).forEach(offer);
  }
  offer(splitter.end());
}
