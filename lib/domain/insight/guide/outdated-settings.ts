import type { ChangedPart } from "../../settings/describe-change.ts";

/** That the guide speaks of settings that have found nothing yet, with what was otherwise. */
export type OutdatedSettings = {
  readonly sentence: string;
  readonly differences: readonly { readonly label: string; readonly before: string; readonly now: string }[];
};

/** @param day the day of the latest run, as it is read */
export function wordOutdatedSettings(day: string, parts: readonly ChangedPart[]): OutdatedSettings {
  const what = parts.length === 1 ? "one of them" : `${parts.length} of them`;
  return {
    sentence: `These are the settings that hold now. What was found last, on ${day}, was found with ${what} set otherwise; they count from the next run on.`,
    differences: parts.map(({ label, from, to }) => ({ label, before: from, now: to })),
  };
}
