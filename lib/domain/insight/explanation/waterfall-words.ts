import type { WaterfallBar } from "../../detection/waterfall.ts";
import type { ChartText, WaterfallDecision, WaterfallSide } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";
import type { ReasonSum } from "./sum-reasons.ts";

export type WaterfallStory = {
  /** Where the person stands, in points. */
  readonly end: number;
  /** What stands on the bad side, by subject, first what is told first. */
  readonly leading: readonly ReasonSum[];
  readonly decision: WaterfallDecision | null;
  readonly isMoodOpen: boolean;
  /** Whether a step rests on mood answers that are closed. */
  readonly holdsBackMood: boolean;
};

const mostNamed = 2;

/** The question, the sentences that answer it, and what the points are. */
export function describeWaterfall(story: WaterfallStory): ChartText {
  const { end, decision, holdsBackMood } = story;
  const closed = holdsBackMood
    ? " What rests on the person's own mood answers is closed and part of “everything else”."
    : "";
  const total = `In all, an average colleague here stands at 0 points, this person at ${formatPoints(end)}.`;
  return {
    question: "How does it add up?",
    answer: [decision?.sentence, nameLeading(story), total].filter(Boolean).join(" "),
    note: `Points say how unusual somebody is, for better or worse. Elara asks questions at random, such as “more than 9 hours a day?”, until a person stands alone: the fewer it takes, the more unusual. 100 points are the questions it takes where people differ by chance alone. What is not known counts as typical and stands on no side.${closed}`,
  };
}

function nameLeading({ leading, isMoodOpen }: WaterfallStory): string {
  if (leading.length === 0) return "No step on the bad side can be shown.";
  const names = joinNames(leading.slice(0, mostNamed).map(nameSum));
  return isMoodOpen ? `First on the bad side: ${names}.` : `Of the bad side can be shown: ${names}.`;
}

function nameSum({ title, points, stepCount }: ReasonSum): string {
  const together = stepCount > 1 ? ` in ${stepCount} steps` : "";
  return `${title.toLowerCase()} (${formatPointStep(points)}${together})`;
}

/** What a step's name does not make plain by itself. */
export function hintOf({ quantity, source, side, pull }: WaterfallBar): string | null {
  const hints = [
    ...(quantity === "mood" ? [moodHints[source]] : []),
    ...(side === "benign" && pull > 0 ? ["unusual in a good way"] : []),
  ];
  return hints.length === 0 ? null : hints.join("; ");
}

/** Mood is heard twice: among everybody, and for what it says. */
const moodHints: Readonly<Record<WaterfallBar["source"], string>> = {
  company: "the answers beside those of everybody here",
  ownPast: "what the answers of the last 8 weeks say, whatever is usual here",
};

/** On which side a step's value lies, in words. */
export const sideNames: Readonly<Record<WaterfallSide, string>> = {
  adverse: "bad side",
  benign: "good side",
  none: "no side",
  mixed: "several sides",
};

/** What a side means for a finding. */
export const sideMeanings: Readonly<Record<WaterfallSide, string>> = {
  adverse: "bad side: can count for a finding",
  benign: "good side: unusual in a good way, speaks against a finding",
  none: "no side: neither good nor bad, counts nothing",
  mixed: "several things together",
};

/** @example formatPointStep(-1.25) // "−1.3" */
export function formatPointStep(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
}

export function formatPoints(points: number): string {
  return `${points < 0 ? "−" : ""}${Math.abs(points).toFixed(1)}`;
}
