import {
  countDecisions,
  countFlagsByWeek,
  listLookBackRuns,
  listRecentRuns,
  type TimelineRun as RunRow,
} from "#db/queries/backtest.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ContestCounts } from "#lib/domain/contest/contest-counts.ts";
import {
  type DecisionPrecision,
  summarisePrecision,
} from "#lib/domain/detection/backtest/decision-precision.ts";
import type { FlagRates } from "#lib/domain/detection/backtest/flag-rates.ts";
import { type FlagWeek, toFlagWeeks } from "#lib/domain/detection/backtest/flag-weeks.ts";
import type { Anchors } from "#lib/domain/detection/inputs/input-definition.ts";
import { anchorsSetting } from "#lib/domain/detection/settings.ts";
import type { TimelineRun } from "#lib/domain/insight/backtest/run-timeline.ts";
import { bucketStart, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { countContests } from "#lib/services/contests/count-contests.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { type Drift, readDrift } from "./read-drift.ts";
import { readFlagRates } from "./read-flag-rates.ts";
import { type LookBackState, readLookBackState } from "./read-look-back-state.ts";

const shownRuns = 60;
const shownWeeks = 26;

export type Backtest = {
  /** By day, the earliest first. */
  readonly runs: readonly TimelineRun[];
  readonly weeks: readonly FlagWeek[];
  readonly precision: DecisionPrecision;
  readonly contests: ContestCounts;
  readonly drift: Drift | null;
  readonly rates: readonly FlagRates[] | null;
  /** From where on values are bad, as the settings have it. */
  readonly anchors: Anchors;
  readonly lookBack: LookBackState;
};

/**
 * How detection has done so far. It holds figures of runs and of groups only; those of groups have passed the gate.
 * @throws UserFacingError forbidden
 */
export async function readBacktest(ctx: Ctx): Promise<Backtest> {
  requireRole(ctx, "hr");
  const timeZone = (await readSetting(ctx.db, companyTimeZone)).value;
  const lastWeek = bucketStart(toCalendarDate(ctx.now(), timeZone), "week");
  const weekCounts = await countFlagsByWeek(ctx.db, timeZone);
  const runs = [...(await listRecentRuns(ctx.db, shownRuns)), ...(await listLookBackRuns(ctx.db, shownRuns))];
  return {
    runs: runs.map((run) => toTimelineRun(run, timeZone)).sort(byDay),
    weeks: toFlagWeeks(weekCounts, { lastWeek, weeks: shownWeeks }),
    precision: summarisePrecision(await countDecisions(ctx.db)),
    contests: await countContests(ctx),
    drift: await readDrift(ctx),
    rates: await readFlagRates(ctx),
    anchors: (await readSetting(ctx.db, anchorsSetting)).value,
    lookBack: await readLookBackState(ctx),
  };
}

function toTimelineRun({ asOf, startedAt, ...run }: RunRow, timeZone: string): TimelineRun {
  return { ...run, day: asOf ?? toCalendarDate(startedAt, timeZone), isLookBack: asOf !== null };
}

/** Ids tell the order of runs of one day. */
function byDay(one: TimelineRun, other: TimelineRun): number {
  return one.day < other.day || (one.day === other.day && one.id < other.id) ? -1 : 1;
}
