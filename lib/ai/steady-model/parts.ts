import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { GuardVerdict } from "#lib/domain/conversation/guard/guard-sentence.ts";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { failureReasons } from "../endpoint/endpoint-failure.ts";
import type { EndpointTrust } from "./endpoint-trust.ts";

/**
 * Why the embedded model went on: a failure of the endpoint; `too_slow`: the whole reply took too long; `too_short`: it
 * was broken off by its limit of tokens; `nothing_left`: nothing of it may be shown; `unfit`: something in it was plainly
 * bad; `suspended`: so much was lately that the model was not asked; `incoherent`: it does not answer what was said;
 * `broken`: anything else.
 */
export const takeOverReasons = [
  ...failureReasons,
  "too_slow",
  "too_short",
  "nothing_left",
  "unfit",
  "suspended",
  "incoherent",
  "broken",
] as const;
export type TakeOverReason = (typeof takeOverReasons)[number];

/** Told when the embedded model goes on, why, and whether something of the model is shown before; never with content. */
export type OnTakeOver = (reason: TakeOverReason, before: { readonly hasBegun: boolean }) => void;

export type SteadyModelParts = {
  /** Gives one delta a sentence; null: the embedded model answers alone. */
  readonly model: LanguageModelV4 | null;
  /** Completes a reply whose beginning is the last message of the prompt. */
  readonly embedded: LanguageModelV4;
  /** The verdict on a sentence after the reply so far; a strict one lets pass only what is likely to be fine. */
  readonly guard: (sentence: string, before: string, isStrict: boolean) => GuardVerdict;
  /** Whether a reply is read to its end, and judged strictly, before anything of it is shown. */
  readonly isDelicate?: boolean;
  /** What the model wrote lately. */
  readonly trust?: EndpointTrust;
  readonly limits: ReplyLimits;
  /** Whether a reply that the model has ended answers what was said. */
  readonly coheres?: (reply: string) => boolean;
  /** A shorter prompt for a model that found it too long; null: it cannot be any shorter. */
  readonly shorten?: (prompt: LanguageModelV4Prompt) => LanguageModelV4Prompt | null;
  readonly onTakeOver?: OnTakeOver;
};
