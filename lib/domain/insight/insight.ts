import type { IsoDate } from "./calendar-days.ts";
import type { BarChartModel, LineChartModel } from "./chart-model.ts";

/** A chart of an insight, in the form in which reports take it. */
export type InsightChart =
  | { readonly kind: "barChart"; readonly chart: BarChartModel }
  | { readonly kind: "lineChart"; readonly chart: LineChartModel };

export const insightIds = [
  "effectiveness",
  "mood_drivers",
  "concerns",
  "participation",
  "nudge_response",
  "risk_bands",
] as const;
export type InsightId = (typeof insightIds)[number];

/** What the numbers say about one question, written out: the page and the report show the same words and charts. */
export type Insight = {
  readonly id: InsightId;
  /** The question that it answers. */
  readonly title: string;
  /** The answer, in one or two sentences. */
  readonly answer: string;
  /** What else is worth knowing, a sentence each. */
  readonly sentences: readonly string[];
  readonly charts: readonly InsightChart[];
  /** What one must not read out of it; null where there is nothing to warn of. */
  readonly caution: string | null;
  /** Up to which day of the data it was made; null without data. */
  readonly asOf: IsoDate | null;
  /** Whether there was enough to say anything; `answer` says what is missing where not. */
  readonly hasEnough: boolean;
};

const titles: Readonly<Record<InsightId, string>> = {
  effectiveness: "Did it help?",
  mood_drivers: "What moves mood here?",
  concerns: "What do people talk about?",
  participation: "How many take part?",
  nudge_response: "Do people answer when they are asked?",
  risk_bands: "How many may be struggling?",
};

/** The question of an insight: the title of its part of the page and of its section of the report. */
export function titleOfInsight(id: InsightId): string {
  return titles[id];
}

/** An insight that has nothing to say yet; `answer` is what is missing and what would bring it. */
export function toEmptyInsight(id: InsightId, answer: string, asOf: IsoDate | null = null): Insight {
  return {
    id,
    title: titles[id],
    answer,
    sentences: [],
    charts: [],
    caution: null,
    asOf,
    hasEnough: false,
  };
}
