import { expect, test } from "vitest";
import { createRandom } from "../detection/random.ts";
import { addDays } from "./calendar-days.ts";
import { type Measure, summariseChanges } from "./person-changes.ts";

const latest = "2026-03-31"; // the last four weeks begin on 4 March
const before = "2025-12-01";
const days = (from: string, count: number, value: number) =>
  Array.from({ length: count }, (_, day) => ({ date: addDays(from, day), value }));
const course = (earlier: number, recent: number) => [
  ...days(before, 93, earlier),
  ...days("2026-03-04", 28, recent),
];
const hours = (observations: Measure["observations"]): Measure => ({
  name: "Work hours",
  unit: "hours a day",
  format: "hours",
  observations,
  typical: { low: 7.4, middle: 7.8, high: 8.2 },
  course: { measure: "workHours", quantity: "workHours", part: null },
});

test("what moved against the own past is told with what was usual, what is and what is typical", () => {
  expect(summariseChanges([hours(course(8, 9.5))], latest).changes).toEqual([
    {
      name: "Work hours",
      span: "late",
      direction: "up",
      before: 8,
      after: 9.5,
      sentence:
        "Work hours went up from usually 8 hours a day to 9.5 hours a day; typical here is 7.4 to 8.2.",
    },
  ]);
});

test("a small difference is steady", () => {
  const summary = summariseChanges([hours(course(8, 8.2))], latest);
  expect(summary).toEqual({ changes: [], steady: ["Work hours"], unknown: [] });
});

test("a rise that began three months ago is told, as the reasons tell it", () => {
  const observations = [...days("2025-06-01", 184, 7), ...days("2025-12-02", 120, 9)];
  expect(summariseChanges([hours(observations)], latest).changes[0]).toMatchObject({ direction: "up" });
});

const mood = (observations: Measure["observations"]): Measure => ({
  ...hours(observations),
  name: "Mood",
  format: "mood",
  typical: { low: 3.2, middle: 3.6, high: 4.1 },
  course: { measure: "mood", quantity: "mood", part: null },
});
/** One answer a week, week 0 the last. */
const weekly = (count: number, moodIn: (week: number) => number) =>
  Array.from({ length: count }, (_, week) => ({ date: addDays(latest, -7 * week), value: moodIn(week) }));

test.each([
  ["fell long ago and stayed low", (week: number) => (week > 42 ? 4 : 1 + (week % 2))],
  ["sinks week by week", (week: number) => 1.5 + week * 0.045 + (week % 3) * 0.4],
  ["sinks step by step", (week: number) => Math.round(1 + week * 0.055) + (week % 2) * 0.5],
])("a mood that %s is not called steady", (_how, moodIn) => {
  const { changes, steady } = summariseChanges([mood(weekly(56, moodIn))], latest);
  expect(steady).toEqual([]);
  expect(changes.every(({ direction }) => direction === "down")).toBe(true);
  expect(changes.length).toBeGreaterThan(0);
});

test("what fell long ago and stayed is told beside the start of the year, with how long ago that is", () => {
  const fallen = mood(weekly(56, (week) => (week > 42 ? 4 : week < 4 ? 1.1 : 1)));
  expect(summariseChanges([fallen], latest)).toMatchObject({
    changes: [
      {
        span: "year",
        sentence:
          "Mood went down over time: from Happy (4.0 of 5) about 11 months ago to Frustrated (1.1 of 5); typical here is 3.2 to 4.1.",
      },
    ],
    steady: [],
  });
});

test("what turned of late after a long fall is told both ways", () => {
  const turned = mood(weekly(56, (week) => (week > 41 ? 5 : week < 4 ? 3 : 1.5)));
  const { changes } = summariseChanges([turned], latest);
  expect(changes.map(({ span, direction }) => `${span} ${direction}`)).toEqual(["late up", "year down"]);
});

test("records of less than half a year have no start to be held against", () => {
  const young = mood(weekly(24, (week) => (week > 17 ? 4 : 1)));
  expect(summariseChanges([young], latest).changes.filter(({ span }) => span === "year")).toEqual([]);
});

test("of people whose mood only wavers hardly one is told of a long change", () => {
  const random = createRandom(7);
  const told = Array.from({ length: 400 }, () => {
    let drift = 0;
    const answers = weekly(56, () => {
      drift = 0.5 * drift + 0.5 * (random.uniform() - 0.5);
      return Math.min(5, Math.max(1, Math.round(3.5 + drift + 1.6 * (random.uniform() - 0.5))));
    });
    return summariseChanges([mood(answers)], latest).changes.filter(({ span }) => span === "year").length;
  });
  expect(told.filter((count) => count > 0).length).toBeLessThanOrEqual(8);
});

test.each([
  ["too few days of late", [...days(before, 93, 8), ...days("2026-03-30", 2, 14)]],
  ["too few weeks before", [...days("2026-02-20", 12, 8), ...days("2026-03-04", 28, 14)]],
  ["no record of late", [...days("2025-06-01", 100, 8), ...days("2025-09-09", 28, 14)]],
  ["no record at all", []],
])("with %s nothing is said", (_why, observations) => {
  expect(summariseChanges([hours(observations)], latest)).toEqual({
    changes: [],
    steady: [],
    unknown: ["Work hours"],
  });
});

test("mood is told by its steps", () => {
  const mood: Measure = {
    ...hours(course(4, 2)),
    name: "Mood",
    format: "mood",
    course: { measure: "mood", quantity: "mood", part: null },
  };
  expect(summariseChanges([mood], latest).changes[0]?.sentence).toBe(
    "Mood went down from usually Happy (4.0 of 5) to Sad (2.0 of 5); typical here is 7.4 to 8.2.",
  );
});

test("where detection knows a part of a measure alone, the change is of that part, without what is typical of all", () => {
  const part = { name: "Chat messages", observations: course(60, 20) };
  const messages: Measure = {
    ...hours(course(80, 80)),
    name: "Messages",
    unit: "messages a day",
    format: "points",
    course: { measure: "messages", quantity: "messagesChange", part },
  };
  expect(summariseChanges([messages], latest).changes[0]?.sentence).toBe(
    "Chat messages went down from usually 60 messages a day to 20 messages a day.",
  );
});
