import type { PastMeasure } from "../../features/own-past.ts";
import type { AnchorName, Quantity } from "./input-definition.ts";

/**
 * A person's last weeks held against the same person's year before. It is judged for each person alone: nobody else's
 * values matter, so a decline counts before the person is an outlier in the company, and even when everybody declines.
 */
export type OwnPastInput = {
  readonly comparedWith: "ownPast";
  readonly name: `${PastMeasure}Change`;
  readonly measure: PastMeasure;
  readonly quantity: Quantity;
  readonly worse: "high" | "low";
  /** Whether a change is counted in the unit of the measure or as a share of what is usual for the person. */
  readonly unit: "absolute" | "share";
  /** The change from which on it counts, and the pull that each further unit of change adds, up to the limit. */
  readonly countsFrom: number;
  readonly pullPerUnit: number;
  readonly pullLimit: number;
  /** A usual week-to-week deviation below this is taken as this: answers come in steps. */
  readonly leastSpread: number;
  /** A change for the worse counts only while the last weeks are worse than this anchor, too. */
  readonly anchor: AnchorName | null;
  /** What the last weeks of it are called. */
  readonly subject: string;
  /** `{recent}` beside `{usual}`. */
  readonly sentence: string;
};

export const ownPastCatalogue: readonly OwnPastInput[] = [
  {
    comparedWith: "ownPast",
    name: "moodChange",
    measure: "mood",
    quantity: "moodChange",
    subject: "mood of the last 4 weeks",
    worse: "low",
    unit: "absolute",
    countsFrom: 0.1,
    pullPerUnit: 0.4,
    pullLimit: 0.2,
    leastSpread: 0.08,
    anchor: "moodAfterFall",
    sentence:
      "Mood averaged {recent} on the scale from 1 to 5 over the last 4 weeks; before, it was usually {usual}.",
  },
  {
    comparedWith: "ownPast",
    name: "workHoursChange",
    measure: "workHours",
    quantity: "workHoursChange",
    subject: "working hours of the last 4 weeks",
    worse: "high",
    unit: "absolute",
    countsFrom: 0.7,
    pullPerUnit: 0.06,
    pullLimit: 0.15,
    leastSpread: 0.25,
    anchor: "workHoursPerDay",
    sentence: "Worked {recent} hours a day over the last 4 weeks; before, it was usually {usual}.",
  },
  {
    comparedWith: "ownPast",
    name: "messagesChange",
    measure: "messages",
    quantity: "messagesChange",
    subject: "messages of the last 4 weeks",
    worse: "low",
    unit: "share",
    countsFrom: 0.35,
    pullPerUnit: 0.1,
    pullLimit: 0.05,
    leastSpread: 0.1,
    anchor: null,
    sentence: "Sent {recent} messages a day over the last 4 weeks; before, it was usually {usual}.",
  },
];
