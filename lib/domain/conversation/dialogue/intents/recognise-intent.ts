import type { FamilyName } from "../../bank/family-names.ts";
import { detectLanguage, type ForeignLanguage } from "../languages/detect-language.ts";
import { findLanguageTalk } from "../languages/language-talk.ts";
import type { ReadMessage } from "../message/read-message.ts";
import { findOccasion } from "../occasions/find-occasion.ts";
import type { Occasion } from "../occasions/occasions.ts";
import { findRuleQuestion } from "../rules/find-rule-question.ts";
import type { RuleTopic } from "../rules/rule-topics.ts";
import { detectTopics } from "../topics/detect-topics.ts";
import { asksForHarm } from "./harm-request.ts";
import { type IntentName, intentCues } from "./intent-cues.ts";
import { truthfulAnswers } from "./truthful-answers.ts";

/** What a message wants from Elara. `answer`: it simply says something, about the question or about anything else. */
export type Intent =
  | { readonly kind: "answer" }
  | { readonly kind: "nothing" | "marks" | "gibberish" | "repeated" | "harm_request" }
  | { readonly kind: "occasion"; readonly occasion: Occasion }
  | { readonly kind: IntentName }
  | { readonly kind: "foreign"; readonly language: ForeignLanguage }
  | { readonly kind: "foreign_talk"; readonly reply: readonly string[] }
  | { readonly kind: "about_elara"; readonly topic: string }
  | { readonly kind: "rule_question"; readonly topic: RuleTopic }
  | {
      readonly kind: "leaves_topic";
      readonly refused: readonly FamilyName[];
      readonly wanted: FamilyName | null;
    };

const leaves =
  /\b(?:(?:(?:don't|do not) (?:want to|wish to|like to|feel like|care to|have to|need to)|won't|rather not|prefer not to|would rather not|'d rather not|not going to|no need to|not ready to|not comfortable) (?:be )?(?:talk(?:ing)?|speak(?:ing)?|discuss(?:ing)?|go(?:ing)? into|get into|answer(?:ing)?|shar(?:e|ing))|(?:talk|speak|chat) about (?:something|anything|other things|sth) (?:else|different|other)?|(?:change|switch|drop) (?:the |this )?(?:subject|topic)|(?:different|another|other|new|next) (?:subject|topic|question)|let'?s (?:leave|not (?:talk|go)|skip|move on|drop)|move on|skip (?:it|that|this)|that's (?:private|personal)|none of your business|not your business|no comment|^pass\b)/;
const wants =
  /\b(?:(?:let's|lets|can we|could we|i(?:'d| would)? (?:rather|like to|want to|prefer to|wanted to|need to)|i want|rather|instead) (?:talk|speak|chat|discuss|tell you)(?: to you| with you)?(?: instead)? about (?!something|anything|it\b|that\b|this\b)|instead)/;
const wordsToBeRepeated = 3;

/** What the newest message wants. `before`: the person's messages before it, newest last. */
export function recogniseIntent(message: ReadMessage, before: readonly string[]): Intent {
  const { plain, words, emoji } = message;
  if (words.length === 0) return { kind: emoji.length > 0 ? "answer" : plain === "" ? "nothing" : "marks" };
  if (isCue("steering", plain, words.length)) return { kind: "steering" };
  if (asksForHarm(message)) return { kind: "harm_request" };
  if (words.length >= wordsToBeRepeated && before.at(-1) === plain) return { kind: "repeated" };
  const talk = findLanguageTalk(plain);
  if (talk !== null) return { kind: "foreign_talk", reply: talk.reply };
  const language = detectLanguage(message);
  if (language !== null) return { kind: "foreign", language };
  if (isCue("light", plain, words.length)) return { kind: "light" };
  if (isGibberish(message)) return { kind: "gibberish" };
  const corrected = message.clauses.map(({ text }) => text).join(" ");
  if (isCue("tired_of_talking", corrected, words.length)) return { kind: "tired_of_talking" };
  if (isCue("no_questions", corrected, words.length)) return { kind: "no_questions" };
  const truth = findTruthfulAnswer(message);
  if (truth !== undefined) return { kind: "about_elara", topic: truth.id };
  const rule = findRuleQuestion(message);
  if (rule !== null) return { kind: "rule_question", topic: rule };
  const occasion = findOccasion(message);
  if (occasion !== null) return { kind: "occasion", occasion };
  return readRequest(message, corrected);
}

/** A wish to speak of something else, or a courtesy. */
function readRequest(message: ReadMessage, corrected: string): Intent {
  const { words } = message;
  const leaving = readLeaving(message);
  if (leaving !== null) return leaving;
  const cue = intentCues.find(({ pattern, longest }) => words.length <= longest && pattern.test(corrected));
  return cue === undefined || isMoreThan(cue.intent, message) ? { kind: "answer" } : { kind: cue.intent };
}

const clausesThatAsk = 3;
const wordsOfOneQuestion = 16;

/** A question about Elara stands at the end of what somebody writes; early in a long story it is part of the story. */
function findTruthfulAnswer({ clauses, plain, words }: ReadMessage) {
  // What was taken for a misspelling may have been meant as it stood.
  const asIs = words.length <= wordsOfOneQuestion ? [plain] : [];
  const asked = [...clauses.slice(-clausesThatAsk).map(({ text }) => text), ...asIs];
  return truthfulAnswers.find(({ asks }) => asked.some((text) => asks.test(text)));
}

function isCue(name: IntentName, plain: string, wordCount: number): boolean {
  return intentCues.some(
    ({ intent, pattern, longest }) => intent === name && wordCount <= longest && pattern.test(plain),
  );
}

const courtesies: readonly IntentName[] = [
  "apology",
  "thanks",
  "greeting",
  "asks_after",
  "small_talk",
  "test",
];

/** "Thanks, but my manager shouts at me" is no mere thank-you: another clause is about something. */
function isMoreThan(intent: IntentName, message: ReadMessage): boolean {
  if (!courtesies.includes(intent)) return false;
  return detectTopics(message).length > 0 || (message.words.length > 8 && message.clauses.length > 1);
}

/** Somebody does not want to speak about something, or wants to speak about something else. */
function readLeaving(message: ReadMessage): Intent | null {
  if (message.words.length > 40) return null;
  const refusing = message.clauses.filter(({ text }) => leaves.test(text));
  const wanting = message.clauses.filter(({ text }) => wants.test(text));
  if (refusing.length === 0 && wanting.length === 0) return null;
  const refused = refusing.flatMap(({ text }) =>
    refusedIn(text.split(/\b(?:instead|rather talk)\b/)[0] ?? ""),
  );
  const wanted = (wanting.length > 0 ? wanting : message.clauses.filter(({ text }) => !leaves.test(text)))
    .flatMap(({ text }) => topicsOf(text))
    .find((family) => !refused.includes(family));
  return { kind: "leaves_topic", refused, wanted: wanted ?? null };
}

/** Work as such stands for its amount and for how it is judged. */
function refusedIn(text: string): FamilyName[] {
  const isWork = /\b(?:work|my job|the job|the office)\b/.test(text);
  return [...topicsOf(text), ...(isWork ? (["workload", "performance"] as const) : [])];
}

function topicsOf(text: string): FamilyName[] {
  return detectTopics(text).map(({ family }) => family);
}

const keyboardRows =
  /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|tyui|uiop|zxcv|xcvb|cvbn|jkl;|qaz|wsx)/;

/** Letters without words: keys that were rolled over, or nothing that could be spoken. */
function isGibberish({ words }: ReadMessage): boolean {
  const letters = words.filter((word) => /[a-z]/.test(word));
  if (letters.length === 0) return words.every((word) => /^\d+$/.test(word)) && words.join("").length > 4;
  const unspeakable = letters.filter(
    (word) =>
      keyboardRows.test(word) || /^[^aeiouy']{4,}$|[bcdfghjklmnpqrstvwxz]{6,}/.test(word) || isOneSound(word),
  );
  return unspeakable.length > 0 && unspeakable.length >= letters.length * 0.6;
}

function isOneSound(word: string): boolean {
  return /^([a-z])\1+$/.test(word) || (word.length >= 6 && new Set(word).size <= 2);
}
