import type { DatasetKind } from "../dataset/kinds.ts";
import { formatDay, type IsoDate } from "../insight/calendar-days.ts";

/** What is needed of a person's records to name each of them; their values are not. */
export type NamedRecords = {
  readonly activity: readonly { readonly date: IsoDate }[];
  readonly leave: readonly {
    readonly leaveType: string;
    readonly startDate: IsoDate;
    readonly endDate: IsoDate;
  }[];
  readonly onboarding: readonly { readonly joiningDate: IsoDate }[];
  readonly reviews: readonly { readonly reviewPeriod: string; readonly reviewYear: number }[];
  readonly awards: readonly { readonly awardType: string; readonly awardDate: IsoDate }[];
  readonly moodAnswers: readonly { readonly responseDate: IsoDate }[];
};

const directoryFields = ["Name", "E-mail address", "Department", "Job title", "Manager", "Location"];
/** More than a year of working days. */
export const longestList = 400;

/**
 * The names of the records a person can contest, newest first, at most 400. A name tells which record
 * it is and never its value: a mood answer is named by its day.
 */
export function listRecordLabels(dataset: DatasetKind, records: NamedRecords): string[] {
  return [...new Set(namesOf(dataset, records))].slice(0, longestList);
}

function namesOf(dataset: DatasetKind, records: NamedRecords): readonly string[] {
  switch (dataset) {
    case "activity":
      return newestFirst(records.activity.map(({ date }) => date)).map(formatDay);
    case "leave":
      return records.leave.map(
        ({ leaveType, startDate, endDate }) =>
          `${leaveType} from ${formatDay(startDate)} to ${formatDay(endDate)}`,
      );
    case "onboarding":
      return records.onboarding.map(({ joiningDate }) => `Start on ${formatDay(joiningDate)}`);
    case "performance":
      return records.reviews.map(({ reviewPeriod, reviewYear }) => `Review ${reviewPeriod} ${reviewYear}`);
    case "rewards":
      return records.awards.map(({ awardType, awardDate }) => `${awardType} of ${formatDay(awardDate)}`);
    case "vibemeter":
      return newestFirst(records.moodAnswers.map(({ responseDate }) => responseDate)).map(
        (date) => `Answer of ${formatDay(date)}`,
      );
    case "directory":
      return directoryFields;
  }
}

function newestFirst(dates: readonly IsoDate[]): IsoDate[] {
  return [...dates].sort().reverse();
}
