import { expect, test } from "vitest";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { followedInputs, reachOf, sketchCut } from "./sketch-cut.ts";

test("a cut is sketched input by input", () => {
  const cut = readVibemeterCut();
  const sketches = new Map(sketchCut(cut));
  expect([...sketches.keys()]).toEqual(followedInputs.map(({ name }) => name));
  const rating = sketches.get("Performance_Rating");
  const ratings = cut.rows.map(({ values }) => values.Performance_Rating);
  expect(rating?.missing).toBe(ratings.filter((value) => value === null).length);
  const counts = Map.groupBy(
    ratings.filter((value) => value !== null),
    Number,
  );
  expect(rating?.shape).toEqual({
    kind: "values",
    values: [...counts]
      .map(([value, all]) => [value, all.length])
      .sort(([one = 0], [other = 0]) => one - other),
  });
  expect(reachOf(cut.clock)).toBe("2024-05-14");
});

test("a cut reaches as far as activity or mood, else as far as anything", () => {
  const none = { activity: null, mood: null, leave: null, joining: null, rewards: null };
  expect(reachOf({ ...none, activity: 10, mood: 12, leave: 400 })).toBe("1970-01-13");
  expect(reachOf({ ...none, leave: 3, joining: 1 })).toBe("1970-01-04");
  expect(reachOf(none)).toBeNull();
});
