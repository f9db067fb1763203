import type { MasterRow } from "../../features/master-row.ts";
import type { DetectionInput } from "../inputs/input-definition.ts";
import type { OwnPastInput } from "../inputs/own-past-catalogue.ts";
import type { ReasonSide } from "../verdicts.ts";
import { judgeSide, type Yardstick } from "./judge-side.ts";

/** What one input adds to how unusual a person is: in the forest, or against the person's own past. */
export type Contribution = {
  readonly input: DetectionInput | OwnPastInput;
  readonly side: ReasonSide;
  readonly isImputed: boolean;
  /** −φ / c(ψ): above 0 it makes the person more unusual, below 0 less. */
  readonly pull: number;
};

/** The contributions to one person; `phi` and `cells` (NaN: missing, so imputed) are in the order of `inputs`. */
export function listContributions(
  row: MasterRow,
  inputs: readonly DetectionInput[],
  { phi, cells, usualPathLength }: { phi: Float64Array; cells: Float64Array; usualPathLength: number },
  yardstick: Yardstick,
): Contribution[] {
  return inputs.map((input, column) => {
    const isImputed = Number.isNaN(cells[column] ?? Number.NaN);
    return {
      input,
      isImputed,
      side: isImputed ? "none" : judgeSide(input, row, yardstick),
      pull: usualPathLength === 0 ? 0 : -(phi[column] ?? 0) / usualPathLength,
    };
  });
}

/** Σ max(0, pull) over one side: `adverse` gives the risk, `benign` what speaks for the good side. */
export function sumPull(contributions: readonly Contribution[], side: ReasonSide): number {
  return contributions.reduce(
    (sum, contribution) => (contribution.side === side ? sum + Math.max(0, contribution.pull) : sum),
    0,
  );
}
