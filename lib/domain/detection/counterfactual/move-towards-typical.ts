import type { FeatureValue, MasterColumn } from "../../features/master-columns.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import type { DetectionInput, Encoding, Quantity } from "../inputs/input-definition.ts";
import { isWorse, type Yardstick } from "../risk/judge-side.ts";

/**
 * The person if one quantity were nearer to what is typical: every input of it that is worse than the median goes
 * `fraction` of the way there. What is chosen from a list changes only as a whole.
 */
export function moveTowardsTypical(
  row: MasterRow,
  quantity: Quantity,
  fraction: number,
  yardstick: Yardstick,
): MasterRow {
  return inputCatalogue
    .filter((input) => input.quantity === quantity)
    .reduce((moved, input) => moveInput(moved, input, fraction, yardstick), row);
}

function moveInput(
  row: MasterRow,
  input: DetectionInput,
  fraction: number,
  { norms, clock }: Yardstick,
): MasterRow {
  const { adverse, name, encoding } = input;
  if (name === "meanMood") return moveMood(row, fraction, norms.get("meanMood"));
  if (adverse === null || adverse.comparedOn === "meanMood") return row;
  const value = measureOf(row, name, clock);
  const median = norms.get(name);
  if (value === null || median === undefined || !isWorse(adverse, value, median)) return row;
  if (encoding.kind !== "number" && fraction < 1) return row;
  const moved = decode(value + fraction * (median - value), encoding);
  return moved === null ? row : withValue(row, name, moved);
}

/** The sum of the answers moves with their mean: each answer counts as before, with a better score. */
function moveMood(row: MasterRow, fraction: number, median: number | undefined): MasterRow {
  const { meanMood, values } = row;
  const { Decayed_Vibe: sum } = values;
  if (meanMood === null || typeof sum !== "number" || median === undefined || meanMood >= median) return row;
  const moved = meanMood + fraction * (median - meanMood);
  const scale = (1 + 4 * moved) / (1 + 4 * meanMood);
  return { ...withValue(row, "Decayed_Vibe", sum * scale), meanMood: moved };
}

function decode(code: number, encoding: Encoding): FeatureValue {
  switch (encoding.kind) {
    case "number":
      return code;
    case "truth":
      return code >= 0.5;
    case "codes": {
      const byDistance = Object.entries(encoding.codes).sort(
        ([, a], [, b]) => Math.abs(a - code) - Math.abs(b - code),
      );
      return byDistance[0]?.[0] ?? null;
    }
    case "daysBefore":
      return null;
  }
}

function withValue(row: MasterRow, name: MasterColumn, value: FeatureValue): MasterRow {
  return { ...row, values: { ...row.values, [name]: value } };
}
