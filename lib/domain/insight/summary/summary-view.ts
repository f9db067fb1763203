import type { ConversationAnalysis, Quote, Sentiment } from "../../analysis/conversation-analysis.ts";
import type { FamilyName } from "../../conversation/bank/family-names.ts";
import { partNames } from "./correct-summary.ts";
import type { StoredSummary } from "./stored-summary.ts";

/** A sentence of a summary with the name by which it can be taken out. */
export type SummaryLine = { readonly name: string; readonly text: string };
/** A claim, what it is about, and the person's own words that it rests on. */
export type SummaryClaim = SummaryLine & {
  readonly topic: string | null;
  readonly quotes: readonly SummaryLine[];
};

/** A summary as it reads, to the person and to HR alike. Sections without anything are empty or null. */
export type SummaryView = {
  readonly text: string | null;
  readonly concerns: readonly SummaryClaim[];
  readonly sentiment: SummaryLine | null;
  readonly strain: (SummaryLine & { readonly signals: readonly SummaryClaim[] }) | null;
  readonly actions: readonly SummaryLine[];
  readonly followUps: readonly SummaryLine[];
  readonly note: string | null;
};

/** What a summary says, in words: no score, no band, no number of a turn. */
export function toSummaryView({ analysis, note }: StoredSummary): SummaryView {
  const { summary, concerns = [], sentiment, risk, actions = [], followUps = [] } = analysis;
  return {
    text: summary ?? null,
    concerns: concerns.map(({ topic, text, quotes }, place) => ({
      name: partNames.concern(place),
      topic: topic === null || topic === "no_data" ? null : topicTitles[topic],
      text,
      quotes: toQuoteLines(quotes, (quote) => partNames.concernQuote(place, quote)),
    })),
    sentiment:
      sentiment === undefined
        ? null
        : { name: partNames.sentiment, text: `${describeOverall(sentiment)}${describeCourse(sentiment)}.` },
    strain: risk === undefined ? null : toStrain(risk),
    actions: actions.map((text, place) => ({ name: partNames.action(place), text })),
    followUps: followUps.map((text, place) => ({ name: partNames.followUp(place), text })),
    note,
  };
}

/** Every part that can be taken out, by name. */
export function listPartNames({ concerns, sentiment, strain, actions, followUps }: SummaryView): string[] {
  const claims = [...concerns, ...(strain?.signals ?? [])];
  const lines = [sentiment, strain, ...actions, ...followUps].flatMap((line) =>
    line === null ? [] : [line],
  );
  return [...claims, ...claims.flatMap(({ quotes }) => quotes), ...lines].map(({ name }) => name);
}

/** What the talk is about, as a heading. */
export const topicTitles: Readonly<Record<Exclude<FamilyName, "no_data">, string>> = {
  workload: "Workload",
  mood: "Mood",
  recognition: "Recognition",
  performance: "Performance and reviews",
  manager: "Working with the manager",
  onboarding: "Settling in",
  leave_rest: "Leave and rest",
  belonging: "Belonging",
  growth: "Growth",
  conflict: "Conflict",
};

function toStrain({ band, signals }: NonNullable<ConversationAnalysis["risk"]>) {
  return {
    name: partNames.strain,
    text: strainSentences[band],
    signals: signals.map(({ text, quotes }, place) => ({
      name: partNames.signal(place),
      topic: null,
      text,
      quotes: toQuoteLines(quotes, (quote) => partNames.signalQuote(place, quote)),
    })),
  };
}

const strainSentences = {
  low: "Nothing in the talk points to much strain.",
  medium: "Some things in the talk point to strain.",
  high: "Much in the talk points to strain.",
} as const;

function toQuoteLines(quotes: readonly Quote[], nameOf: (place: number) => string): SummaryLine[] {
  return quotes.map(({ text }, place) => ({ name: nameOf(place), text }));
}

function describeOverall({ overall }: Sentiment): string {
  if (overall <= -0.5) return "The talk sounded heavy";
  if (overall <= -0.15) return "The talk sounded rather heavy";
  if (overall < 0.15) return "The talk sounded neither heavy nor light";
  return overall < 0.5 ? "The talk sounded rather light" : "The talk sounded light";
}

const leastTurns = 4;
const leastMove = 0.3;

/** How it moved from the first half to the second; nothing where that is too little to say. */
function describeCourse({ course }: Sentiment): string {
  if (course.length < leastTurns) return "";
  const values = [...course].sort((one, other) => one.turn - other.turn).map(({ value }) => value);
  const half = Math.floor(values.length / 2);
  const move = mean(values.slice(-half)) - mean(values.slice(0, half));
  if (Math.abs(move) < leastMove) return "";
  return move > 0 ? ", and lighter towards its end" : ", and heavier towards its end";
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
