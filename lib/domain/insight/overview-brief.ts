import type { DatasetKind } from "../dataset/kinds.ts";
import { daysBetween, formatDay, type IsoDate } from "./calendar-days.ts";

export const datasetNames: Readonly<Record<DatasetKind, string>> = {
  vibemeter: "Mood answers",
  activity: "Activity",
  leave: "Leave",
  performance: "Reviews",
  rewards: "Rewards",
  onboarding: "Onboarding",
  directory: "Directory",
};

const numberWords = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** The headline of the overview: how many people may need somebody. `null`: nobody has looked yet. */
export function toHeadline(flaggedPeople: number | null): string {
  if (flaggedPeople === null) return "Nobody has been looked at yet";
  if (flaggedPeople === 0) return "Nothing unusual right now";
  const count = numberWords[flaggedPeople] ?? flaggedPeople.toLocaleString("en");
  return flaggedPeople === 1 ? "One person may need you" : `${count} people may need you`;
}

type LeadInput = {
  /** How many people the latest completed run looked at, and when; null before the first. */
  readonly run: { readonly peopleCount: number; readonly finishedAt: Date | null } | null;
  readonly latestDate: IsoDate | null;
};

/** The sentence under the headline: who was looked at, and up to which day the data reach. */
export function toLead({ run, latestDate }: LeadInput): string {
  const reach = latestDate === null ? "" : ` The data reach up to ${formatDay(latestDate)}.`;
  if (run === null) return `Elara looks for people who may be struggling after each import.${reach}`;
  const people = run.peopleCount === 1 ? "one person" : `${run.peopleCount.toLocaleString("en")} people`;
  const day = run.finishedAt === null ? "" : ` on ${formatDay(run.finishedAt.toISOString().slice(0, 10))}`;
  return `Elara looked at ${people}${day}.${reach}`;
}

export type FreshnessRow = {
  readonly kind: DatasetKind;
  readonly name: string;
  /** The latest day or period in the data set; null without one. */
  readonly latest: string | null;
  readonly importedAt: Date | null;
  /** Ends more than this many days before the newest data set: it lags behind. */
  readonly daysBehind: number | null;
};

type FreshnessInput = {
  readonly latestDates: Readonly<Partial<Record<DatasetKind, IsoDate | null>>>;
  readonly latestReviewPeriod: string | null;
  readonly importedAt: ReadonlyMap<DatasetKind, Date>;
};

const order: readonly DatasetKind[] = [
  "vibemeter",
  "activity",
  "leave",
  "performance",
  "rewards",
  "onboarding",
  "directory",
];
const lagDays = 14;

/** Up to when each data set reaches and when it came in. Windows count back from these days, not from today. */
export function toFreshness({ latestDates, latestReviewPeriod, importedAt }: FreshnessInput): FreshnessRow[] {
  const newest = [latestDates.vibemeter, latestDates.activity]
    .filter((date) => typeof date === "string")
    .sort()
    .at(-1);
  return order.map((kind) => {
    const date = latestDates[kind] ?? null;
    const isDaily = kind === "vibemeter" || kind === "activity";
    const behind = isDaily && date !== null && newest !== undefined ? daysBetween(date, newest) : null;
    return {
      kind,
      name: datasetNames[kind],
      latest: kind === "performance" ? latestReviewPeriod : date === null ? null : formatDay(date),
      importedAt: importedAt.get(kind) ?? null,
      daysBehind: behind !== null && behind > lagDays ? behind : null,
    };
  });
}
