import type { ComparedGroup, FlagDimension, FlagRates } from "../../detection/backtest/flag-rates.ts";
import type { BarChartModel } from "../chart-model.ts";
import { findAxis, noAnswerRemark, tooFewRemark } from "../group-bars.ts";
import { formatValue } from "../value-format.ts";
import { orderGroups, type StandingGroup } from "./order-groups.ts";

const dimensionWords = {
  department: { question: "Are some departments flagged more often?", item: "Department", one: "department" },
  tenure: { question: "Does it depend on time in the company?", item: "Time in the company", one: "group" },
  location: { question: "Does it depend on the place?", item: "Location", one: "place" },
} as const satisfies Record<FlagDimension, object>;

/** How many groups are drawn where there are many; the table has them all. */
const drawnGroups = 12;

const oneDecimal = new Intl.NumberFormat("en", { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** The share of people with a standing flag in each group, beside everybody. Null when nothing may be shown. */
export function toRateChart(rates: FlagRates): BarChartModel | null {
  if (rates.everybody === null) return null;
  const words = dimensionWords[rates.dimension];
  const all = orderGroups(rates).map(toBar);
  const bars = all.slice(0, drawnGroups);
  return {
    question: words.question,
    answer: describeRates(rates, words.one),
    note: noteOf(rates, all.length),
    itemName: words.item,
    valueName: "Flagged",
    format: "fineShare",
    axis: { ...findAxis(bars, { step: 0.05, bounds: { minimum: 0, maximum: 1 } }), minimum: 0 },
    typical: { label: "Everybody", value: rates.everybody.share },
    bars,
  };
}

function toBar(standing: StandingGroup): BarChartModel["bars"][number] {
  const label = standing.group.name;
  if (standing.state === "unanswered") return { label, value: null, remark: noAnswerRemark };
  if (standing.state === "hidden") return { label, value: null, remark: tooFewRemark };
  const { estimate, respondents } = standing.group;
  return { label, value: estimate?.share ?? null, interval: estimate, respondents };
}

function describeRates({ shown }: FlagRates, one: string): string {
  const compared = shown.filter(({ comparison }) => comparison !== null);
  if (compared.length === 0) {
    return shown.length === 0
      ? `Too few people in each ${one} to say.`
      : `Everybody is in one ${one}, so there is nothing to compare.`;
  }
  const apart = compared.filter(({ comparison }) => comparison?.isBeyondChance);
  if (apart.length === 0) {
    return `No ${one} that can be shown differs from everybody else by more than chance explains.`;
  }
  return apart.map(describeApart).join(" ");
}

function describeApart({ name, estimate, comparison }: ComparedGroup): string {
  if (estimate === null || comparison === null) return "";
  const [ratio, low, high] = [comparison.ratio, comparison.low, comparison.high].map((value) =>
    oneDecimal.format(value),
  );
  return `${name}: ${formatValue(estimate.share, "fineShare")} are flagged, ${ratio} times as often as everybody else (95 % interval ${low} to ${high}); that is more than chance explains.`;
}

function noteOf({ hidden }: FlagRates, groupCount: number): string {
  const parts = [
    "People with a standing flag of those with enough data; the line around a value is its 95 % interval (Wilson).",
    "A difference is called more than chance by Fisher’s exact test, corrected for all comparisons on this page by Holm’s method.",
  ];
  if (groupCount > drawnGroups) {
    parts.unshift(`The first ${drawnGroups} of ${groupCount}; the table has all.`);
  }
  if (hidden.length > 0) {
    parts.push("Groups of fewer than five people are hidden, and with them whatever would give them away.");
  }
  return parts.join(" ");
}

/** A group beside everybody else, for the table. */
export function describeRatio({ comparison }: ComparedGroup): string {
  if (comparison === null) return "–";
  const [ratio, low, high] = [comparison.ratio, comparison.low, comparison.high].map((value) =>
    oneDecimal.format(value),
  );
  return `${ratio} × (${low} to ${high})`;
}
