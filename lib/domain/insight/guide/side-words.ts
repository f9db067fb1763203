import type { AnchorName, Anchors, DetectionInput } from "../../detection/inputs/input-definition.ts";
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
  mood: ({ limit, than }) => `${beyond(than)} ${formatAmount(1 + 4 * limit)} on the scale from 1 to 5`,
  moodAfterFall: ({ limit, than }) =>
    `${beyond(than)} ${formatAmount(1 + 4 * limit)} on the scale from 1 to 5`,
  onboardingDays: ({ limit, than }) =>
    `only ${than === "fewer than" ? "in" : "after"} the first ${formatAmount(limit, "day")}`,
};

/** A limit and what lies beyond it on the bad side, with the value that holds now. */
export function describeLimit(
  { worse, anchor }: { readonly worse: "high" | "low"; readonly anchor: AnchorName },
  anchors: Anchors,
): string {
  return anchorSentences[anchor]({
    limit: anchors[anchor],
    than: worse === "high" ? "more than" : "fewer than",
  });
}

/** From where on an input is bad in itself, under these anchors; null: it has no bad side. */
export function describeBadSide({ adverse, wording }: DetectionInput, anchors: Anchors): string | null {
  if (adverse === null) return null;
  const { worse, anchor, onlyBelow } = adverse;
  const limit = anchors[anchor];
  const sentence = wording.words
    ? nameSteps(wording.words, (step) => (worse === "high" ? step > limit : step < limit))
    : describeLimit(adverse, anchors);
  const condition = onlyBelow ? describeLimit({ worse: "low", anchor: onlyBelow.anchor }, anchors) : null;
  return `${capitalise([sentence, condition].filter((part) => part !== null).join(", "))}.`;
}

function nameSteps(words: Readonly<Record<number, string>>, isBeyond: (step: number) => boolean): string {
  const named = Object.entries(words).flatMap(([step, word]) =>
    isBeyond(Number(step)) ? [`“${word}”`] : [],
  );
  return named.length === 0 ? "nothing: the limit lies beyond every answer" : named.join(" or ");
}
