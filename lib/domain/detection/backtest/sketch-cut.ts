import { toIsoDate } from "../../features/day-number.ts";
import type { LatestDays } from "../../features/feature-clock.ts";
import { encodeInput } from "../inputs/encode-value.ts";
import { isHealthQuantity } from "../inputs/health-data.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import type { DetectionInput } from "../inputs/input-definition.ts";
import type { DetectionCut } from "../prepare-detection.ts";
import { type InputSketch, sketchValues } from "./input-sketch.ts";

/** The inputs whose spread is followed over time. Health data are not among them. */
export const followedInputs: readonly DetectionInput[] = inputCatalogue.filter(
  ({ quantity }) => !isHealthQuantity(quantity),
);

export type NamedSketch = readonly [name: string, sketch: InputSketch];

/** The sketch of each followed input over the people of a cut. */
export function sketchCut({ rows, clock }: Pick<DetectionCut, "rows" | "clock">): NamedSketch[] {
  return followedInputs.map((input) => {
    const values = new Float64Array(rows.length);
    for (const [index, row] of rows.entries()) values[index] = encodeInput(row, input, clock) ?? Number.NaN;
    return [input.name, sketchValues(values)];
  });
}

/**
 * Up to which day (YYYY-MM-DD) a cut reaches: the latest of activity and mood, which come day by day, else of anything.
 * Null for an empty one.
 */
export function reachOf({ activity, mood, leave, joining, rewards }: LatestDays): string | null {
  const daily = [activity, mood].filter((day) => day !== null);
  const days = daily.length > 0 ? daily : [leave, joining, rewards].filter((day) => day !== null);
  return days.length === 0 ? null : toIsoDate(Math.max(...days));
}
