import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import { toDayNumber } from "#lib/domain/features/day-number.ts";
import { decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { computeAggregates } from "#lib/domain/features/employee-aggregates.ts";
import type {
  ActivitySummary,
  ActivityWeek,
  Distribution,
  EmployeeRecords,
} from "#lib/domain/features/employee-records.ts";
import { latestClockOf } from "#lib/domain/features/feature-clock.ts";
import { computeMasterRow } from "#lib/domain/features/master-row.ts";
import { weeksLookedAt } from "#lib/domain/features/own-past.ts";
import { readVibemeterFiles } from "./vibemeter-files.ts";

type Files = ReturnType<typeof readVibemeterFiles>;

/** The six real files as a data cut, without a database. */
export function readVibemeterCut(): DetectionCut {
  return toDetectionCut(toRecords(readVibemeterFiles()));
}

/** The master rows of people given by their records. */
export function toDetectionCut(records: ReadonlyMap<string, EmployeeRecords>): DetectionCut {
  const rates = decayRatesSetting.defaultValue;
  const people = [...records].flatMap(([id, record]) => {
    const aggregates = computeAggregates(record, rates);
    return aggregates === null ? [] : [{ id, aggregates }];
  });
  const clock = latestClockOf(people.map(({ aggregates }) => aggregates));
  return {
    clock,
    standing: [],
    rows: people.map(({ id, aggregates }) => computeMasterRow(id, aggregates, clock, rates)),
  };
}

function toRecords(files: Files): Map<string, EmployeeRecords> {
  const ids = new Set(Object.values(files).flatMap((rows) => rows.map(({ employeeId }) => employeeId)));
  const of = <Row extends { employeeId: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ employeeId }) => employeeId === id);
  return new Map(
    [...ids].sort().map((id) => [
      id,
      {
        activity: summarise(of(files.activity, id)),
        activityWeeks: summariseWeeks(of(files.activity, id)),
        leave: of(files.leave, id),
        onboarding: of(files.onboarding, id),
        reviews: of(files.reviews, id),
        rewards: of(files.rewards, id),
        mood: of(files.mood, id),
      },
    ]),
  );
}

export function summarise(days: Omit<Files["activity"][number], "batchId">[]): ActivitySummary | null {
  if (days.length === 0) return null;
  return {
    entryCount: days.length,
    lastDay: Math.max(...days.map(({ date }) => toDayNumber(date))),
    teamsMessages: distributionOf(days.map((day) => day.teamsMessagesSent)),
    emails: distributionOf(days.map((day) => day.emailsSent)),
    meetings: distributionOf(days.map((day) => day.meetingsAttended)),
    workHours: distributionOf(days.map((day) => day.workHours)),
  };
}

/** The weeks of a person's days, counted back from the last. */
export function summariseWeeks(days: Omit<Files["activity"][number], "batchId">[]): ActivityWeek[] {
  const lastDay = Math.max(...days.map(({ date }) => toDayNumber(date)));
  const weeks = Map.groupBy(days, ({ date }) => Math.floor((lastDay - toDayNumber(date)) / 7));
  return [...weeks]
    .filter(([week]) => week < weeksLookedAt)
    .map(([week, all]) => ({
      week,
      dayCount: all.length,
      workHours: distributionOf(all.map((day) => day.workHours)).mean,
      meetings: distributionOf(all.map((day) => day.meetingsAttended)).mean,
      messages: distributionOf(all.map((day) => day.teamsMessagesSent)).mean,
    }));
}

function distributionOf(values: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b);
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = sum / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  const half = (values.length - 1) / 2;
  return {
    sum,
    mean,
    median: ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2,
    std: values.length === 1 ? 0 : Math.sqrt(squares / (values.length - 1)),
  };
}
