import type { IsoDate } from "../../insight/calendar-days.ts";
import type { BarChartModel, LineChartModel } from "../../insight/chart-model.ts";
import type { Insight } from "../../insight/insight.ts";
import type { DayFigure } from "../collective-report.ts";

/** What the findings of a day come to. Counts of the whole company, which HR may read anyway. */
export type FindingCounts = {
  readonly standing: number;
  readonly severe: number;
  readonly undecided: number;
};

/** All that a collective report is written from. Whatever is told of a group has passed the gate before. */
export type CollectiveFacts = {
  readonly day: IsoDate;
  readonly companyName: string;
  /** Whether it is the report of the day, or only how things stand while that one is not written yet. */
  readonly isKept: boolean;
  readonly latestDates: { readonly activity: IsoDate | null; readonly mood: IsoDate | null };
  /** The latest run that ended well. */
  readonly run: { readonly day: IsoDate; readonly peopleCount: number } | null;
  readonly findings: FindingCounts;
  /** Whom Elara asked how they are on the newest day on which it did. */
  readonly asked: { readonly day: IsoDate; readonly count: number } | null;
  /** The newest earlier report; null when there is none. */
  readonly previous: { readonly day: IsoDate; readonly figures: readonly DayFigure[] } | null;
  readonly mood: LineChartModel | null;
  readonly moodByDepartment: BarChartModel | null;
  readonly hoursByDepartment: BarChartModel | null;
  readonly riskBands: Insight;
  readonly concerns: Insight;
  readonly effectiveness: Insight;
  readonly participation: Insight;
  readonly nudgeResponse: Insight;
  readonly moodDrivers: Insight;
  /** What went wrong on this day, in a sentence; null when nothing did. */
  readonly failures: string | null;
};
