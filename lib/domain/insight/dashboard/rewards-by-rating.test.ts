import { expect, test } from "vitest";
import { figureOf } from "#tests/support/group-points.ts";
import { toRewardsByRating } from "./rewards-by-rating.ts";

const rating = (name: string, mean: number, spread: number) => ({ name, ...figureOf(20, mean, spread) });

test("rewards are compared between the lowest and the highest rating that may be shown", () => {
  const rising = toRewardsByRating([rating("1", 50, 5), rating("3", 90, 5), rating("4", 200, 5)]);
  expect(rising?.answer).toBe(
    "Yes: people with rating 4 received 200 points on average, those with rating 1 received 50.",
  );
  expect(rising?.bars.map(({ label }) => label)).toEqual(["Rating 4", "Rating 3", "Rating 1"]);
  expect(toRewardsByRating([rating("1", 200, 5), rating("4", 50, 5)])?.answer).toMatch(
    /^No, the other way round/,
  );
  expect(toRewardsByRating([rating("1", 100, 90), rating("4", 101, 90)])?.answer).toMatch(/^Not clearly/);
  expect(toRewardsByRating([rating("1", 100, 5)])?.answer).toMatch(/^Not enough data/);
  expect(toRewardsByRating([])).toBeNull();
});
