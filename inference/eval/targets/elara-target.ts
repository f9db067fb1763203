import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import { createEndpointTrust, type EndpointTrust } from "#lib/ai/steady-model/endpoint-trust.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { careReply } from "#lib/domain/conversation/care/care-reply.ts";
import { isCareReply } from "#lib/domain/conversation/care/care-state.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { wordResponders } from "#lib/domain/safety/word-responders.ts";
import { type ReplyInput, speakReply } from "#lib/services/conversation/replies/speak-reply.ts";
import { screenNewest } from "#lib/services/conversation/turn/screen-turn.ts";
import { type EvalCase, situationOf } from "../case.ts";
import type { ReplyAuthor } from "../conversation.ts";
import { type Reply, type Target, TargetFailure, type Waiting } from "./target.ts";

export type ElaraTargetOptions = {
  /**
   * Whether what the endpoint writes in one conversation decides how it is treated in the others, as it does in a company;
   * else each conversation meets an endpoint of which nothing is known, so that one cannot silence the model in the others.
   */
  readonly isRemembered?: boolean;
};

/**
 * The whole path that a person's message takes: the safety screen, the care path's fixed texts, else the model behind
 * guard, echo, repetition and length, with the question bank taking over. These are the functions that `sendMessage`
 * calls, without its database: storing and sealing change no word, and a case's situation and policies can be handed in.
 * `elara-target.test.ts` holds that `sendMessage` says the same.
 */
export function createElaraTarget(
  endpoint: InferenceEndpoint | null,
  limits: ReplyLimits,
  { isRemembered = true }: ElaraTargetOptions = {},
): Target {
  const records = new WeakMap<EvalCase, EndpointTrust>();
  const recordOf = (evalCase: EvalCase) => {
    const known = records.get(evalCase) ?? createEndpointTrust();
    records.set(evalCase, known);
    return known;
  };
  return {
    name: "elara",
    model: endpoint?.model ?? null,
    host: endpoint === null ? null : new URL(endpoint.url).host,
    reply: (waiting) =>
      answer(waiting, { endpoint, limits, ...(isRemembered ? {} : { trust: recordOf(waiting.evalCase) }) }),
  };
}

/** Elara as she answers without an endpoint. */
export function createEmbeddedTarget(limits: ReplyLimits): Target {
  return { ...createElaraTarget(null, limits), name: "embedded" };
}

async function answer(
  waiting: Waiting,
  path: Pick<ReplyInput, "endpoint" | "limits" | "trust">,
): Promise<Reply> {
  const { turns, seed, evalCase, signal } = waiting;
  const verdict = screenNewest(turns);
  if (isCareReply(verdict, turns)) {
    const { text } = careReply({ verdict, turns, seed, screen: screenMessage, ...careFacts(verdict) });
    return { text, author: "care_path" };
  }
  const handling: string[] = verdict.level === "concern" ? ["concern: a check-in at the end"] : [];
  let author: ReplyAuthor = path.endpoint === null ? "bank" : "model";
  let takenOver: string | null = null;
  const sentences: string[] = [];
  for await (const sentence of speakReply({
    ...path,
    bank: builtInBank,
    situation: situationOf(evalCase),
    consensus: null,
    companyPolicies: evalCase.policies ?? null,
    turns,
    begun: [],
    seed,
    signal,
    onTakeOver(reason, { hasBegun }) {
      author = hasBegun ? "model_then_bank" : "bank";
      takenOver = reason;
    },
  })) {
    sentences.push(sentence);
  }
  if (signal.aborted)
    throw new TargetFailure("Elara did not finish a reply in time. Raise --timeout.", { isLasting: false });
  return { text: sentences.join(""), author, handling, ...(takenOver === null ? {} : { takenOver }) };
}

/** A company that has set nothing: no country, no contacts of its own; a crisis is told to its responders at once. */
function careFacts({ level }: ScreenVerdict) {
  const state = level === "crisis" ? ("told" as const) : ("offered" as const);
  return { country: "", companyContacts: [], handOff: { state, who: wordResponders([]) } };
}
