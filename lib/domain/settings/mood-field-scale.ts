import type { FieldScale } from "./setting-entry.ts";

/**
 * Mood is kept from 0 to 1 and spoken of from 1 to 5, in hundredths. Whole numbers are divided last, so that what is
 * typed and what is kept are the same number in both directions.
 */
export const moodFieldScale: FieldScale = {
  toShown: (mood) => Number((1 + 4 * mood).toPrecision(12)),
  toStored: (position) => (Math.round(position * 100) - 100) / 400,
  decimals: 2,
};
