import { harmlessVerdict, type Screen, type ScreenVerdict } from "../screen/verdict.ts";
import type { Turn } from "../turns.ts";
import { classifyCareAnswer } from "./care-answer.ts";
import { type CareTopic, careTopics, isWorkHarm } from "./care-topic.ts";
import { type CareQuestion, topicTexts } from "./texts/care-texts.ts";
import { checkInTexts } from "./texts/check-in-texts.ts";
import { closingTexts } from "./texts/closing-texts.ts";
import { literalOf } from "./texts/fill-text.ts";
import { type CareAnswerKind, careAnswerKinds, followUpTexts } from "./texts/follow-up-texts.ts";
import { harmFollowUps, workHarmFollowUp } from "./texts/harm-follow-ups.ts";

/** What the care path is about, and what of it is asked and not answered. */
export type CarePlace = {
  /** What the reply before was about; null when it was no reply of the care path. */
  readonly topic: CareTopic | null;
  readonly question: CareQuestion | null;
};

/** Where a conversation stands in the care path, read from its turns alone. */
export type CareState = CarePlace & {
  /**
   * How far the person has moved away from danger since the path began: much by saying that they are safe, or did not mean
   * it; a little by turning to something else, thanking, or not wanting to talk about it.
   */
  readonly distance: number;
};

/** What one plain word of safety counts. */
export const wholeStep = 3;

/** Whether the person has moved far enough for ordinary talk. A plan takes two plain words of safety. */
export function isFarEnough({ topic, distance }: CareState): boolean {
  if (topic === "suicide_plan") return distance >= 2 * wholeStep;
  if (topic === "harm_to_others" || topic === "other_person") return distance >= wholeStep - 1;
  return distance >= wholeStep;
}

const opening = new Map<string, CareTopic>(
  careTopics.flatMap((topic) =>
    topicTexts[topic].acknowledge.map((text): [string, CareTopic] => [literalOf(text), topic]),
  ),
);
const allFollowUps = [
  ...careAnswerKinds.map((kind) => followUpTexts[kind]),
  ...Object.values(harmFollowUps),
  workHarmFollowUp,
];
const followUps: readonly string[] = allFollowUps.flatMap(({ say }) => say.map(literalOf));
const closings: readonly string[] = Object.values(closingTexts).flatMap(({ say }) => say);
const questions: readonly CareQuestion[] = [
  ...careTopics.flatMap((topic) => topicTexts[topic].ask),
  ...allFollowUps.flatMap(({ next }) => next.filter((part) => typeof part !== "string")),
];

/**
 * Reads where the care path stands before the person's newest message, which `turns` ends with. The texts of the path are
 * fixed, so that what Elara said tells it.
 */
export function readCareState(turns: readonly Turn[], screen: Screen): CareState {
  const state: Mutable = { topic: null, question: null, distance: 0 };
  const last = turns.at(-1)?.role === "person" ? turns.length - 1 : turns.length;
  for (const { role, text } of turns.slice(0, last)) {
    if (role === "elara") hear(state, text);
    else if (state.topic !== null)
      count(state, classifyCareAnswer(text, state.question?.yesMeans ?? null, screen, state.topic));
  }
  return state;
}

/** The topic and the question of `readCareState`. Whether another subject is harmless moves the distance alone. */
function readCarePlace(turns: readonly Turn[]): CarePlace {
  const { topic, question } = readCareState(turns, takeAsHarmless);
  return { topic, question };
}

const takeAsHarmless: Screen = () => harmlessVerdict;

type Mutable = { topic: CareTopic | null; question: CareQuestion | null; distance: number };

function hear(state: Mutable, text: string): void {
  const topic = findOpening(text);
  if (topic !== null) state.distance = 0;
  const isFollowUp = !hasPart(text, closings) && hasPart(text, followUps);
  state.topic = topic ?? (isFollowUp ? state.topic : null);
  // Where nothing new was asked, what was asked before and not answered still stands.
  state.question = state.topic === null ? null : (findQuestion(text) ?? state.question);
}

function count(state: Mutable, kind: CareAnswerKind): void {
  if (saysSafe.includes(kind)) state.distance += wholeStep;
  else if (turnsAway.includes(kind)) state.distance += 1;
  else if (kind === "danger" || kind === "panic") state.distance = 0;
  if (answersQuestion.includes(kind)) state.question = null;
}

const saysSafe: readonly CareAnswerKind[] = ["safe", "joke", "denies"];
const turnsAway: readonly CareAnswerKind[] = ["moves_on", "refuses", "thanks"];
const answersQuestion: readonly CareAnswerKind[] = [...saysSafe, "danger", "agrees", "disagrees"];

function hasPart(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

function findOpening(text: string): CareTopic | null {
  for (const [part, topic] of opening) if (text.includes(part)) return topic;
  return null;
}

function findQuestion(text: string): CareQuestion | null {
  return questions.find((question) => text.endsWith(question.text)) ?? null;
}

/** Whether Elara has just asked about suicide, so that a bare "yes" is a disclosure. For the screen. */
export function hasAskedAboutSuicide(turns: readonly Turn[]): boolean {
  const last = turns.findLast(({ role }) => role === "elara");
  if (last === undefined) return false;
  const checksIn = checkInTexts.suicide.some((question) => last.text.trimEnd().endsWith(question));
  const question = findQuestion(last.text) ?? readCarePlace(turns).question;
  return checksIn || question?.isAboutSuicide === true;
}

const staying: readonly CareAnswerKind[] = [
  "danger",
  "dont_tell",
  "panic",
  "silence",
  "wants_human",
  "wants_plan",
  "wants_exercise",
];

/**
 * Whether the care path answers the newest message, which `turns` ends with, and not the ordinary dialogue. It does:
 * - whenever the message itself is a crisis, or tells of harm at work;
 * - after harm at work, until the person talks about something else;
 * - else as long as the path is open. Once the person has moved far enough away from danger it says some last words that
 *   turn to what they talk about (`endsPath`), and the next message is the dialogue's.
 */
export function isCareReply(verdict: ScreenVerdict, turns: readonly Turn[]): boolean {
  if (verdict.level === "crisis" || isWorkHarm(verdict)) return true;
  const state = readCarePlace(turns);
  if (state.topic !== "work_harm") return state.topic !== null;
  const last = turns.at(-1);
  const message = last?.role === "person" ? last.text : "";
  return staysWithWorkHarm(
    message,
    classifyCareAnswer(message, state.question?.yesMeans ?? null, takeAsHarmless),
  );
}

/** Whether the path ends with the answer to a message of this kind: everything that mattered has been said. */
export function endsPath(state: CareState, kind: CareAnswerKind): boolean {
  return isFarEnough(state) && !staying.includes(kind);
}

const leavesSubject =
  /\b(?:something else|anyway|(?:what|how) about my|another (?:topic|subject|thing)|change (?:the )?(?:topic|subject)|different (?:topic|subject)|other than that|by the way|never ?mind|forget it|bye|goodbye)\b/iu;
const namesHarm =
  /\b(?:he|him|his|she|her|they|them|their|it|this|that|boss|manager|lead|supervisor|colleague|co-?workers?|hr|report\p{L}*|complain\p{L}*|proof|evidence|witness\p{L}*|police|lawyer|union|options?|card|button|harass\p{L}*|touch\p{L}*|insult\p{L}*|discriminat\p{L}*|racis\p{L}*|sexis\p{L}*|bull(?:y|ied|ying)|unsafe|danger\p{L}*|afraid|scared|ashamed|what (?:can|could|should|shall|do|would) (?:i|you|one|we)|(?:should|shall) i|what now|help|who|why|believe\p{L}*)\b/iu;

function staysWithWorkHarm(message: string, kind: CareAnswerKind): boolean {
  if (kind === "dont_tell" || kind === "wants_human" || kind === "danger" || kind === "panic") return true;
  const text = message.slice(0, 4000).replaceAll("’", "'");
  if (kind === "thanks" || leavesSubject.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
  return words <= 3 || namesHarm.test(text);
}
