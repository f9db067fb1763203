import type { NamedSketch } from "../domain/detection/backtest/sketch-cut.ts";
import type { PersonExplanation } from "../domain/detection/explain-person.ts";
import type { DroppedInput } from "../domain/detection/inputs/encode-inputs.ts";
import type { DetectionCut, DetectionPlan } from "../domain/detection/prepare-detection.ts";
import type { ForestQuestion, ForestSums } from "../domain/detection/staged/forest-question.ts";
import type { DecayRates } from "../domain/features/decay-rates.ts";
import type { MasterRow } from "../domain/features/master-row.ts";

/** What a cut holds beside its people. */
export type CutHeader = Omit<DetectionCut, "rows">;

/** How a cut's inputs are spread, and up to which day it reaches. */
export type CutSketch = { readonly reachesTo: string | null; readonly sketches: readonly NamedSketch[] };

/** What a run found, without the people: those are asked for a few at a time. */
export type OutcomeSummary = {
  readonly peopleCount: number;
  /** The flagged, most urgent first. */
  readonly flaggedIds: readonly string[];
  readonly dropped: readonly DroppedInput[];
};

export type RecordKind = "people" | "findings";

/** Asked of the thread that holds a run's people. */
export type DetectionRequest =
  | { readonly kind: "beginCut"; readonly header: CutHeader }
  /** JSON of some people as [employee id, aggregates], in the order of the cut. */
  | { readonly kind: "addAggregates"; readonly json: string; readonly rates: DecayRates }
  | { readonly kind: "addRows"; readonly rows: readonly MasterRow[] }
  | { readonly kind: "addPacked"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "unpackCut" }
  | { readonly kind: "packCut" }
  | { readonly kind: "sketch" }
  | { readonly kind: "detect"; readonly plan: DetectionPlan }
  | {
      readonly kind: "explain";
      readonly plan: DetectionPlan;
      readonly employeeId: string;
      readonly treeCount: number;
    }
  | { readonly kind: "sums"; readonly sums: ForestSums }
  | {
      readonly kind: "listRecords";
      readonly of: RecordKind;
      readonly runId: string;
      readonly first: number;
      readonly count: number;
    };

export type DetectionReply =
  | { readonly kind: "done" }
  | { readonly kind: "packed"; readonly bytes: Uint8Array; readonly peopleCount: number }
  | ({ readonly kind: "sketched" } & CutSketch)
  | { readonly kind: "question"; readonly question: ForestQuestion }
  | { readonly kind: "outcome"; readonly outcome: OutcomeSummary }
  | { readonly kind: "explanation"; readonly explanation: PersonExplanation | null }
  | { readonly kind: "records"; readonly json: string }
  | { readonly kind: "failed"; readonly error: unknown };

/** Each request is answered by the reply with its number. */
export type NumberedRequest = { readonly id: number; readonly request: DetectionRequest };
export type NumberedReply = { readonly id: number; readonly reply: DetectionReply };
