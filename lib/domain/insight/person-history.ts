import type { IsoDate } from "./calendar-days.ts";
import {
  chooseHistoryWindow,
  computeMean,
  type HistoryPoint,
  type HistoryWindow,
  type Observation,
  selectBetween,
  toHistoryPoints,
} from "./history-window.ts";
import { computeMood, toMoodPosition } from "./mood-scale.ts";
import type { Measure } from "./person-changes.ts";
import { formatNumber, placeBeside, type TypicalRange, typicalWords } from "./typical-range.ts";

export type ActivityDay = {
  readonly date: IsoDate;
  readonly workHours: number;
  readonly teamsMessagesSent: number;
  readonly emailsSent: number;
  readonly meetingsAttended: number;
};

export type MoodAnswer = {
  readonly responseDate: IsoDate;
  readonly score: number;
  readonly scaleMaximum: number;
};

export type ActivityTypicals = {
  readonly hours: TypicalRange | null;
  readonly messages: TypicalRange | null;
  readonly meetings: TypicalRange | null;
};

/** Work as three daily measures: hours, messages (chat and mail together), meetings. */
export function toActivityMeasures(days: readonly ActivityDay[], typicals: ActivityTypicals): Measure[] {
  const observe = (value: (day: ActivityDay) => number) =>
    days.map((day) => ({ date: day.date, value: value(day) }));
  return [
    {
      name: "Work hours a day",
      unit: "hours",
      observations: observe((day) => day.workHours),
      typical: typicals.hours,
      smallestChange: 0.5,
    },
    {
      name: "Messages a day",
      unit: "messages",
      observations: observe((day) => day.teamsMessagesSent + day.emailsSent),
      typical: typicals.messages,
      smallestChange: 8,
    },
    {
      name: "Meetings a day",
      unit: "meetings",
      observations: observe((day) => day.meetingsAttended),
      typical: typicals.meetings,
      smallestChange: 1,
    },
  ];
}

/** Mood answers on the axis of mood charts, 1 to 5. A score beside its scale takes the nearest end. */
export function toMoodObservations(answers: readonly MoodAnswer[]): Observation[] {
  return answers.map(({ responseDate, score, scaleMaximum }) => {
    const onScale = Math.min(scaleMaximum, Math.max(1, score));
    return { date: responseDate, value: toMoodPosition(computeMood(onScale, scaleMaximum)) };
  });
}

/** A measure over time beside what is typical, with the sentence that answers it. */
export type MeasureHistory = {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly HistoryPoint[];
  readonly typical: TypicalRange | null;
  readonly recordCount: number;
  readonly sentence: string;
};

export function toMeasureHistory(measure: Measure, window: HistoryWindow): MeasureHistory {
  const { name, unit, typical, observations } = measure;
  const shown = selectBetween(observations, window.from, window.to);
  return {
    name,
    unit,
    typical,
    points: toHistoryPoints(shown, window),
    recordCount: shown.length,
    sentence: describeMean(computeMean(shown.map(({ value }) => value)), measure),
  };
}

function describeMean(mean: number | null, { unit, typical }: Measure): string {
  if (mean === null) return "Not enough data.";
  const value = `${formatNumber(mean)} ${unit} on average`;
  if (typical === null) return `${value}; ${typicalWords(typical, unit)}.`;
  const place = { below: "less than most", within: "like most people here", above: "more than most" };
  return `${value}, ${place[placeBeside(mean, typical)]} (${typicalWords(typical, unit)}).`;
}

/** The window of a set of measures that share their dates. */
export function chooseMeasureWindow(
  measures: readonly Measure[],
  latestDate: IsoDate | null,
): HistoryWindow | null {
  if (latestDate === null) return null;
  const dates = measures.flatMap(({ observations }) => observations.map(({ date }) => date));
  return chooseHistoryWindow([...new Set(dates)], latestDate);
}
