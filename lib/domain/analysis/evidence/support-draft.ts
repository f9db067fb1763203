import type { FamilyName } from "../../conversation/bank/family-names.ts";
import { detectTopics } from "../../conversation/dialogue/topics/detect-topics.ts";
import type {
  Concern,
  ConversationAnalysis,
  ConversationText,
  Quote,
  Risk,
  RiskSignal,
  Sentiment,
} from "../conversation-analysis.ts";
import type { DraftAnalysis, DraftClaim } from "../extraction/draft.ts";
import { createFactCheck, type FactCheck } from "./check-facts.ts";
import { type EmployeeWords, toEmployeeWords } from "./employee-words.ts";
import { createQuoteFinder, type QuoteFinder } from "./find-quotes.ts";
import { toSentences } from "./instructions.ts";
import { listContentWords } from "./word-stems.ts";

export type SupportedAnalysis = {
  readonly analysis: ConversationAnalysis;
  /** Claims and sentences that were left out because nothing the employee said supports them. */
  readonly dropped: number;
};

const longest = { summary: 2_000, statement: 400 };
const most = { concerns: 12, signals: 12, quotes: 4, quotesLookedFor: 12, statements: 10 };
/** So much of what a text is about has to be in the employee's words. */
const supportedShare = 0.34;

/**
 * What of a model's draft the conversation supports. A concern or a signal needs words of the employee that occur there,
 * and may say nothing that they did not; a risk band above low needs a signal; of a summary the sentences stay that bring
 * in no name, number, day or matter of their own; so do actions and follow-ups. Everything else is left out and counted.
 */
export function supportDraft(draft: DraftAnalysis, conversation: ConversationText): SupportedAnalysis {
  const words = toEmployeeWords(conversation);
  const check = createFactCheck(words);
  const find = createQuoteFinder(words.turns);
  const counter = { dropped: 0 };
  const support = { words, check, find, counter };
  const summary = supportSummary(draft.summary, support);
  const concerns = draft.concerns.slice(0, most.concerns).flatMap((concern): Concern[] => {
    const claim = supportClaim(concern, support);
    return claim === null ? [] : [{ ...claim, topic: supportTopic(concern.topic, claim.quotes) }];
  });
  const risk = supportRisk(draft.risk, support);
  const actions = supportStatements(draft.actions, support);
  const followUps = supportStatements(draft.followUps, support);
  const sentiment = supportSentiment(draft.sentiment, conversation);
  const analysis = {
    ...(summary === null ? {} : { summary }),
    ...(concerns.length === 0 ? {} : { concerns: unique(concerns) }),
    ...(sentiment === null ? {} : { sentiment }),
    ...(risk === null ? {} : { risk }),
    ...(actions.length === 0 ? {} : { actions }),
    ...(followUps.length === 0 ? {} : { followUps }),
  };
  return { analysis, dropped: counter.dropped };
}

type Support = {
  readonly words: EmployeeWords;
  readonly check: FactCheck;
  readonly find: QuoteFinder;
  readonly counter: { dropped: number };
};

function supportClaim(claim: DraftClaim, support: Support): RiskSignal | null {
  const { check, find, counter } = support;
  const text = tidy(claim.text, longest.statement);
  const quotes = claim.quotes
    .slice(0, most.quotesLookedFor)
    .flatMap((quote) => find(quote))
    .slice(0, most.quotes);
  if (text !== "" && quotes.length > 0 && check(text) && isAbout(text, quotes, support)) {
    return { text, quotes: uniqueQuotes(quotes) };
  }
  counter.dropped += 1;
  return null;
}

/** Whether a claim speaks of what its quotes speak of: by words of the employee, or by the same topic. */
function isAbout(text: string, quotes: readonly Quote[], { words }: Support): boolean {
  const content = listContentWords(text);
  const known = content.filter((word) => words.knows(word)).length;
  if (known > 0 && known >= content.length * supportedShare) return true;
  const said = familiesOf(quotes.map((quote) => quote.text).join(". "));
  return familiesOf(text).some((family) => said.includes(family));
}

function supportTopic(topic: FamilyName | null, quotes: readonly Quote[]): FamilyName | null {
  const families = familiesOf(quotes.map(({ text }) => text).join(". "));
  if (topic !== null && families.includes(topic)) return topic;
  return families[0] ?? null;
}

function familiesOf(text: string): readonly FamilyName[] {
  return detectTopics(text)
    .map(({ family }) => family)
    .filter((family) => family !== "no_data");
}

function supportSummary(summary: string | null, support: Support): string | null {
  if (summary === null) return null;
  const kept = toSentences(summary).filter((sentence) => {
    const isKept = support.check(sentence) && isWithinTopics(sentence, support.words);
    if (!isKept) support.counter.dropped += 1;
    return isKept;
  });
  const text = tidy(kept.map((sentence) => sentence.trim()).join(" "), longest.summary);
  return text === "" ? null : text;
}

/** A sentence about nothing in particular, in the employee's words, or about what they spoke of. */
function isWithinTopics(sentence: string, words: EmployeeWords): boolean {
  const content = listContentWords(sentence);
  const known = content.filter((word) => words.knows(word)).length;
  if (known >= content.length * supportedShare) return true;
  const families = familiesOf(sentence);
  return families.length > 0 && families.every((family) => words.families.has(family));
}

/** What to do names things that nobody said; it only may not bring in facts or matters that nobody spoke of. */
function supportStatements(
  statements: readonly string[],
  { check, words, counter }: Support,
): readonly string[] {
  const kept = statements.slice(0, most.statements).flatMap((statement) => {
    const text = tidy(statement, longest.statement);
    const families = familiesOf(text);
    const isForeign = families.length > 0 && !families.some((family) => words.families.has(family));
    const isKnown = listContentWords(text).some((word) => words.knows(word));
    if (text !== "" && check(text) && (!isForeign || isKnown)) return [text];
    counter.dropped += 1;
    return [];
  });
  return [...new Set(kept)];
}

function supportRisk(risk: DraftAnalysis["risk"], support: Support): Risk | null {
  const signals = risk.signals
    .slice(0, most.signals)
    .flatMap((signal) => supportClaim(signal, support) ?? []);
  if (risk.band === null) return null;
  if (risk.band === "low") return { band: "low", signals };
  if (signals.length > 0) return { band: risk.band, signals };
  support.counter.dropped += 1;
  return null;
}

/** Only turns of the employee have a mood, and each has one. */
function supportSentiment(
  sentiment: DraftAnalysis["sentiment"],
  { turns }: ConversationText,
): Sentiment | null {
  const points = new Map(sentiment.course.map(({ turn, value }) => [turn, value]));
  const course = [...points]
    .filter(([turn]) => turns[turn]?.speaker === "employee")
    .map(([turn, value]) => ({ turn, value }))
    .toSorted((one, other) => one.turn - other.turn);
  return sentiment.overall === null ? null : { overall: sentiment.overall, course };
}

function tidy(text: string, length: number): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).trim()}…`;
}

function uniqueQuotes(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(
    ({ text, turn }, index) =>
      quotes.findIndex((other) => other.text === text && other.turn === turn) === index,
  );
}

function unique(concerns: readonly Concern[]): Concern[] {
  return concerns.filter(
    ({ text }, index) =>
      concerns.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === index,
  );
}
