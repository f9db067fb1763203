import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar-days.ts";
import type { Change } from "../person-changes.ts";
import { toDailyHours } from "./daily-hours.ts";
import { toMoodCalendar } from "./mood-calendar.ts";
import { toOwnChanges } from "./own-changes.ts";

const latestDate = "2026-03-04"; // a Wednesday

describe("the calendar of moods", () => {
  const calendar = (answers: readonly { date: string; value: number }[], weekCount = 3) =>
    toMoodCalendar(answers, { latestDate, weekCount });

  test("has a column a week, begins on Mondays and leaves out days that have not come", () => {
    const { weeks } = calendar([]);
    expect(weeks.map(({ start }) => start)).toEqual(["2026-02-16", "2026-02-23", "2026-03-02"]);
    expect(weeks.map(({ monthName }) => monthName)).toEqual([null, "Mar", null]);
    expect(weeks.at(-1)?.days.map((day) => day?.date ?? null)).toEqual([
      "2026-03-02",
      "2026-03-03",
      "2026-03-04",
      ...[null, null, null, null],
    ]);
  });

  test("places each answer on its day, by its word", () => {
    const { weeks, answer } = calendar([
      { date: "2026-02-17", value: 1 },
      { date: "2026-03-03", value: 4.4 },
      { date: "2026-03-04", value: 4 },
      { date: "2025-12-24", value: 5 },
    ]);
    const labels = weeks.flatMap(({ days }) => days).filter((day) => day !== null && day.step !== null);
    expect(labels.map((day) => day?.label)).toEqual([
      "Tue 17 Feb 2026: Frustrated",
      "Tue 3 Mar 2026: Happy",
      "Wed 4 Mar 2026: Happy",
    ]);
    expect(answer).toBe("You answered on 3 days, most often with “Happy”.");
  });

  test("says honestly when there is little", () => {
    expect(calendar([]).answer).toContain("Not enough data");
    expect(calendar([{ date: latestDate, value: 3 }]).answer).toBe("You answered on one day, with “Okay”.");
  });

  test("holds every answer of its weeks, whatever they are", () => {
    const answers = fc.uniqueArray(
      fc.record({ ago: fc.integer({ min: 0, max: 400 }), value: fc.double({ min: 1, max: 5, noNaN: true }) }),
      { selector: ({ ago }) => ago },
    );
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 53 }), (list, weekCount) => {
        const { weeks } = calendar(
          list.map(({ ago, value }) => ({ date: addDays(latestDate, -ago), value })),
          weekCount,
        );
        const inside = list.filter(({ ago }) => ago <= (weekCount - 1) * 7 + 2).length;
        const marked = weeks.flatMap(({ days }) => days).filter((day) => day !== null && day.step !== null);
        expect(weeks).toHaveLength(weekCount);
        expect(marked).toHaveLength(inside);
      }),
    );
  });
});

describe("what changed, for oneself", () => {
  const change = (name: string, before: number, after: number, span: Change["span"] = "late") => ({
    ...{ name, span, before, after, sentence: "for HR" },
    direction: after > before ? ("up" as const) : ("down" as const),
  });
  const words = (...changes: ReturnType<typeof change>[]) =>
    toOwnChanges([{ changes, steady: [], unknown: [] }]).sentences;

  test.each([
    [change("Mood", 3, 4.2), "Your answers have been brighter of late than is usual for you."],
    [change("Mood", 4.2, 3), "Your answers have been darker of late than is usual for you."],
    [change("Work hours", 8, 8.67), "You worked about 40 minutes a day more of late than is usual for you."],
    [change("Work hours", 8, 9), "You worked about an hour a day more of late than is usual for you."],
    [change("Work hours", 9.4, 8), "You worked about 1½ hours a day less of late than is usual for you."],
    [
      change("Meetings", 2.1, 4.6),
      "More meetings of late than is usual for you: about 4.5 a day instead of 2.",
    ],
    [
      change("Chat messages", 48.2, 20.4),
      "Fewer chat messages of late than is usual for you: about 20 a day instead of 48.",
    ],
    [change("Mood", 4.2, 2, "year"), "Your answers have become darker over time."],
    [change("Work hours", 8, 9, "year"), "Over time your days have become about an hour longer."],
    [
      change("Meetings", 4.6, 2.1, "year"),
      "Over time there are fewer meetings: about 2 a day instead of 4.5.",
    ],
  ])("%o", (given, expected) => {
    expect(words(given)).toEqual([expected]);
  });

  test("what is as usual is told in one sentence, what is unknown not at all", () => {
    const summaries = [
      { changes: [], steady: ["Mood"], unknown: [] },
      { changes: [], steady: ["Work hours", "Meetings"], unknown: ["Chat messages"] },
    ];
    expect(toOwnChanges(summaries)).toEqual({
      sentences: [],
      steady: "As usual for you: your mood, your work hours and meetings.",
    });
    expect(toOwnChanges([])).toEqual({ sentences: [], steady: null });
  });
});

describe("daily hours", () => {
  const days = (from: string, count: number, value: number) =>
    Array.from({ length: count }, (_, day) => ({ date: addDays(from, day), value }));

  test("four weeks with gaps, beside what was usual in the year before", () => {
    const chart = toDailyHours([...days("2025-10-01", 60, 7.5), ...days("2026-03-01", 3, 9)], latestDate);
    expect(chart?.points).toHaveLength(28);
    expect(chart?.points.filter(({ values }) => values[0] !== null).map(({ label }) => label)).toEqual([
      "1 Mar",
      "2 Mar",
      "3 Mar",
    ]);
    expect(chart?.answer).toBe("9.0 h on average on the 3 days with a record; usual for you is 7.5 h.");
  });

  test("nothing is called usual after a few days, and nothing is drawn without a record", () => {
    const chart = toDailyHours([...days("2026-01-01", 5, 12), ...days("2026-03-04", 1, 8)], latestDate);
    expect(chart?.series).toHaveLength(1);
    expect(chart?.answer).toBe("8.0 h on average on the one day with a record.");
    expect(toDailyHours(days("2025-10-01", 60, 7.5), latestDate)).toBeNull();
  });
});
