import type { FeatureValue } from "../../features/master-columns.ts";
import type { MasterRow } from "../../features/master-row.ts";
import type { PastMeasure } from "../../features/own-past.ts";
import { courseOf } from "../inputs/course.ts";
import { measureOf } from "../inputs/encode-value.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import type { DetectionInput, Encoding, Measure, Quantity } from "../inputs/input-definition.ts";
import { ownPastCatalogue } from "../inputs/own-past-catalogue.ts";
import { isWorse, type Yardstick } from "../risk/judge-side.ts";

/**
 * The person if one quantity were nearer to what is typical: every input of it that is worse than the median goes
 * `fraction` of the way there, and the last weeks go that way towards what was usual for the person. What is chosen
 * from a list changes only as a whole.
 */
export function moveTowardsTypical(
  row: MasterRow,
  quantity: Quantity,
  fraction: number,
  yardstick: Yardstick,
): MasterRow {
  const course = courseOf(quantity);
  const moved = inputCatalogue
    .filter((input) => course.includes(input.quantity))
    .reduce((before, input) => moveInput(before, input, fraction, yardstick), row);
  return ownPastCatalogue
    .filter((input) => course.includes(input.quantity))
    .reduce((before, input) => moveTowardsUsual(before, input, fraction), moved);
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
  return moved === null ? row : withMeasure(row, name, moved);
}

/** The sum of the answers moves with their mean: each answer counts as before, with a better score. */
function moveMood(row: MasterRow, fraction: number, median: number | undefined): MasterRow {
  const { meanMood, values } = row;
  const { Decayed_Vibe: sum } = values;
  if (meanMood === null || typeof sum !== "number" || median === undefined || meanMood >= median) return row;
  const moved = meanMood + fraction * (median - meanMood);
  const scale = (1 + 4 * moved) / (1 + 4 * meanMood);
  return { ...withMeasure(row, "Decayed_Vibe", sum * scale), meanMood: moved };
}

function moveTowardsUsual(
  row: MasterRow,
  { measure, worse }: { readonly measure: PastMeasure; readonly worse: "high" | "low" },
  fraction: number,
): MasterRow {
  const past = row.ownPast[measure];
  if (past === null) return row;
  const isBad = worse === "high" ? past.recent > past.usual : past.recent < past.usual;
  if (!isBad) return row;
  const recent = past.recent + fraction * (past.usual - past.recent);
  return { ...row, ownPast: { ...row.ownPast, [measure]: { ...past, recent } } };
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

function withMeasure(row: MasterRow, name: Exclude<Measure, "meanMood">, value: FeatureValue): MasterRow {
  const withLevel = (measure: PastMeasure) => ({
    ...row,
    recent: { ...row.recent, [measure]: Number(value) },
  });
  switch (name) {
    case "recentMood":
      return withLevel("mood");
    case "recentWorkHours":
      return withLevel("workHours");
    case "recentMeetings":
      return withLevel("meetings");
    default:
      return { ...row, values: { ...row.values, [name]: value } };
  }
}
