import type { FeatureClock } from "../features/feature-clock.ts";
import type { MasterRow } from "../features/master-row.ts";
import { type EncodedInputs, encodeInputs } from "./inputs/encode-inputs.ts";
import { selectInputs } from "./inputs/select-inputs.ts";
import type { Matrix } from "./matrix.ts";
import { surveyMeasures } from "./risk/company-norms.ts";
import type { Yardstick } from "./risk/judge-side.ts";
import {
  fitMedianImputer,
  fitStandardScaler,
  imputeMedians,
  type MedianImputer,
  type StandardScaler,
  standardise,
} from "./scaler.ts";
import type { DetectionSettings } from "./settings.ts";
import type { DetectionProfile } from "./verdicts.ts";

/** The people and the moment that a run looks at. */
export type DetectionCut = {
  readonly rows: readonly MasterRow[];
  readonly clock: FeatureClock;
  /** Whose flag stood before the run: it ends later than a new one begins. */
  readonly standing: readonly string[];
};

export type DetectionPlan = { readonly profile: DetectionProfile; readonly settings: DetectionSettings };

/** A cut made ready for the forest: encoded, filled, scaled, with what sides are judged by. */
export type PreparedDetection = {
  readonly cut: DetectionCut;
  readonly plan: DetectionPlan;
  readonly encoded: EncodedInputs;
  /** What the forest learns from: no cell is missing. */
  readonly matrix: Matrix;
  readonly imputer: MedianImputer;
  readonly scaler: StandardScaler;
  readonly yardstick: Yardstick;
  /** `cut.standing`, to ask by id. */
  readonly standing: ReadonlySet<string>;
};

/** Master rows → numbers → medians in the gaps → z-scores. */
export function prepareDetection(cut: DetectionCut, plan: DetectionPlan): PreparedDetection {
  const encoded = encodeInputs(cut.rows, selectInputs(plan.profile, plan.settings), cut.clock);
  const imputer = fitMedianImputer(encoded.matrix);
  const filled = imputeMedians(imputer, encoded.matrix, { emptyColumns: "zero" });
  const scaler = fitStandardScaler(filled);
  return {
    cut,
    plan,
    encoded,
    imputer,
    scaler,
    matrix: standardise(scaler, filled),
    standing: new Set(cut.standing),
    yardstick: {
      ...surveyMeasures(cut.rows, cut.clock),
      anchors: plan.settings.anchors,
      clock: cut.clock,
    },
  };
}

/** Other values for the same people, scaled as the run's own were. */
export function scaleLike(prepared: PreparedDetection, encodedMatrix: Matrix): Matrix {
  const filled = imputeMedians(prepared.imputer, encodedMatrix, { emptyColumns: "zero" });
  return standardise(prepared.scaler, filled);
}
