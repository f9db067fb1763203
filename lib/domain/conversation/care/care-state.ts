import type { ScreenVerdict } from "../screen/verdict.ts";
import type { Turn } from "../turns.ts";
import { classifyCareAnswer } from "./care-answer.ts";
import { type CareTopic, careTopics, isWorkHarm } from "./care-topic.ts";
import { type CareQuestion, topicTexts } from "./texts/care-texts.ts";
import { checkInTexts } from "./texts/check-in-texts.ts";
import { literalOf } from "./texts/fill-text.ts";
import { type CareAnswerKind, careAnswerKinds, followUpTexts } from "./texts/follow-up-texts.ts";

/** Where a conversation stands in the care path, read from its turns alone. */
export type CareState = {
  /** What the reply before was about; null when it was no reply of the care path. */
  readonly topic: CareTopic | null;
  readonly question: CareQuestion | null;
  /** How often the person has said since the path began that they are safe, or did not mean it. */
  readonly timesSafe: number;
};

const opening = new Map<string, CareTopic>(
  careTopics.flatMap((topic) =>
    topicTexts[topic].acknowledge.map((text): [string, CareTopic] => [literalOf(text), topic]),
  ),
);
const followUps: readonly string[] = careAnswerKinds.flatMap((kind) =>
  followUpTexts[kind].say.map(literalOf),
);
const questions: readonly CareQuestion[] = [
  ...careTopics.flatMap((topic) => topicTexts[topic].ask),
  ...careAnswerKinds.flatMap((kind) => followUpTexts[kind].next.filter((next) => typeof next !== "string")),
];

/**
 * Reads where the care path stands before the person's newest message, which `turns` ends with. The texts of the path are
 * fixed, so that what Elara said tells it.
 */
export function readCareState(turns: readonly Turn[]): CareState {
  const state: Mutable = { topic: null, question: null, timesSafe: 0 };
  const last = turns.at(-1)?.role === "person" ? turns.length - 1 : turns.length;
  for (const { role, text } of turns.slice(0, last)) {
    if (role === "elara") hear(state, text);
    else if (state.topic !== null) count(state, classifyCareAnswer(text, state.question?.yesMeans ?? null));
  }
  return state;
}

type Mutable = { topic: CareTopic | null; question: CareQuestion | null; timesSafe: number };

function hear(state: Mutable, text: string): void {
  const topic = findOpening(text);
  if (topic !== null) state.timesSafe = 0;
  state.topic = topic ?? (followUps.some((part) => text.includes(part)) ? state.topic : null);
  state.question = state.topic === null ? null : findQuestion(text);
}

function count(state: Mutable, kind: CareAnswerKind): void {
  if (kind === "safe" || kind === "joke") state.timesSafe += 1;
  else if (kind === "danger" || kind === "panic") state.timesSafe = 0;
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
  return checksIn || findQuestion(last.text)?.isAboutSuicide === true;
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
 * - as long as the path is open and the person has not said that they are safe: once, or twice after a plan or danger
 *   now. Then it goes back to ordinary talk with their next message, unless that one speaks of danger, panic, who knows,
 *   or asks for the plan, the exercise or a person.
 */
export function isCareReply(verdict: ScreenVerdict, turns: readonly Turn[]): boolean {
  if (verdict.level === "crisis" || isWorkHarm(verdict)) return true;
  const { topic, question, timesSafe } = readCareState(turns);
  if (topic === null) return false;
  const last = turns.at(-1);
  const kind = classifyCareAnswer(last?.role === "person" ? last.text : "", question?.yesMeans ?? null);
  if (topic === "work_harm") return kind === "dont_tell" || kind === "wants_human";
  if (verdict.level === "concern" || staying.includes(kind)) return true;
  return timesSafe < (topic === "suicide_plan" ? 2 : 1);
}
