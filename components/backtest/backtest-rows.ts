import type { DecisionPrecision } from "#lib/domain/detection/backtest/decision-precision.ts";
import type { FlagRates } from "#lib/domain/detection/backtest/flag-rates.ts";
import type { InputDrift } from "#lib/domain/detection/backtest/input-drift.ts";
import { describeInputDrift, nameInput } from "#lib/domain/insight/backtest/drift-bars.ts";
import { orderGroups, type StandingGroup } from "#lib/domain/insight/backtest/order-groups.ts";
import { listPrecisionBars } from "#lib/domain/insight/backtest/precision-bars.ts";
import { describeRatio } from "#lib/domain/insight/backtest/rate-bars.ts";
import { shareOf, type TimelineRun } from "#lib/domain/insight/backtest/run-timeline.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import type { ChartRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { noAnswerRemark, tooFewRemark } from "#lib/domain/insight/group-bars.ts";
import { formatValue, type ValueFormat } from "#lib/domain/insight/value-format.ts";

const noValue = "–";

function rangeOf(range: { readonly low: number; readonly high: number } | null, format: ValueFormat): string {
  return range === null ? noValue : `${formatValue(range.low, format)} to ${formatValue(range.high, format)}`;
}

/** Every run, the newest first. */
export function toRunRows(runs: readonly TimelineRun[]): ChartRows {
  return {
    head: ["Day", "Kind", "Sensitivity", "Looked at", "Flagged", "Share"],
    body: runs.toReversed().map((run) => ({
      key: run.id,
      name: formatDay(run.day),
      cells: [
        run.isLookBack ? "Looking back" : "Run",
        String(run.sensitivity),
        formatValue(run.peopleCount, "count"),
        formatValue(run.flaggedCount, "count"),
        formatValue(shareOf(run), "fineShare"),
      ],
    })),
  };
}

export function toPrecisionRows(precision: DecisionPrecision): ChartRows {
  return {
    head: ["Flags", "Confirmed", "Dismissed", "Share confirmed", "95 % interval"],
    body: listPrecisionBars(precision).map(({ label, confirmed, dismissed, estimate }) => ({
      key: label,
      name: label,
      cells: [
        String(confirmed),
        String(dismissed),
        estimate === null ? "Not enough data" : formatValue(estimate.share, "share"),
        rangeOf(estimate, "share"),
      ],
    })),
  };
}

/** Every input, the one that moved most first. */
export function toDriftRows(inputs: readonly InputDrift[]): ChartRows {
  return {
    head: ["Input", "Stability index", "Chance alone stays below", "In words"],
    body: inputs.map((input) => ({
      key: input.name,
      name: nameInput(input),
      cells: [
        formatValue(input.index, "index"),
        formatValue(input.chanceLevel, "index"),
        describeInputDrift(input),
      ],
    })),
  };
}

/** Every group, in the order of the chart. */
export function toRateRows(rates: FlagRates, itemName: string): ChartRows {
  return {
    head: [itemName, "Flagged", "Share (95 % interval)", "Beside everybody else"],
    body: orderGroups(rates).map((standing) => ({
      key: standing.group.name,
      name: standing.group.name,
      cells: toRateCells(standing),
    })),
  };
}

function toRateCells(standing: StandingGroup): string[] {
  if (standing.state === "unanswered") return [noAnswerRemark, noValue, noValue];
  if (standing.state === "hidden") return [tooFewRemark, noValue, noValue];
  const { group } = standing;
  return [
    `${formatValue(group.flagged, "count")} of ${formatValue(group.respondents, "count")}`,
    describeShare(group.estimate),
    describeRatio(group),
  ];
}

function describeShare(estimate: FlagRates["everybody"]): string {
  if (estimate === null) return noValue;
  return `${formatValue(estimate.share, "fineShare")} (${rangeOf(estimate, "fineShare")})`;
}
