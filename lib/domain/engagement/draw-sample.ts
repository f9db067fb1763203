import { createRandom } from "../detection/random.ts";
import type { TargetRules } from "./settings.ts";

/** Letters of base64url, each six bits. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const seedLetters = 5;

/**
 * The seed of a day's lot, out of a signature of the day: the same day draws the same people, so that a preview shows what
 * the round will do, and nobody without the server's secret can draw it again and tell by it who was not drawn.
 *
 * @param signature base64url; its first 30 bits count
 * @throws RangeError when it is shorter, or something else
 */
export function toSampleSeed(signature: string): number {
  const digits = Array.from(signature.slice(0, seedLetters), (letter) => letters.indexOf(letter));
  if (digits.length < seedLetters || digits.includes(-1)) throw new RangeError("a signature is base64url");
  return digits.reduce((seed, digit) => seed * letters.length + digit, 0);
}

/**
 * How many are drawn by lot out of `eligible` people without a reason, beside `chosen` people with one: the daily share
 * of the eligible, and at least so many that the drawn are `leastSampleShare` percent of all who are asked.
 */
export function computeSampleSize(
  { chosen, eligible }: { readonly chosen: number; readonly eligible: number },
  { samplePercent, leastSampleShare }: TargetRules,
): number {
  const daily = Math.ceil((eligible * samplePercent) / 100 - 1e-9);
  const beside = Math.ceil((chosen * leastSampleShare) / (100 - leastSampleShare) - 1e-9);
  return Math.min(eligible, Math.max(0, daily, beside));
}

/** Draws `size` of the people without putting back, every set of that size being equally likely. */
export function drawSample<Person>(people: readonly Person[], size: number, seed: number): Person[] {
  const random = createRandom(seed);
  const pool = [...people];
  const count = Math.min(size, pool.length);
  for (let place = 0; place < count; place++) {
    const from = place + random.below(pool.length - place);
    const [one, other] = [pool[place], pool[from]];
    if (one === undefined || other === undefined) break;
    pool[place] = other;
    pool[from] = one;
  }
  return pool.slice(0, count);
}
