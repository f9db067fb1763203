import { formatDay, toCalendarDate } from "./calendar-days.ts";

type FocusState = {
  readonly open: number;
  readonly dismissed: number;
  readonly latestRun: { readonly startedAt: Date; readonly peopleCount: number } | null;
};

export type FocusWords = {
  readonly eyebrow: string;
  readonly lead: string;
  readonly emptyTitle: string;
  readonly empty: string;
  /** Whether no run has looked at anybody, so that files are what is missing. */
  readonly needsFiles: boolean;
};

/** What the focus page says over its list, and in its place when nobody is on it. */
export function describeFocus({ open, dismissed, latestRun }: FocusState): FocusWords {
  if (latestRun === null || latestRun.peopleCount === 0) {
    return {
      eyebrow: latestRun === null ? "No run yet" : "No people yet",
      lead: "Who may be struggling, and why.",
      emptyTitle: "Nobody has been looked at yet",
      empty:
        "Once your files are imported, Elara compares each person with what is typical here. Whoever stands out in a direction that hurts is listed here with the reasons.",
      needsFiles: true,
    };
  }
  const waiting = open - dismissed;
  const day = formatDay(toCalendarDate(latestRun.startedAt, "UTC"));
  return {
    eyebrow: `Run of ${day} over ${latestRun.peopleCount} people`,
    lead: [describeWaiting(waiting), describeDismissed(dismissed)].join(" ").trim(),
    emptyTitle: "Nothing unusual",
    empty: `In the run of ${day}, nobody stood out in a direction that hurts. Whoever does after the next import is listed here with the reasons.`,
    needsFiles: false,
  };
}

function describeWaiting(waiting: number): string {
  if (waiting === 0) return "Nobody needs your attention right now.";
  if (waiting === 1) return "One person may be struggling. Read why, then decide what to do.";
  return `${waiting} people may be struggling. Read why, then decide what to do.`;
}

/** Every standing finding is counted elsewhere, so what is left out here is said. */
function describeDismissed(dismissed: number): string {
  if (dismissed === 0) return "";
  return dismissed === 1 ? "1 more was dismissed." : `${dismissed} more were dismissed.`;
}
