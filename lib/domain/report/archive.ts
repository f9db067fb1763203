import type { IsoDate } from "../insight/calendar-days.ts";
import { describeChange } from "./collective/day-figures.ts";
import type { CollectiveReport, DayFigure } from "./collective-report.ts";
import { type DayStep, describeFailedSteps, listArchiveDays } from "./report-day.ts";

/** A day of the archive: its report in a line, or why there is none. */
export type ArchiveRow = {
  readonly day: IsoDate;
  readonly hasReport: boolean;
  readonly headline: string;
  /** Findings that stand and the mood, with how they differ from the report before; empty without a report. */
  readonly figures: readonly { readonly label: string; readonly text: string; readonly change: string }[];
  /** What went wrong; null when nothing did. */
  readonly failures: string | null;
};

type ArchiveInput = {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly today: IsoDate;
  /** The first day with a report; null before there is one. */
  readonly first: IsoDate | null;
  /** Newest first. */
  readonly reports: readonly { readonly day: IsoDate; readonly report: CollectiveReport }[];
  readonly days: readonly { readonly day: IsoDate; readonly steps: readonly DayStep[] }[];
  readonly isDaily: boolean;
};

const shownKeys = ["standing", "mood"];

/** The days from the newest to the first that has a report; one without a report says so. */
export function toArchiveRows(input: ArchiveInput): ArchiveRow[] {
  const { from, until, today, first, reports, days } = input;
  const steps = new Map(days.map((day) => [day.day, day.steps]));
  const start = first === null ? today : first;
  return listArchiveDays(until, 366)
    .filter((day) => day >= from && (day >= start || day === today))
    .map((day) => {
      const index = reports.findIndex((report) => report.day === day);
      const failures = describeFailedSteps(steps.get(day) ?? []);
      const report = reports[index]?.report;
      if (report === undefined) {
        return { day, hasReport: false, headline: describeMissing(input, day), figures: [], failures };
      }
      const before = reports[index + 1]?.report.figures ?? [];
      const figures = toFigures(report.figures, before);
      return { day, hasReport: true, headline: report.cover.verdict.title, figures, failures };
    });
}

function toFigures(now: readonly DayFigure[], before: readonly DayFigure[]): ArchiveRow["figures"] {
  return now
    .filter(({ key }) => shownKeys.includes(key))
    .map((figure) => {
      const earlier = before.find(({ key }) => key === figure.key);
      return { label: figure.label, text: figure.text, change: describeChange(figure, earlier) };
    });
}

function describeMissing({ today, isDaily }: ArchiveInput, day: IsoDate): string {
  if (day !== today) return "No report: Elara did not run, or was not asked for one";
  return isDaily ? "Not written yet; this is how things stand" : "Writing one every day is switched off";
}
