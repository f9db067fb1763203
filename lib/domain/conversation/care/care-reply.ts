import type { Screen, ScreenVerdict } from "../screen/verdict.ts";
import type { Turn } from "../turns.ts";
import { classifyCareAnswer } from "./care-answer.ts";
import type { CareCard, CareFacts } from "./care-card.ts";
import { type CareState, endsPath, readCareState, wholeStep } from "./care-state.ts";
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
import { closingTexts } from "./texts/closing-texts.ts";
import { fillText } from "./texts/fill-text.ts";
import { type CareAnswerKind, type FollowUpTexts, followUpTexts } from "./texts/follow-up-texts.ts";
import { harmFollowUps, workHarmFollowUp } from "./texts/harm-follow-ups.ts";
import { wordPlaces } from "./texts/word-places.ts";

export type CareInput = CareFacts & {
  readonly verdict: ScreenVerdict;
  /** How a message is screened that stands alone; the browser has less for it than a server. */
  readonly screen: Screen;
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
  const state = readCareState(input.turns, input.screen);
  const spoken = input.verdict.level === "none" ? null : toCareTopic(input.verdict, message);
  const topic = spoken ?? state.topic ?? "suicide";
  const kind = readAnswer(message, state, input.screen);
  const parts = opens(input, { spoken, state, kind, message })
    ? openingParts(input, topic)
    : input.verdict.level === "none" && endsPath(state, kind)
      ? closingParts(input, message)
      : followUpParts(input, topic, kind);
  const card = makeCareCard(input, topic);
  const places = wordPlaces(input, card.contacts);
  return { text: parts.map((part) => fillText(part, places)).join(" "), card };
}

type Heard = {
  readonly spoken: CareTopic | null;
  readonly state: CareState;
  readonly kind: CareAnswerKind;
  readonly message: string;
};

/** Words that are harmless by themselves are heard as an answer, also where what was said before makes them a crisis. */
function opens({ verdict, screen }: CareInput, { spoken, state, kind, message }: Heard): boolean {
  const takesBack = kind === "joke" || kind === "denies" || kind === "safe" || kind === "moves_on";
  const isAnswer = takesBack || spoken === state.topic;
  if (state.topic !== null && isAnswer && screen(message).level === "none") return false;
  return spoken !== null && (verdict.level === "crisis" || spoken === "work_harm");
}

/** After a plan, being safe once is being safe for now. */
function readAnswer(
  message: string,
  { topic, question, distance }: CareState,
  screen: Screen,
): CareAnswerKind {
  const kind = classifyCareAnswer(message, question?.yesMeans ?? null, screen, topic);
  return kind === "safe" && topic === "suicide_plan" && distance < wholeStep ? "safe_for_now" : kind;
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
  const texts = textsFor(topic, kind);
  const pick = picker(input);
  const say = picker({ ...input, seed: texts.isSequence ? 0 : input.seed })(texts.say);
  const next = pick(texts.next.map((text) => (typeof text === "string" ? text : text.text)));
  if (kind === "dont_tell") return [say, pick(tellHandOff(input, topic)), next];
  const { state } = input.handOff;
  if ((kind === "joke" || kind === "denies") && (state === "told" || state === "taken")) {
    return [say, pick(standingAlertTexts), next];
  }
  return [say, next];
}

function textsFor(topic: CareTopic, kind: CareAnswerKind): FollowUpTexts {
  if (topic === "work_harm" && kind !== "dont_tell" && kind !== "wants_human" && kind !== "panic") {
    return workHarmFollowUp;
  }
  return (topic === "harm_to_others" ? harmFollowUps[kind] : undefined) ?? followUpTexts[kind];
}

function closingParts(input: CareInput, message: string): string[] {
  const isTold = (message.match(/[\p{L}\p{N}']+/gu)?.length ?? 0) >= 3;
  const { say, next } = closingTexts[isTold ? "goes_on" : "rests"];
  const pick = picker(input);
  return [pick(say), pick(next)];
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
