import type { ScreenVerdict } from "../screen/verdict.ts";
import type { Turn } from "../turns.ts";
import { classifyCareAnswer } from "./care-answer.ts";
import type { CareCard, CareFacts } from "./care-card.ts";
import { type CareState, readCareState } from "./care-state.ts";
import { type CareTopic, toCareTopic } from "./care-topic.ts";
import { makeCareCard } from "./make-care-card.ts";
import {
  askedHandOffTexts,
  crisisOffers,
  handOffTexts,
  standingAlertTexts,
  topicTexts,
} from "./texts/care-texts.ts";
import { choosePart } from "./texts/choose-part.ts";
import { fillText } from "./texts/fill-text.ts";
import { type CareAnswerKind, followUpTexts } from "./texts/follow-up-texts.ts";
import { wordPlaces } from "./texts/word-places.ts";

export type CareInput = CareFacts & {
  readonly verdict: ScreenVerdict;
  /** A whole number ≥ 0 that belongs to the conversation: it decides among texts that are equally good. */
  readonly seed: number;
  /** The conversation, ending with the message that is answered. */
  readonly turns: readonly Turn[];
};

/**
 * The reply of the care path, put together from fixed, reviewed texts; no model has a part in it. A message that is a
 * crisis, or tells of harm at work, opens the path (again); any other is an answer inside it. No text is used again
 * before the others of its kind were.
 */
export function careReply(input: CareInput): { text: string; card: CareCard } {
  const last = input.turns.at(-1);
  const message = last?.role === "person" ? last.text : "";
  const state = readCareState(input.turns);
  const spoken = input.verdict.level === "none" ? null : toCareTopic(input.verdict, message);
  const topic = spoken ?? state.topic ?? "suicide";
  const opens = spoken !== null && (input.verdict.level === "crisis" || spoken === "work_harm");
  const parts = opens ? openingParts(input, topic) : followUpParts(input, topic, readAnswer(message, state));
  const card = makeCareCard(input, topic);
  const places = wordPlaces(input, card.contacts);
  return { text: parts.map((part) => fillText(part, places)).join(" "), card };
}

/** After a plan, being safe once is being safe for now. */
function readAnswer(message: string, { topic, question, timesSafe }: CareState): CareAnswerKind {
  const kind = classifyCareAnswer(message, question?.yesMeans ?? null);
  return kind === "safe" && topic === "suicide_plan" && timesSafe === 0 ? "safe_for_now" : kind;
}

function openingParts(input: CareInput, topic: CareTopic): string[] {
  const texts = topicTexts[topic];
  const pick = picker(input);
  const acknowledge = pick(texts.acknowledge);
  const help = pick(texts.help);
  const told = pick(tellHandOff(input, topic));
  const ask = pick(texts.ask.map(({ text }) => text));
  if (topic === "medical") return [help, acknowledge, told, ask];
  if (topic === "work_harm") return [acknowledge, help, told, ask];
  return [acknowledge, help, told, pick(crisisOffers), ask];
}

function followUpParts(input: CareInput, topic: CareTopic, kind: CareAnswerKind): string[] {
  const texts = followUpTexts[kind];
  const pick = picker(input);
  const say = picker({ ...input, seed: texts.isSequence ? 0 : input.seed })(texts.say);
  const next = pick(texts.next.map((text) => (typeof text === "string" ? text : text.text)));
  if (kind === "dont_tell") return [say, pick(tellHandOff(input, topic)), next];
  const { state } = input.handOff;
  if (kind === "joke" && (state === "told" || state === "taken")) {
    return [say, pick(standingAlertTexts), next];
  }
  return [say, next];
}

/** Who knows and why: told in danger, or because the person wanted it. */
function tellHandOff({ handOff: { state } }: CareInput, topic: CareTopic): readonly string[] {
  const wasAsked = topic === "work_harm" && (state === "told" || state === "taken");
  return wasAsked ? askedHandOffTexts[state] : handOffTexts[state];
}

function picker({ turns, seed }: CareInput): (choices: readonly string[]) => string {
  const said = turns.filter(({ role }) => role === "elara").map(({ text }) => text);
  return (choices) => choosePart(choices, said, seed);
}
