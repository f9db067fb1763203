import { addDays, type IsoDate } from "../../insight/calendar-days.ts";

/** How many flags began and ended in a week, by its Monday, and how many stood at its end. */
export type FlagWeek = {
  readonly week: IsoDate;
  readonly opened: number;
  readonly ended: number;
  readonly standing: number;
};

export type WeekCount = { readonly week: IsoDate; readonly count: number };

/**
 * Week by week up to the one of `lastWeek` (a Monday), at most `weeks` of them and none before the first flag. Weeks in
 * which nothing happened are there too; what happened before the first one shown is in what stands.
 */
export function toFlagWeeks(
  { opened, ended }: { readonly opened: readonly WeekCount[]; readonly ended: readonly WeekCount[] },
  { lastWeek, weeks }: { readonly lastWeek: IsoDate; readonly weeks: number },
): FlagWeek[] {
  const begun = opened.map(({ week }) => week).sort()[0];
  if (begun === undefined) return [];
  const [openedIn, endedIn] = [toMap(opened), toMap(ended)];
  const all: FlagWeek[] = [];
  let standing = 0;
  for (let week = begun; week <= lastWeek; week = addDays(week, 7)) {
    const counts = { opened: openedIn.get(week) ?? 0, ended: endedIn.get(week) ?? 0 };
    standing += counts.opened - counts.ended;
    all.push({ week, ...counts, standing });
  }
  return all.slice(-weeks);
}

function toMap(counts: readonly WeekCount[]): ReadonlyMap<IsoDate, number> {
  return new Map(counts.map(({ week, count }) => [week, count]));
}
