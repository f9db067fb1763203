import type { FamilyName } from "../../../conversation/bank/family-names.ts";
import { type Intent, recogniseIntent } from "../../../conversation/dialogue/intents/recognise-intent.ts";
import type { Feeling } from "../../../conversation/dialogue/memory/feeling-words.ts";
import { findCommitment } from "../../../conversation/dialogue/memory/find-commitment.ts";
import { findFeelings } from "../../../conversation/dialogue/memory/find-feelings.ts";
import { type ReadMessage, readMessage } from "../../../conversation/dialogue/message/read-message.ts";
import { detectTopics } from "../../../conversation/dialogue/topics/detect-topics.ts";
import type { ConversationText } from "../../conversation-analysis.ts";
import { knownShare } from "../sentiment/is-foreign.ts";
import { scoreSentiment } from "../sentiment.ts";
import { cutSentences } from "./cut-sentences.ts";

/** A sentence of the employee, as it stands in their message, and what was read in it. */
export type Statement = {
  readonly turn: number;
  /** Counts the sentences of the turn from 0. */
  readonly place: number;
  readonly text: string;
  /** Small letters, straight quotes, chat spelling written out; never shown. */
  readonly plain: string;
  readonly wordCount: number;
  /** From −1 to 1. */
  readonly sentiment: number;
  readonly topics: readonly StatementTopic[];
  readonly feelings: readonly Feeling[];
  /** It tells of somebody else alone. */
  readonly isAboutOthers: boolean;
  /** It tells of a time that is over. */
  readonly isOver: boolean;
  readonly isQuestion: boolean;
  readonly hasCommitment: boolean;
};
/** `isNamed`: by words of its own, not only hinted at. `sentiment`: of the part that speaks of it. */
export type StatementTopic = {
  readonly family: FamilyName;
  readonly isNamed: boolean;
  readonly sentiment: number;
};

/** A message of the employee. `kind`: whether anything in it can be read as something told. */
export type SpokenTurn = {
  readonly turn: number;
  readonly text: string;
  readonly kind: "told" | "courtesy" | "foreign" | "unreadable" | "empty";
  readonly languageCode: string | null;
  readonly statements: readonly Statement[];
};

const named = 2.6;
const littleKnown = 0.5;
const unreadable: readonly Intent["kind"][] = ["gibberish", "steering", "marks"];
const courtesies: readonly Intent["kind"][] = [
  "goodbye",
  "thanks",
  "greeting",
  "test",
  "asks_after",
  "about_elara",
  "foreign_talk",
  "light",
  "apology",
  "small_talk",
  "insult",
  "outside",
  "no_questions",
  "tired_of_talking",
  "taking_sides",
  "repeated",
  "steering",
]; // prettier-ignore
const ownVoice = /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|us|our)\b/;
const othersFirst =
  /^(?:and |but |so |because |also )?(?:he|she|they|his|her|their|(?:my|our|the|a|an|one of|some|every|half of|two) (?:\w+ ){0,2}?(?:colleagues?|co-?workers?|friends?|wife|husband|partner|team ?mates?|nurses?|drivers?|interns?|apprentices?|customers?|clients?|staff|manager|boss|students?|pupils?|kids|residents?|patients?))\b/;
const over =
  /\b(?:no longer|(?<!since )last (?:year|winter|summer)|back then|in the past|years ago|not any ?more)\b/;
const selfWord = /\b(?:i|i'm|i've|i'd|i'll|me|myself)\b/;

/** Reads what the employee wrote, turn by turn; what Elara said is not looked at. */
export function readSpokenTurns({ turns }: ConversationText): readonly SpokenTurn[] {
  const before: string[] = [];
  const spoken = turns.flatMap(({ speaker, text }, turn) => {
    if (speaker !== "employee") return [];
    const message = readMessage(text);
    const read = readTurn(turn, text, message, before);
    before.push(message.plain);
    return [read];
  });
  return markForeign(spoken);
}

/** Beside messages in another language, one of whose words few are known is taken to be in it too. */
function markForeign(spoken: readonly SpokenTurn[]): readonly SpokenTurn[] {
  const code = spoken.find(({ kind }) => kind === "foreign")?.languageCode;
  if (code === undefined) return spoken;
  return spoken.map((turn) => {
    const isStrange =
      (turn.kind === "told" || turn.kind === "unreadable") && knownShare(turn.text) < littleKnown;
    return isStrange ? { ...turn, kind: "foreign", languageCode: code, statements: [] } : turn;
  });
}

function readTurn(turn: number, text: string, message: ReadMessage, before: readonly string[]): SpokenTurn {
  const intent = recogniseIntent(message, before.slice(-1));
  const spoken = { turn, text, languageCode: null, statements: [] };
  if (text.trim() === "") return { ...spoken, kind: "empty" };
  if (intent.kind === "foreign") return { ...spoken, kind: "foreign", languageCode: intent.language.code };
  if (unreadable.includes(intent.kind)) return { ...spoken, kind: "unreadable" };
  const statements = cutSentences(text).flatMap((sentence, place) =>
    readStatement({ turn, place }, sentence),
  );
  const isTold = statements.length > 0 && (intent.kind !== "repeated" || message.words.length > 0);
  return { ...spoken, kind: isTold ? "told" : "courtesy", statements };
}

function readStatement(at: Pick<Statement, "turn" | "place">, text: string): Statement[] {
  const message = readMessage(text);
  const { plain, words, clauses } = message;
  const intent = recogniseIntent(message, []);
  if (intent.kind === "foreign" || intent.kind === "gibberish" || courtesies.includes(intent.kind)) return [];
  if (words.length === 0 && message.emoji.length === 0) return [];
  const sentiment = scoreSentiment(text).value;
  return [
    {
      ...at,
      text,
      plain,
      wordCount: words.length,
      sentiment,
      topics: readTopics(message, sentiment),
      feelings: findFeelings(message),
      isAboutOthers: isAboutOthers(plain),
      isOver: over.test(plain),
      isQuestion: clauses.at(-1)?.isQuestion === true,
      hasCommitment: findCommitment(message) !== null,
    },
  ];
}

function isAboutOthers(plain: string): boolean {
  if (othersFirst.test(plain)) return !selfWord.test(plain) && !/\b(?:us|we)\b/.test(plain);
  return !ownVoice.test(plain) && othersFirst.test(plain);
}

/** Where a sentence turns with a "but", each part speaks of its own themes in its own tone. */
function readTopics(message: ReadMessage, sentiment: number): StatementTopic[] {
  const { clauses } = message;
  const parts =
    clauses.length > 1 ? clauses.map(({ text }) => ({ text, tone: scoreSentiment(text).value })) : [];
  const read = parts.length > 1 ? parts : [{ text: message, tone: sentiment }];
  const found = new Map<FamilyName, StatementTopic>();
  for (const { text, tone } of read) {
    for (const { family, weight } of detectTopics(text)) {
      const known = found.get(family);
      const topic = { family, isNamed: weight >= named, sentiment: tone };
      if (known === undefined || (topic.isNamed && !known.isNamed) || tone < known.sentiment)
        found.set(family, topic);
    }
  }
  return [...found.values()];
}
