import { type Anchors, quantities } from "../../detection/inputs/input-definition.ts";
import { reviewQuantities, usualInputCount } from "../../detection/risk/contributions.ts";
import { thinBelow, workInGoodMood } from "../../detection/risk/judge-side.ts";
import { moodLevelRule } from "../../detection/risk/mood-level.ts";
import { levelWeeks } from "../../features/own-past.ts";
import { capitalise, formatAmount, formatShare, joinWords } from "./guide-format.ts";
import type { GuideLine } from "./guide-lines.ts";

/** What makes a value on the bad or good side count for more or less, with the limits that hold now. */
export function toGuideWeighing({ mood }: Anchors): GuideLine[] {
  return [
    {
      key: "distance",
      title: "How far beyond the limit",
      text: "A value just beyond its limit counts little. It counts fully from the second figure of the list on, so that a small difference is never a large one.",
    },
    {
      key: "evidence",
      title: "From how many records",
      text: `What is known from one day or one answer counts two thirds of what is known from many. Working hours and meetings from fewer than ${thinBelow.days} recorded days count for nobody where others are known from more.`,
    },
    {
      key: "moodItself",
      title: "Mood speaks for itself",
      text: `Mood is what people say of themselves. That of the last ${levelWeeks} weeks counts whatever is usual among colleagues: below ${onScale(mood)} of 5 against somebody, above ${onScale(mood + moodLevelRule.goodFromAboveAnchor)} for them.`,
    },
    {
      key: "workInGoodMood",
      title: "Much work in good mood",
      text: `Long days and many meetings of somebody whose mood is clearly good are of less concern: they begin to count less above ${onScale(mood + workInGoodMood.fromAboveAnchor)} of 5, down to ${formatShare(workInGoodMood.leastWeight)}. Short days are no strength of somebody in low mood.`,
    },
    {
      key: "reviews",
      title: "Reviews",
      text: `${capitalise(joinWords(reviewQuantities.map(nameQuantity), "and"))} together count at most as much as everything else on the bad side: how somebody is rated is no finding about how they are. Praise (reviews and recognition) counts on the good side in the same way: it does not silence what people say of themselves.`,
    },
    {
      key: "fewInputs",
      title: "Few records in the company",
      text: `Where fewer than ${usualInputCount} of the numbers are known at all, each counts for less, so that the threshold means the same.`,
    },
  ];
}

function nameQuantity(quantity: (typeof reviewQuantities)[number]): string {
  return quantities[quantity].toLowerCase();
}

function onScale(mood: number): string {
  return formatAmount(1 + 4 * mood);
}
