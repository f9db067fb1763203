import type { Anchors, Quantity } from "../../detection/inputs/input-definition.ts";
import { quantities } from "../../detection/inputs/input-definition.ts";
import { type OwnPastInput, ownPastCatalogue } from "../../detection/inputs/own-past-catalogue.ts";
import { enoughPast, type PastMeasure, recentWeeks } from "../../features/own-past.ts";
import { capitalise, formatAmount, formatShare } from "./guide-format.ts";
import { describeLimit } from "./side-words.ts";

export type GuideOwnPast = {
  readonly quantity: Quantity;
  readonly title: string;
  /** From which change on it counts against somebody. */
  readonly bad: string;
  /** How much must be recorded before anything is compared. */
  readonly needs: string;
};

const changeUnits: Readonly<Record<PastMeasure, (change: number) => string>> = {
  mood: (change) => `${formatAmount(4 * change)} on the scale from 1 to 5`,
  workHours: (change) => `${formatAmount(change, "hour")} a day`,
  meetings: (change) => `${formatAmount(change, "meeting")} a day`,
  messages: (change) => `${formatAmount(change, "message")} a day`,
};

/** What of a person's own past is compared with the last weeks, each once, under these anchors. */
export function toGuideOwnPast(anchors: Anchors): GuideOwnPast[] {
  return ownPastCatalogue.map((input) => ({
    quantity: input.quantity,
    title: quantities[input.quantity],
    bad: describeBadChange(input, anchors),
    needs: describeNeeds(input.measure),
  }));
}

function describeBadChange(input: OwnPastInput, anchors: Anchors): string {
  const { measure, worse, unit, countsFrom, anchor } = input;
  const direction = worse === "high" ? "rise" : "fall";
  const size = unit === "share" ? formatShare(countsFrom) : changeUnits[measure](countsFrom);
  const change = `A ${direction} of more than ${size}`;
  if (anchor === null) return `${change}.`;
  const limit = describeLimit({ worse, anchor }, anchors);
  return `${change}, as long as the last ${recentWeeks} weeks are bad in themselves: ${limit}.`;
}

function describeNeeds(measure: PastMeasure): string {
  const { recentCount, usualWeeks } = enoughPast[measure];
  const records = measure === "mood" ? "answers" : "recorded days";
  return capitalise(
    `${recentCount} ${records} in the last ${recentWeeks} weeks and ${usualWeeks} weeks with records before them.`,
  );
}
