import {
  type AnchorName,
  type Anchors,
  anchorBands,
  type DetectionInput,
} from "../../detection/inputs/input-definition.ts";
import { capitalise, formatAmount } from "./guide-format.ts";

type Comparison = { readonly limit: number; readonly than: "more than" | "fewer than" };

const beyond = (than: Comparison["than"]) => (than === "more than" ? "above" : "below");

/** Amounts are said with the limit; what comes in steps is said by the names of the steps beyond it. */
const anchorSentences: Readonly<Record<AnchorName, (comparison: Comparison) => string>> = {
  workHoursPerDay: ({ limit, than }) => `${than} ${formatAmount(limit, "hour")} on the average day`,
  workHoursSpread: ({ limit, than }) => `days that differ by ${than} ${formatAmount(limit, "hour")}`,
  meetingsPerDay: ({ limit, than }) => `${than} ${formatAmount(limit, "meeting")} on the average day`,
  unpaidLeaveDays: ({ limit, than }) => `${than} ${formatAmount(limit, "day")}, recent ones counting more`,
  annualLeaveDays: ({ limit, than }) => `${than} ${formatAmount(limit, "day")}, recent ones counting more`,
  onboardingFeedback: ({ limit, than }) => `${beyond(than)} ${formatAmount(limit)}`,
  mentor: ({ limit, than }) => `${than} ${formatAmount(limit, "mentor")}`,
  training: ({ limit, than }) => `${than} ${formatAmount(limit, "training")}`,
  rating: ({ limit, than }) => `${beyond(than)} ${formatAmount(limit)}`,
  managerFeedback: ({ limit, than }) => `${beyond(than)} ${formatAmount(limit)}`,
  awards: ({ limit, than }) => `${than} ${formatAmount(limit, "award")} of a kind`,
  rewardPoints: ({ limit, than }) => `${than} ${formatAmount(limit, "point")}, recent ones counting more`,
  mood: ({ limit, than }) => `${beyond(than)} ${formatLimit("mood", limit)} on the scale from 1 to 5`,
  moodAfterFall: ({ limit, than }) =>
    `${beyond(than)} ${formatLimit("mood", limit)} on the scale from 1 to 5`,
  onboardingDays: ({ limit, than }) =>
    `only ${than === "fewer than" ? "in" : "after"} the first ${formatAmount(limit, "day")}`,
};

/** A limit on the bad side, with the value that holds now and the one from which on it counts fully. */
export function describeLimit(
  { worse, anchor }: { readonly worse: "high" | "low"; readonly anchor: AnchorName },
  anchors: Anchors,
): string {
  const limit = anchors[anchor];
  const fullFrom = worse === "high" ? limit + anchorBands[anchor] : Math.max(0, limit - anchorBands[anchor]);
  return `${describeBeyond(anchor, worse, limit)}, fully from ${formatLimit(anchor, fullFrom)}`;
}

function describeBeyond(anchor: AnchorName, worse: "high" | "low", limit: number): string {
  return anchorSentences[anchor]({ limit, than: worse === "high" ? "more than" : "fewer than" });
}

/** Mood is said on the five steps that people answer on. */
function formatLimit(anchor: AnchorName, value: number): string {
  return formatAmount(anchor === "mood" || anchor === "moodAfterFall" ? 1 + 4 * value : value);
}

/** From where on an input is bad in itself, under these anchors; null: it has no bad side. */
export function describeBadSide({ adverse, wording }: DetectionInput, anchors: Anchors): string | null {
  if (adverse === null) return null;
  const { worse, anchor, onlyBelow, onlyFrom } = adverse;
  const limit = anchors[anchor];
  const sentence = wording.words
    ? nameSteps(wording.words, (step) => (worse === "high" ? step > limit : step < limit))
    : describeLimit(adverse, anchors);
  const condition = onlyBelow ? describeBeyond(onlyBelow.anchor, "low", anchors[onlyBelow.anchor]) : null;
  const start = onlyFrom ? `only after the first ${formatAmount(anchors[onlyFrom.anchor])} days` : null;
  return `${capitalise([sentence, condition, start].filter((part) => part !== null).join(", "))}.`;
}

function nameSteps(words: Readonly<Record<number, string>>, isBeyond: (step: number) => boolean): string {
  const named = Object.entries(words).flatMap(([step, word]) =>
    isBeyond(Number(step)) ? [`“${word}”`] : [],
  );
  return named.length === 0 ? "nothing: the limit lies beyond every answer" : named.join(" or ");
}
