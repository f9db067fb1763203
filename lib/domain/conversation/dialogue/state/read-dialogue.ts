import type { FamilyName } from "../../bank/family-names.ts";
import type { AnswerKind } from "../../bank/question-bank.ts";
import type { Turn } from "../../turns.ts";
import { classifyAnswer } from "../answers/classify-answer.ts";
import { readShortAnswer } from "../answers/short-answers.ts";
import { findBurdens } from "../burdens/find-burden.ts";
import { findConflict } from "../conflicts/find-conflict.ts";
import { type Intent, recogniseIntent } from "../intents/recognise-intent.ts";
import type { Feeling } from "../memory/feeling-words.ts";
import { findCommitment } from "../memory/find-commitment.ts";
import { findFeelings } from "../memory/find-feelings.ts";
import { findMentions, type Mention } from "../memory/find-mentions.ts";
import { type ReadMessage, readMessage } from "../message/read-message.ts";
import type { ReplyRequest } from "../reply.ts";
import { detectTopics, type Topic } from "../topics/detect-topics.ts";
import { closings, heavyClosings, pauseOffers, returns } from "../words/endings.ts";
import { wantsQuestions } from "../words/quiet-words.ts";
import { type BankText, indexBank } from "./bank-index.ts";
import { recallSaid, type SaidBefore, splitSentences, toPlain } from "./said-before.ts";

/** One message of the person, understood in the light of what was asked before it. */
export type Exchange = {
  readonly message: ReadMessage;
  /** The text of the bank that it answers; null where something else was said before it. */
  readonly asked: BankText | null;
  /** What Elara said before it; null at the start. */
  readonly question: string | null;
  readonly intent: Intent;
  readonly kind: AnswerKind;
  readonly topics: readonly Topic[];
  readonly feelings: readonly Feeling[];
  readonly mentions: readonly Mention[];
  readonly commitment: string | null;
};

/** What stands after all turns. */
export type Dialogue = {
  /** The person's messages, oldest first. Of long conversations only the later ones are read closely. */
  readonly exchanges: readonly Exchange[];
  readonly said: SaidBefore;
  readonly asked: readonly BankText[];
  readonly turnCount: number;
  readonly elaraSpoke: boolean;
  /** Elara or the person has taken leave, and the person has not come back since. */
  readonly hasEnded: boolean;
  /** Elara's last question was whether there is anything else. */
  readonly offeredPause: boolean;
  readonly refused: ReadonlySet<FamilyName>;
  /** The person asked, not long ago, not to be asked. */
  readonly wantsNoQuestions: boolean;
};

/** How many of the person's messages are read closely; what was mentioned is read in all of them. */
const closelyRead = 40;

/** Reads a conversation anew, from its first turn; nothing is kept between calls. */
export function readDialogue({ turns, bank }: Pick<ReplyRequest, "turns" | "bank">): Dialogue {
  const index = indexBank(bank);
  const elara = turns.filter(({ role }) => role === "elara").map(({ text }) => text);
  const exchanges = readExchanges(turns, (text) => index.find(text));
  return {
    exchanges,
    said: recallSaid(elara),
    asked: elara.map((text) => index.find(text)).filter((text) => text !== null),
    turnCount: turns.length,
    elaraSpoke: elara.length > 0,
    hasEnded: hasEnded(turns, exchanges),
    offeredPause: isPauseOffer(elara.at(-1) ?? ""),
    refused: listRefused(exchanges),
    wantsNoQuestions: wantsNoQuestions(exchanges),
  };
}

function readExchanges(turns: readonly Turn[], find: (said: string) => BankText | null): Exchange[] {
  const people = turns.flatMap(({ role }, position) => (role === "person" ? [position] : []));
  const close = new Set(people.slice(-closelyRead));
  const plain: string[] = [];
  const kinds: AnswerKind[] = [];
  return people.map((position) => {
    const message = readMessage(turns[position]?.text ?? "");
    const before = turns[position - 1];
    const question = before?.role === "elara" ? before.text : null;
    const read = { message, question, asked: question === null ? null : find(question) };
    const isHeavy = kinds.slice(-heavyFor).includes("distressed");
    const exchange = close.has(position) ? readClosely(read, plain, isHeavy) : readInPassing(read);
    plain.push(message.plain);
    kinds.push(exchange.kind);
    return exchange;
  });
}

/** For so many messages after distress a bare "no" is not taken as being fine. */
const heavyFor = 4;

type Read = Pick<Exchange, "message" | "question" | "asked">;

const onlyAfterQuestion: ReadonlySet<AnswerKind> = new Set(["denies", "minimises", "changes_subject"]);

function readClosely(read: Read, before: readonly string[], isHeavy: boolean): Exchange {
  const { message, question } = read;
  const topics = detectTopics(message);
  const taken = settleShort(classifyAnswer(question, message), read, isHeavy);
  // Where nothing was asked, nothing can be denied, played down or left: a theme is simply told.
  const isTold = question === null && topics.length > 0 && onlyAfterQuestion.has(taken);
  const kind = isTold || (taken === "denies" && tellsOfTrouble(message)) ? "confirms" : taken;
  return {
    ...read,
    intent: recogniseIntent(message, before),
    kind,
    topics,
    feelings: findFeelings(message),
    mentions: findMentions(message),
    commitment: findCommitment(message),
  };
}

/** What weighs on somebody, or a quarrel, is no denial, however calmly it is told. */
function tellsOfTrouble(message: ReadMessage): boolean {
  return findBurdens(message).length > 0 || findConflict(message) !== null;
}

const settled: readonly (AnswerKind | null)[] = ["confirms", "distressed", "angry"];

/** A bare yes or no stays with what was said before the question: after a "fine" a no is no complaint, after a complaint no denial. */
function settleShort(kind: AnswerKind, { message, asked }: Read, isHeavy: boolean): AnswerKind {
  const short = readShortAnswer(message);
  if (asked === null || short === null || message.plain === "") return kind;
  if (isHeavy && short.isAlone && kind === "denies") return "minimises";
  if (asked.after === "denies") return short.isAlone || kind === "confirms" ? "denies" : kind;
  return short.isAlone && settled.includes(asked.after) ? "confirms" : kind;
}

function readInPassing(read: Read): Exchange {
  return {
    ...read,
    intent: { kind: "answer" },
    kind: "confirms",
    topics: [],
    feelings: [],
    mentions: findMentions(read.message),
    commitment: findCommitment(read.message),
  };
}

/** Themes that were refused; one that the person takes up again is open again. */
function listRefused(exchanges: readonly Exchange[]): Set<FamilyName> {
  const refused = new Set<FamilyName>();
  for (const { intent, asked, topics, kind } of exchanges) {
    if (intent.kind === "steering" || intent.kind === "outside" || intent.kind === "harm_request") continue;
    if (intent.kind === "leaves_topic") {
      const left = intent.refused.length > 0 ? intent.refused : asked === null ? [] : [asked.family];
      for (const family of left) refused.add(family);
      if (intent.wanted !== null) refused.delete(intent.wanted);
    } else if (kind !== "changes_subject") {
      const [topic] = topics;
      if (topic !== undefined && topic.weight >= 2) refused.delete(topic.family);
    } else if (asked !== null && (intent.kind === "answer" || intent.kind === "occasion"))
      refused.add(asked.family);
  }
  return refused;
}

/** For so many messages after the wish. */
const unaskedFor = 8;

function wantsNoQuestions(exchanges: readonly Exchange[]): boolean {
  const recent = exchanges.slice(-unaskedFor);
  const wished = recent.findLastIndex(({ intent }) => intent.kind === "no_questions");
  return wished >= 0 && !recent.slice(wished + 1).some(({ message }) => wantsQuestions.test(message.plain));
}

const lastWords = new Set([...closings, ...heavyClosings].map(toPlain));
const pauseWords = new Set(pauseOffers.map(({ question }) => toPlain(question)));

function isPauseOffer(said: string): boolean {
  return splitSentences(said).some((sentence) => pauseWords.has(toPlain(sentence)));
}

function hasEnded(turns: readonly Turn[], exchanges: readonly Exchange[]): boolean {
  const people = turns.flatMap(({ role }, position) => (role === "person" ? [position] : []));
  let ended = false;
  let nextPerson = 0;
  for (const [position, { role, text }] of turns.entries()) {
    if (role === "elara") {
      if (splitSentences(text).some((sentence) => lastWords.has(toPlain(sentence)))) ended = true;
      continue;
    }
    const exchange = exchanges[nextPerson];
    nextPerson += 1;
    if (exchange === undefined) continue;
    if (ended && returns.test(exchange.message.plain)) ended = false;
    // Leave that was taken and answered, by whomever; the newest message is still to be answered.
    const isAnswered = position < (people.at(-1) ?? 0);
    if (isAnswered && (exchange.intent.kind === "goodbye" || exchange.intent.kind === "tired_of_talking"))
      ended = true;
  }
  return ended;
}
