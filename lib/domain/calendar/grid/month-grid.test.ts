import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../insight/calendar-days.ts";
import {
  addMonths,
  buildMonthGrid,
  formatLongDay,
  isMonth,
  weekdayNamesFrom,
  weekdayOf,
} from "./month-grid.ts";
import { countryOfLanguages, type Weekday, weekStartIn } from "./week-start.ts";

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

test("March 2026 from Monday has six weeks, from Sunday five", () => {
  const grid = (weekStart: Weekday) => buildMonthGrid({ month: "2026-03", weekStart, today: "2026-03-02" });
  expect(grid(1)).toMatchObject({ first: "2026-02-23", last: "2026-04-05" });
  expect(grid(1).weeks).toHaveLength(6);
  expect(grid(7)).toMatchObject({ first: "2026-03-01", last: "2026-04-04" });
  expect(grid(7).weeks).toHaveLength(5);
  expect(
    grid(1)
      .weeks.flat()
      .filter(({ isToday }) => isToday),
  ).toEqual([{ date: "2026-03-02", isInMonth: true, isToday: true }]);
});

test("a February of 28 days that begins on the week's first day takes four weeks, a leap one has its 29th", () => {
  const four = buildMonthGrid({ month: "2027-02", weekStart: 1, today: "2027-02-01" });
  expect(four.weeks).toHaveLength(4);
  const leap = buildMonthGrid({ month: "2028-02", weekStart: 1, today: "2027-02-01" });
  expect(
    leap.weeks
      .flat()
      .filter(({ isInMonth }) => isInMonth)
      .at(-1)?.date,
  ).toBe("2028-02-29");
});

test("whatever month and first weekday: whole weeks, day after day, with every day of the month and no other marked", () => {
  const months = fc.integer({ min: -600, max: 2_000 }).map((months) => addMonths("2026-03", months));
  fc.assert(
    fc.property(months, fc.constantFrom(...weekdays), (month, weekStart) => {
      const { weeks, first, last } = buildMonthGrid({ month, weekStart, today: "2026-03-02" });
      const days = weeks.flat();
      expect(
        weeks.every((week) => week.length === 7 && week[0] && weekdayOf(week[0].date) === weekStart),
      ).toBe(true);
      expect(days.map(({ date }) => date)).toEqual(days.map((_, index) => addDays(first, index)));
      expect(days.at(-1)?.date).toBe(last);
      expect(days.every(({ date, isInMonth }) => date.startsWith(month) === isInMonth)).toBe(true);
      expect(weeks.every((week) => week.some(({ isInMonth }) => isInMonth))).toBe(true);
    }),
  );
});

test("months are counted over years, and stay within what can be shown", () => {
  expect(addMonths("2026-12", 1)).toBe("2027-01");
  expect(addMonths("2026-01", -13)).toBe("2024-12");
  expect(addMonths("2199-12", 1)).toBe("2199-12");
  expect(["2026-00", "2026-13", "1969-12", "2200-01", "2026-3", "x"].filter(isMonth)).toEqual([]);
});

test("weeks begin where people are used to it", () => {
  expect(["DE", "US", "EG", "MV", "us", null, "??"].map(weekStartIn)).toEqual([1, 7, 6, 5, 7, 1, 1]);
  expect(["en-US,en;q=0.9", "de", "ar", "pt-BR;q=1", "", "*", null].map(countryOfLanguages)).toEqual([
    "US",
    "DE",
    "EG",
    "BR",
    null,
    null,
    null,
  ]);
  expect(weekdayNamesFrom(7)[0]).toBe("Sunday");
  expect(formatLongDay("2026-03-02")).toBe("Monday, 2 March 2026");
});
