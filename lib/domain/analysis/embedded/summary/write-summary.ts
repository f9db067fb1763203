import { toWords } from "../../../conversation/sentences/same-words.ts";
import type { Concern, Quote, Sentiment } from "../../conversation-analysis.ts";
import { topicNames } from "../concerns/concern-texts.ts";
import type { SpokenTurn, Statement } from "../statements/read-statements.ts";
import { toQuotes } from "../statements/to-quotes.ts";
import { describeSilence } from "./describe-silence.ts";
import { describeTone } from "./describe-tone.ts";

export type SummaryGround = {
  readonly spoken: readonly SpokenTurn[];
  readonly concerns: readonly Concern[];
  readonly sentiment: Sentiment | null;
};

const mostTopics = 3;
const mostWords = 3;
const good = 0.35;
const fewestWords = 3;
const fewestPlainWords = 4;
const courtesy =
  /\bthanks (?:for asking|elara)\b|\bthank you\b|^(?:no|yes|nah|nope|ok(?:ay)?),? (?:all good|thanks|i'm good|good)\b/;
const help =
  /\b(?:what (?:should|can|could|would) (?:i|you)|who can i|how (?:do|can|should) i|can you help|help me|i need help|any advice|what do i do|don't know what to do)\b/;

/** A few sentences in the third person around the employee's own words. Says nothing that they did not say. */
export function writeSummary({ spoken, concerns, sentiment }: SummaryGround): string {
  const statements = spoken.flatMap((turn) => turn.statements);
  const spokenOf = [describeConcerns(concerns, statements), describeGood(statements, concerns)].filter(
    (part) => part !== null,
  );
  const themes = spokenOf.length > 0 ? spokenOf : [describeOther(statements)].filter((part) => part !== null);
  const parts = [...themes, describePlans(statements), describeRequests(statements)].filter(
    (part) => part !== null,
  );
  const tone = sentiment === null || parts.length === 0 ? null : describeTone(sentiment);
  const silence = describeSilence(spoken, parts.length > 0);
  return [...parts, tone, silence].filter((part) => part !== null).join(" ");
}

/** Whether the employee asked what to do or whom to turn to. */
export function asksForHelp(spoken: readonly SpokenTurn[]): boolean {
  return spoken.some(({ statements }) => statements.some(({ plain }) => help.test(plain)));
}

function describeConcerns(concerns: readonly Concern[], statements: readonly Statement[]): string | null {
  const [heaviest] = concerns;
  if (heaviest === undefined) return null;
  const named = concerns.map(({ topic }) => topic).filter((topic) => topic !== null);
  const topics = named.slice(0, mostTopics).map((topic) => topicNames[topic]);
  const about = topics.length === 0 ? "what weighs on them" : listOut(topics);
  const words = inOrder(spread(concerns, mostWords), statements);
  return `The employee spoke about ${about}: ${quoteOut(words)}.`;
}

/** One quotation of each concern, then a second of each. */
function spread(concerns: readonly Concern[], most: number): readonly Quote[] {
  const chosen: Quote[] = [];
  for (let place = 0; place < most; place += 1) {
    for (const { quotes } of concerns) {
      const quote = quotes[place];
      if (quote === undefined || chosen.length >= most) continue;
      if (!chosen.some(({ text }) => text === quote.text)) chosen.push(quote);
    }
  }
  return chosen;
}

/** In the order they were said, also within a message. */
function inOrder(quotes: readonly Quote[], statements: readonly Statement[]): readonly Quote[] {
  const placeOf = ({ text, turn }: Quote) =>
    statements.findIndex((statement) => statement.turn === turn && statement.text.startsWith(text));
  return quotes.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function describeGood(statements: readonly Statement[], concerns: readonly Concern[]): string | null {
  const used = quotedIn(concerns);
  const pleased = statements.filter(
    ({ sentiment, wordCount, isQuestion, text, plain }) =>
      !courtesy.test(plain) &&
      sentiment >= good &&
      wordCount >= fewestWords &&
      !isQuestion &&
      !used.some((quote) => text.startsWith(quote)),
  );
  const words = toQuotes(
    pleased.toSorted((one, other) => other.sentiment - one.sentiment),
    2,
  );
  return words.length === 0 ? null : `What they find good: ${quoteOut(words)}.`;
}

/** What was told where there was neither a complaint nor a joy in it. */
function describeOther(statements: readonly Statement[]): string | null {
  const told = statements.filter(
    ({ text, topics, isQuestion }) =>
      !isQuestion && toWords(text).length >= (topics.length > 0 ? fewestWords : fewestPlainWords),
  );
  const ranked = told.toSorted(
    (one, other) => other.topics.length - one.topics.length || other.wordCount - one.wordCount,
  );
  const words = toQuotes(ranked, 2);
  return words.length === 0 ? null : `The employee said: ${quoteOut(words)}.`;
}

function describePlans(statements: readonly Statement[]): string | null {
  const words = toQuotes(statements.filter(({ hasCommitment }) => hasCommitment).slice(-1), 1);
  return words.length === 0 ? null : `A step they named: ${quoteOut(words)}.`;
}

function describeRequests(statements: readonly Statement[]): string | null {
  const asked = statements.filter(({ plain }) => help.test(plain));
  const words = toQuotes(asked, 2);
  return words.length === 0 ? null : `They asked for help: ${quoteOut(words)}.`;
}

function quotedIn(concerns: readonly Concern[]): readonly string[] {
  return concerns.flatMap(({ quotes }) => quotes.map(({ text }) => text));
}

function quoteOut(quotes: readonly Quote[]): string {
  return listOut(quotes.map(({ text }) => `“${text}”`));
}

function listOut(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
