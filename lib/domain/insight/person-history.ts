import type { MoodSource } from "../dataset/kinds.ts";
import { formatDay, type IsoDate } from "./calendar-days.ts";
import {
  chooseHistoryWindow,
  computeMean,
  type HistoryPoint,
  type HistoryWindow,
  type Observation,
  selectBetween,
  toHistoryPoints,
} from "./history-window.ts";
import { classifyMood, computeMood, type MoodStep, toMoodPosition } from "./mood-scale.ts";
import { type ChangeSummary, describeValue, type Measure } from "./person-changes.ts";
import { placeBeside, type TypicalRange, typicalWords } from "./typical-range.ts";

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
      name: "Work hours",
      unit: "hours a day",
      format: "hours",
      observations: observe((day) => day.workHours),
      typical: typicals.hours,
      course: { measure: "workHours", quantity: "workHours", part: null },
    },
    {
      name: "Messages",
      unit: "messages a day",
      format: "points",
      observations: observe((day) => day.teamsMessagesSent + day.emailsSent),
      typical: typicals.messages,
      course: {
        measure: "messages",
        quantity: "messagesChange",
        part: { name: "Chat messages", observations: observe((day) => day.teamsMessagesSent) },
      },
    },
    {
      name: "Meetings",
      unit: "meetings a day",
      format: "points",
      observations: observe((day) => day.meetingsAttended),
      typical: typicals.meetings,
      course: { measure: "meetings", quantity: "meetings", part: null },
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

/** Mood answers as a measure; `typical` is a range of positions from 1 to 5. */
export function toMoodMeasure(answers: readonly MoodAnswer[], typical: TypicalRange | null): Measure {
  const observations = toMoodObservations(answers);
  const course = { measure: "mood", quantity: "mood", part: null } as const;
  return { name: "Mood", unit: "of 5", format: "mood", observations, typical, course };
}

/** A measure over time beside what is typical, with the sentence that answers it. */
export type MeasureHistory = Pick<Measure, "name" | "unit" | "format" | "typical"> & {
  readonly points: readonly HistoryPoint[];
  readonly recordCount: number;
  /** The records themselves where they are too few for a line; else empty. */
  readonly few: readonly Observation[];
  readonly sentence: string;
};

const fewestForLine = 4;

/** Measures over one window, and what moved in them of late. */
export type Histories = {
  readonly window: HistoryWindow;
  readonly measures: readonly MeasureHistory[];
  readonly changes: ChangeSummary;
};

export function toMeasureHistory(measure: Measure, window: HistoryWindow): MeasureHistory {
  const { name, unit, format, typical } = measure;
  const shown = selectBetween(measure.observations, window.from, window.to);
  return {
    name,
    unit,
    format,
    typical,
    points: toHistoryPoints(shown, window),
    recordCount: shown.length,
    few: shown.length < fewestForLine ? shown : [],
    sentence: describeMean(computeMean(shown.map(({ value }) => value)), measure, window),
  };
}

const placements = { below: "less than most here", within: "like most here", above: "more than most here" };
const moodPlacements = {
  below: "lower than most here",
  within: "like most here",
  above: "higher than most here",
};

function describeMean(mean: number | null, measure: Measure, { width, from }: HistoryWindow): string {
  if (mean === null) return "Not enough data.";
  const { typical } = measure;
  // A history by week shows the latest weeks only; every other one is whole.
  const since = width === "week" ? ` since ${formatDay(from)}` : "";
  const value = `${describeValue(mean, measure)} on average${since}`;
  if (typical === null) return `${value}; ${typicalWords(typical)}.`;
  const words = measure.format === "mood" ? moodPlacements : placements;
  return `${value}, ${words[placeBeside(mean, typical)]}: ${typicalWords(typical)}.`;
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

/** The step of the person's own check-in on a day; an imported answer is none. */
export function toOwnAnswerOfDay(
  answers: readonly (MoodAnswer & { readonly source: MoodSource })[],
  day: IsoDate,
): MoodStep | null {
  const own = answers.find(({ responseDate, source }) => responseDate === day && source === "check_in");
  return own === undefined ? null : classifyMood(computeMood(own.score, own.scaleMaximum));
}
