import { figureFloor } from "../../privacy/group-gate.ts";
import { formatDay, type IsoDate } from "../calendar-days.ts";
import type { LineChartModel } from "../chart-model.ts";
import { formatValue } from "../value-format.ts";

/** What one run found, on the day it speaks of. */
export type TimelineRun = {
  readonly id: string;
  /** The day of the run, or the past day that it looked at. */
  readonly day: IsoDate;
  readonly isLookBack: boolean;
  readonly sensitivity: number;
  readonly peopleCount: number;
  readonly flaggedCount: number;
};

const series = [
  { name: "Runs", role: "main" },
  { name: "Looking back", role: "other" },
] as const;

/**
 * The share of people each run flagged, by day; of several runs of a day the last given of its kind. Null without a run of
 * as many people as a figure needs.
 */
export function toRunTimeline(runs: readonly TimelineRun[]): LineChartModel | null {
  const shown = runs.filter(({ peopleCount }) => peopleCount >= figureFloor.people);
  const days = [...new Set(shown.map(({ day }) => day))].sort();
  if (days.length === 0) return null;
  const kinds = series.filter((_, index) => shown.some(({ isLookBack }) => isLookBack === (index === 1)));
  const points = days.map((day) => {
    const ofKind = ({ name }: (typeof series)[number]) =>
      shown.findLast((run) => run.day === day && run.isLookBack === (name === series[1].name));
    const ofDay = kinds.map(ofKind);
    return {
      label: formatDay(day),
      values: ofDay.map((run) => (run === undefined ? null : shareOf(run))),
      respondents: ofDay.findLast((run) => run !== undefined)?.peopleCount,
    };
  });
  return {
    question: "How many people are flagged?",
    answer: describeTimeline(shown),
    note: noteOf(shown),
    pointName: "Day",
    format: "fineShare",
    series: kinds,
    points,
  };
}

export function shareOf({ flaggedCount, peopleCount }: TimelineRun): number {
  return peopleCount === 0 ? 0 : flaggedCount / peopleCount;
}

function describeTimeline(runs: readonly TimelineRun[]): string {
  const latest = runs.filter(({ isLookBack }) => !isLookBack).at(-1);
  const back = runs.filter(({ isLookBack }) => isLookBack).map(shareOf);
  const sentences: string[] = [];
  if (latest !== undefined) {
    const counts = `${formatValue(latest.flaggedCount, "count")} of ${formatValue(latest.peopleCount, "count")} people`;
    sentences.push(`The latest run flagged ${counts}, ${formatValue(shareOf(latest), "fineShare")}.`);
  }
  if (back.length > 0) {
    const [low, high] = [Math.min(...back), Math.max(...back)].map((share) =>
      formatValue(share, "fineShare"),
    );
    const range = low === high ? `${low}` : `from ${low} to ${high}`;
    const days = back.length === 1 ? "one past day" : `${back.length} past days`;
    sentences.push(`Looking back at ${days}, it would have been ${range}.`);
  }
  return sentences.join(" ");
}

function noteOf(runs: readonly TimelineRun[]): string {
  const own = runs.filter(({ isLookBack }) => !isLookBack).map(({ sensitivity }) => sensitivity);
  const changed = new Set(own).size > 1;
  const parts = ["The share of the people looked at."];
  const drawn = new Set(runs.map(({ day, isLookBack }) => `${day} ${isLookBack}`));
  if (drawn.size < runs.length) {
    parts.push("Of several runs of one day the last is drawn; the table has all.");
  }
  if (changed) parts.push("The sensitivity was not the same in all runs: the table says which.");
  return parts.join(" ");
}
