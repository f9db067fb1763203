import {
  type DecisionPrecision,
  decidedOf,
  leastDecisions,
  type Precision,
} from "../../detection/backtest/decision-precision.ts";
import { quantityTitle } from "../../detection/inputs/quantity-title.ts";
import { severities } from "../../detection/verdicts.ts";
import type { BarChartModel } from "../chart-model.ts";
import { formatValue } from "../value-format.ts";

const severityNames = { moderate: "Moderate", significant: "Significant", severe: "Severe" } as const;

export type PrecisionBar = Precision & { readonly label: string };

/** All decisions, then by severity from the worst, then by what led the flag. */
export function listPrecisionBars({ all, bySeverity, byQuantity }: DecisionPrecision): PrecisionBar[] {
  const worstFirst = severities.toReversed();
  return [
    { label: "All flags", ...all },
    ...worstFirst
      .flatMap((severity) => bySeverity.filter((bar) => bar.severity === severity))
      .map(({ severity, ...precision }) => ({ label: severityNames[severity], ...precision })),
    ...byQuantity.map(({ quantity, ...precision }) => ({
      label: `Led by: ${quantityTitle(quantity)}`,
      ...precision,
    })),
  ];
}

/** Of the flags HR confirmed or dismissed, the share confirmed. Null before the first decision. */
export function toPrecisionChart(precision: DecisionPrecision): BarChartModel | null {
  if (decidedOf(precision.all) === 0 && precision.watching === 0) return null;
  return {
    question: "Were the flags right?",
    answer: describePrecision(precision),
    note: "Confirmed of all flags that HR confirmed or dismissed; the line around a value is its 95 % interval (Wilson). Decisions taken back and flags being watched count on neither side. Only what was flagged can be judged here: whom detection missed does not show.",
    itemName: "Flags",
    valueName: "Confirmed",
    format: "share",
    axis: { minimum: 0, maximum: 1 },
    bars: listPrecisionBars(precision).map((bar) => ({
      label: bar.label,
      value: bar.estimate?.share ?? null,
      interval: bar.estimate,
      respondents: decidedOf(bar),
      remark: `Not enough data: ${decidedOf(bar)} of ${leastDecisions} decisions`,
    })),
  };
}

function describePrecision({ all, watching }: DecisionPrecision): string {
  const { confirmed, estimate } = all;
  const decided = decidedOf(all);
  const watched =
    watching === 0 ? "" : ` ${watching === 1 ? "One more is" : `${watching} more are`} being watched.`;
  if (estimate === null) {
    const made =
      decided === 0 ? "None has been made" : `So far there ${decided === 1 ? "is one" : `are ${decided}`}`;
    return `Not enough data: it takes ${leastDecisions} flags that HR confirmed or dismissed. ${made}.${watched}`;
  }
  const [low, high] = [estimate.low, estimate.high].map((share) => formatValue(share, "share"));
  return `HR confirmed ${confirmed} of ${decided} flags, ${formatValue(estimate.share, "share")}. With so many decisions the true share probably lies between ${low} and ${high}.${watched}`;
}
