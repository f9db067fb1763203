import type { MasterRow } from "../../features/master-row.ts";
import type { DetectionInput, Quantity } from "../inputs/input-definition.ts";
import type { OwnPastInput } from "../inputs/own-past-catalogue.ts";
import type { ReasonSide } from "../verdicts.ts";
import { judgeValue, type Yardstick } from "./judge-side.ts";

/** What one input adds to how unusual a person is: in the forest, or beside it. */
export type Contribution = {
  readonly input: DetectionInput | OwnPastInput;
  /** What it is called in a waterfall, when that is not the title of its quantity. */
  readonly title?: string;
  readonly origin: "forest" | "beside";
  readonly side: ReasonSide;
  readonly isImputed: boolean;
  /** −φ / c(ψ): above 0 it makes the person more unusual, below 0 less. */
  readonly pull: number;
  /** What of the pull counts on its side, 0 or above. */
  readonly counted: number;
};

/**
 * Of so many inputs a share of the paths goes to each; a run with fewer would count each one for more than it says. The
 * six data sets together have more.
 */
export const usualInputCount = 40;

/** The contributions to one person; `phi` and `cells` (NaN: missing, so imputed) are in the order of `inputs`. */
export function listContributions(
  row: MasterRow,
  inputs: readonly DetectionInput[],
  { phi, cells, usualPathLength }: { phi: Float64Array; cells: Float64Array; usualPathLength: number },
  yardstick: Yardstick,
): Contribution[] {
  const inputShare = Math.min(1, inputs.length / usualInputCount);
  return inputs.map((input, column) => {
    const isImputed = Number.isNaN(cells[column] ?? Number.NaN);
    const pull = usualPathLength === 0 ? 0 : -(phi[column] ?? 0) / usualPathLength;
    const { side, weight } = isImputed ? unjudged : judgeValue(input, row, yardstick);
    return {
      input,
      origin: "forest",
      isImputed,
      side,
      pull,
      counted: weight * inputShare * Math.max(0, pull),
    };
  });
}

const unjudged = { side: "none", weight: 0 } as const;

/** What a review says. */
export const reviewQuantities: readonly Quantity[] = ["rating", "managerFeedback"];

/** What others say of somebody for the better. */
export const praiseQuantities: readonly Quantity[] = [...reviewQuantities, "recognition"];

/**
 * What others say counts at most as much as everything else on its side: how somebody is rated is no finding about how
 * they are, a rating and the words beside it are one judgement, and praise does not silence what people say themselves.
 */
export function limitOthersWords(contributions: readonly Contribution[]): Contribution[] {
  return limitSide(limitSide(contributions, "adverse", reviewQuantities), "benign", praiseQuantities);
}

function limitSide(
  contributions: readonly Contribution[],
  side: ReasonSide,
  limited: readonly Quantity[],
): Contribution[] {
  const isLimited = (one: Contribution) => one.side === side && limited.includes(one.input.quantity);
  const sum = (some: readonly Contribution[]) => some.reduce((total, { counted }) => total + counted, 0);
  const words = sum(contributions.filter(isLimited));
  const others = sum(contributions.filter((one) => one.side === side && !isLimited(one)));
  if (words <= others) return [...contributions];
  const share = others / words;
  const limit = (one: Contribution): Contribution =>
    share === 0 ? { ...one, side: "none", counted: 0 } : { ...one, counted: one.counted * share };
  return contributions.map((one) => (isLimited(one) ? limit(one) : one));
}

/** The sum over one side: `adverse` gives the risk, `benign` what speaks for the good side. */
export function sumCounted(contributions: readonly Contribution[], side: ReasonSide): number {
  return contributions.reduce((sum, one) => (one.side === side ? sum + one.counted : sum), 0);
}
