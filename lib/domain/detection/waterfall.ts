import { isHealthQuantity } from "./inputs/health-data.ts";
import { type Quantity, quantities } from "./inputs/input-definition.ts";
import type { Contribution } from "./risk/contributions.ts";
import type { ReasonSide } from "./verdicts.ts";

/** One step of a waterfall: above 0 it makes the person more unusual. */
export type WaterfallBar = {
  readonly quantity: Quantity | "other";
  readonly title: string;
  readonly side: ReasonSide;
  readonly source: "company" | "ownPast";
  readonly pull: number;
};

/**
 * How a person comes to the score, in shares of c(ψ), a usual path. base + Σ pulls of `company` = anomaly, which is by
 * how much the person's path is shorter than c(ψ); anomaly + Σ pulls of `ownPast` = score.
 */
export type Waterfall = {
  /** What somebody about whom nothing is known has. */
  readonly base: number;
  readonly anomaly: number;
  readonly score: number;
  /** One for each quantity and side, the largest first; those of the person's own past come last. */
  readonly bars: readonly WaterfallBar[];
};

/** Sick leave is health data: it goes without its name, in a bar with others. */
export function drawWaterfall(base: number, contributions: readonly Contribution[]): Waterfall {
  const company = toBars(contributions, "company");
  const ownPast = toBars(contributions, "ownPast");
  const anomaly = company.reduce((sum, { pull }) => sum + pull, base);
  const score = ownPast.reduce((sum, { pull }) => sum + pull, anomaly);
  return { base, anomaly, score, bars: [...company, ...ownPast] };
}

function toBars(contributions: readonly Contribution[], source: WaterfallBar["source"]): WaterfallBar[] {
  const ofSource = contributions.filter(
    ({ origin, pull }) => origin === (source === "company" ? "forest" : "beside") && pull !== 0,
  );
  const groups = Map.groupBy(
    ofSource,
    ({ input, title, side }) => `${nameOf(input.quantity)} ${title} ${side}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const quantity = nameOf(first.input.quantity);
      return {
        quantity,
        title: quantity === "other" ? "Other" : (first.title ?? quantities[quantity]),
        side: first.side,
        source,
        pull: group.reduce((sum, { pull }) => sum + pull, 0),
      };
    })
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull));
}

/** They go into one bar with health data, always, so that what health data say cannot be read from it. */
const shownWithHealth: readonly Quantity[] = ["activityRecord", "reviewDate", "promotion", "casualLeave"];

function nameOf(quantity: Quantity): Quantity | "other" {
  return isHealthQuantity(quantity) || shownWithHealth.includes(quantity) ? "other" : quantity;
}
