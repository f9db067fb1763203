import { toDayNumber } from "../../features/day-number.ts";
import type { FeatureClock } from "../../features/feature-clock.ts";
import type { FeatureValue } from "../../features/master-columns.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { inputCatalogue } from "./input-catalogue.ts";
import type { DetectionInput, Encoding, Measure } from "./input-definition.ts";

/** A feature as a number; null where it is missing or has no code. */
export function encodeValue(value: FeatureValue, encoding: Encoding, clock: FeatureClock): number | null {
  if (value === null) return null;
  switch (encoding.kind) {
    case "number":
      return Number(value);
    case "truth":
      return value === true ? 1 : 0;
    case "codes":
      return encoding.codes[String(value)] ?? null;
    case "daysBefore": {
      const latest = clock[encoding.clock];
      return latest === null ? null : latest - toDayNumber(String(value));
    }
  }
}

/** What an input is for one person, as a number; null where it is missing or has no code. */
export function encodeInput(
  row: MasterRow,
  { name, encoding }: Pick<DetectionInput, "name" | "encoding">,
  clock: FeatureClock,
): number | null {
  switch (name) {
    case "meanMood":
      return row.meanMood;
    case "recentMood":
      return row.recent.mood;
    case "recentWorkHours":
      return row.recent.workHours;
    case "recentMeetings":
      return row.recent.meetings;
    default:
      return encodeValue(row.values[name], encoding, clock);
  }
}

const encodings = new Map<Measure, Encoding>(inputCatalogue.map(({ name, encoding }) => [name, encoding]));

/** What a measure is for one person, in the encoding of the catalogue. */
export function measureOf(row: MasterRow, measure: Measure, clock: FeatureClock): number | null {
  return encodeInput(row, { name: measure, encoding: encodings.get(measure) ?? { kind: "number" } }, clock);
}
