import {
  type Concern,
  type ConversationAnalysis,
  type Quote,
  type Risk,
  type RiskSignal,
  riskBands,
  type Sentiment,
} from "./conversation-analysis.ts";
import { toSentences } from "./evidence/instructions.ts";

const most = { sentences: 8, concerns: 12, signals: 12, statements: 10, quotes: 4 };

/**
 * One analysis from those of the windows of a conversation: what two of them say is said once, the graver risk counts
 * with its signals, and the sentiment is the mean over the turns.
 */
export function mergeAnalyses(analyses: readonly ConversationAnalysis[]): ConversationAnalysis {
  const [first] = analyses;
  if (analyses.length === 1 && first !== undefined) return first;
  const sentences = analyses.flatMap(({ summary }) => (summary === undefined ? [] : toSentences(summary)));
  const summary = uniqueTexts(sentences.map((sentence) => sentence.trim()))
    .slice(0, most.sentences)
    .join(" ");
  const concerns = joinClaims(analyses.flatMap((each) => each.concerns ?? [])).slice(0, most.concerns);
  const sentiment = mergeSentiment(analyses.flatMap((each) => each.sentiment ?? []));
  const risk = mergeRisk(analyses.flatMap((each) => each.risk ?? []));
  const actions = uniqueTexts(analyses.flatMap((each) => each.actions ?? [])).slice(0, most.statements);
  const followUps = uniqueTexts(analyses.flatMap((each) => each.followUps ?? [])).slice(0, most.statements);
  return {
    ...(summary === "" ? {} : { summary }),
    ...(concerns.length === 0 ? {} : { concerns }),
    ...(sentiment === null ? {} : { sentiment }),
    ...(risk === null ? {} : { risk }),
    ...(actions.length === 0 ? {} : { actions }),
    ...(followUps.length === 0 ? {} : { followUps }),
  };
}

/** The graver band, with the signals of both. */
export function mergeRisk(risks: readonly Risk[]): Risk | null {
  const [first] = risks;
  if (first === undefined) return null;
  const gravest = risks.reduce((one, other) => (rank(other) > rank(one) ? other : one), first);
  const signals = joinClaims([gravest, ...risks].flatMap((risk) => risk.signals)).slice(0, most.signals);
  return { band: gravest.band, signals };
}

const rank = ({ band }: Risk) => riskBands.indexOf(band);

function mergeSentiment(sentiments: readonly Sentiment[]): Sentiment | null {
  if (sentiments.length === 0) return null;
  const course = new Map(
    sentiments.flatMap((each) => each.course.map((point) => [point.turn, point] as const)),
  );
  const weights = sentiments.map((each) => Math.max(1, each.course.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const overall =
    sentiments.reduce((sum, each, index) => sum + each.overall * (weights[index] ?? 1), 0) / total;
  return { overall, course: [...course.values()].toSorted((one, other) => one.turn - other.turn) };
}

/** Claims in the same words are one, with the quotes of both. */
function joinClaims<Claim extends Concern | RiskSignal>(claims: readonly Claim[]): Claim[] {
  const joined = new Map<string, Claim>();
  for (const claim of claims) {
    const key = plain(claim.text);
    const before = joined.get(key);
    const quotes = uniqueQuotes([...(before?.quotes ?? []), ...claim.quotes]).slice(0, most.quotes);
    joined.set(key, { ...(before ?? claim), quotes });
  }
  return [...joined.values()];
}

function uniqueQuotes(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [`${quote.turn} ${plain(quote.text)}`, quote])).values()];
}

function uniqueTexts(texts: readonly string[]): string[] {
  return [...new Map(texts.toReversed().map((text) => [plain(text), text])).values()].reverse();
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
