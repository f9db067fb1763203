import type { Db } from "#db/client.ts";
import { readActivityQuartiles, readMoodQuartiles } from "#db/queries/typical-values.ts";
import type { HistoryWindow } from "#lib/domain/insight/history-window.ts";
import { toMoodPosition } from "#lib/domain/insight/mood-scale.ts";
import { type Measure, summariseChanges } from "#lib/domain/insight/person-changes.ts";
import {
  type ActivityDay,
  chooseMeasureWindow,
  type Histories,
  type MoodAnswer,
  toActivityMeasures,
  toMeasureHistory,
  toMoodMeasure,
} from "#lib/domain/insight/person-history.ts";
import { toTypicalRange } from "#lib/domain/insight/typical-range.ts";

const noTypicals = { hours: null, messages: null, meetings: null };

/** A person's days of work beside what is typical in the same days; null without a record. */
export async function readActivityHistories(
  db: Db,
  days: readonly ActivityDay[],
  latestDate: string | null,
): Promise<Histories | null> {
  const window = chooseMeasureWindow(toActivityMeasures(days, noTypicals), latestDate);
  if (window === null || latestDate === null) return null;
  const { peopleCount, ...quartiles } = await readActivityQuartiles(db, window);
  const measures = toActivityMeasures(days, {
    hours: toTypicalRange(peopleCount, quartiles.hours),
    messages: toTypicalRange(peopleCount, quartiles.messages),
    meetings: toTypicalRange(peopleCount, quartiles.meetings),
  });
  return toHistories(measures, window, latestDate);
}

/** A person's mood answers on the axis of mood charts, 1 to 5, beside what is typical. */
export async function readMoodHistories(
  db: Db,
  answers: readonly MoodAnswer[],
  latestDate: string | null,
): Promise<Histories | null> {
  const window = chooseMeasureWindow([toMoodMeasure(answers, null)], latestDate);
  if (window === null || latestDate === null) return null;
  const { peopleCount, mood } = await readMoodQuartiles(db, window);
  const typical = toTypicalRange(peopleCount, mood?.map(toMoodPosition) ?? null);
  return toHistories([toMoodMeasure(answers, typical)], window, latestDate);
}

function toHistories(measures: readonly Measure[], window: HistoryWindow, latestDate: string): Histories {
  return {
    window,
    measures: measures.map((measure) => toMeasureHistory(measure, window)),
    changes: summariseChanges(measures, latestDate),
  };
}
