import { expect, test } from "vitest";
import type { Bucket } from "./bucket-choice.ts";
import { findLatestMood, toMoodTimeline } from "./mood-timeline.ts";

/** A bucket in which `respondents` people answered once each, spread evenly around `mood`. */
function bucket(start: string, mood: number, respondents: number, spread = 0.05): Bucket {
  const squareTotal = respondents * (mood ** 2 + spread ** 2);
  return {
    start,
    people: 60,
    respondents,
    observationCount: respondents,
    total: mood * respondents,
    squareTotal,
  };
}

const weekly = [bucket("2026-01-05", 0.5, 30), bucket("2026-01-12", 0.52, 30), bucket("2026-02-02", 0.8, 30)];

test("weeks without an answer are gaps, and a real change is said in steps", () => {
  const model = toMoodTimeline({ buckets: weekly, width: "week", latestDate: "2026-02-04" });
  expect(model.points.map(({ label, values }) => [label, values[0]?.toFixed(2)])).toEqual([
    ["5 Jan 2026", "3.00"],
    ["12 Jan 2026", "3.08"],
    ["19 Jan 2026", undefined],
    ["26 Jan 2026", undefined],
    ["2 Feb 2026", "4.20"],
  ]);
  expect(model.answer).toBe("The mood rose by 1.1 of a step to Happy (4.2 of 5) in the week of 2 Feb 2026.");
  expect(model.note).toContain("by week");
  expect(model.note).toContain("90 answers up to 4 Feb 2026");
});

test("a change within chance is called steady", () => {
  const model = toMoodTimeline({
    buckets: [bucket("2026-01-01", 0.5, 12, 0.3), bucket("2026-02-01", 0.55, 12, 0.3)],
    width: "month",
    latestDate: "2026-02-20",
  });
  expect(model.answer).toBe(
    "Steady: Okay (3.2 of 5) in Feb 2026. The change since the month before is no more than chance explains.",
  );
});

test("a bucket of four respondents shows no figure anywhere", () => {
  const model = toMoodTimeline({
    buckets: [...weekly, bucket("2026-02-09", 0.11, 4)],
    width: "week",
    latestDate: "2026-02-10",
  });
  expect(model.points.at(-1)).toEqual({
    label: "9 Feb 2026",
    values: [null],
    interval: null,
    respondents: undefined,
  });
  expect(model.answer).toContain("2 Feb 2026");
  expect(findLatestMood(model)).toEqual({ mood: 0.8, when: "week of 2 Feb 2026" });
  expect(model.note).toContain("90 answers up to");
  expect(model.note).toContain("1 too thin to be shown");
});

test("an interval never leaves the scale", () => {
  const model = toMoodTimeline({
    buckets: [bucket("2026-01-05", 0.97, 5, 0.2)],
    width: "all",
    latestDate: "2026-01-05",
  });
  expect(model.points[0]?.interval?.high).toBe(5);
});

test("without enough answers it says so", () => {
  const thin = toMoodTimeline({
    buckets: [bucket("2026-01-05", 0.5, 3)],
    width: "all",
    latestDate: "2026-01-05",
  });
  expect(thin.answer).toContain("Not enough data");
  const none = toMoodTimeline({ buckets: [], width: "all", latestDate: "2026-01-05" });
  expect(none.points).toEqual([]);
  expect(findLatestMood(thin)).toBeNull();
  expect(findLatestMood(none)).toBeNull();
});
