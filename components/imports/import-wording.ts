import type { BatchStatus } from "#lib/domain/dataset/batch-status.ts";
import type { DateOrder } from "#lib/domain/dataset/date-order.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import type { FindingKind } from "#lib/domain/dataset/report.ts";

/** A state of an import as a badge: the word says it, the tone only helps. */
export type StatusWording = {
  readonly word: string;
  readonly tone: "neutral" | "accent" | "good" | "attention" | "danger";
};

export const datasetNames: Readonly<Record<DatasetKind, string>> = {
  activity: "Activity",
  leave: "Leave",
  onboarding: "Onboarding",
  performance: "Performance reviews",
  rewards: "Rewards",
  vibemeter: "Mood answers",
  directory: "Directory",
};

export const statusWordings: Readonly<Record<BatchStatus, StatusWording>> = {
  receiving: { word: "Checking", tone: "accent" },
  needs_choice: { word: "Needs an answer", tone: "attention" },
  ready: { word: "Waits for you", tone: "attention" },
  committing: { word: "Importing", tone: "accent" },
  committed: { word: "Imported", tone: "good" },
  failed: { word: "Did not work", tone: "danger" },
  cancelled: { word: "Stopped", tone: "neutral" },
  undoing: { word: "Being undone", tone: "accent" },
  undone: { word: "Undone", tone: "neutral" },
};

/** Whether somebody works on the batch right now, so that its page should look again soon. */
export function isUnderWay(status: BatchStatus): boolean {
  return status === "receiving" || status === "committing" || status === "undoing";
}

export const dateOrderNames: Readonly<Record<DateOrder, string>> = {
  dmy: "Day first",
  mdy: "Month first",
  ymd: "Year first",
};

export type FindingWording = { readonly title: string; readonly meaning: string };

/** What each finding is called, and what it means for the figures. Nothing of it is repaired silently. */
export const findingWordings: Readonly<Record<FindingKind, FindingWording>> = {
  leave_ends_before_start: {
    title: "Leave that ends before it starts",
    meaning: "Kept as given. Check the two dates in your HR system.",
  },
  leave_days_differ: {
    title: "Leave days that differ from the dates",
    meaning:
      "The number of days is not the span from first to last day. The number in the file counts; working days or half days explain many of these.",
  },
  leave_overlaps: {
    title: "Leave periods that overlap",
    meaning: "One person is away twice on the same day. Both periods are kept, so their days count twice.",
  },
  several_joining_dates: {
    title: "People with several joining dates",
    meaning: "The first in the file counts as the joining date, the last feedback as the feedback.",
  },
  event_before_joining: {
    title: "Records from before the person joined",
    meaning: "Kept and counted. Either the joining date or the record's date is wrong.",
  },
  exact_duplicate: {
    title: "Rows that repeat another row exactly",
    meaning: "Each is taken once.",
  },
  conflicting_rows: {
    title: "Rows that contradict another row of the file",
    meaning: "Same person and same date, other values: the later row in the file is taken.",
  },
  several_reviews: {
    title: "Several reviews of one person for one period",
    meaning: "All are kept. The first one in the file counts as the latest review.",
  },
  activity_on_leave: {
    title: "Activity on days of leave",
    meaning: "Kept and counted. Worth a look: working while on leave can be a sign of too much work.",
  },
  dated_ahead: {
    title: "Records of days to come",
    meaning:
      "Kept as given. Charts and figures count back from the newest date, so one wrong date empties them: correct it in your file before you import.",
  },
  score_outside_scale: {
    title: "Mood scores outside the scale",
    meaning: "Kept as given, and limited to the ends of the scale where moods are compared.",
  },
  score_zone_disagree: {
    title: "Mood scores and zones that disagree",
    meaning: "Both are kept as given. The score counts for mood; the zone is kept beside it.",
  },
  check_in_kept: {
    title: "Days with a check-in of the person's own",
    meaning: "The person's own answer is kept; the row of the file is left out.",
  },
  left_directory: {
    title: "People who are no longer in the directory",
    meaning: "They are marked as no longer active. Their history stays.",
  },
  unknown_manager: {
    title: "Managers who are nobody's entry",
    meaning: "The manager's id is kept, but it belongs to no person in the directory.",
  },
};

const number = new Intl.NumberFormat("en");

/** "1 row", "12,000 rows". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

export function formatCount(count: number): string {
  return number.format(count);
}

/** "Activity", "Activity and Leave", "Activity, Leave and Rewards". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
