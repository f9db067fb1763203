import { expect, test } from "vitest";
import { addDays } from "./calendar-days.ts";
import { chooseHistoryWindow, computeMean, selectBetween, toHistoryPoints } from "./history-window.ts";

const everyDay = (from: string, count: number) =>
  Array.from({ length: count }, (_, day) => addDays(from, day));

test("somebody with records in most weeks is shown by week, 26 weeks back from the latest data", () => {
  const window = chooseHistoryWindow(everyDay("2025-01-01", 365), "2025-12-31");
  expect(window).toEqual({ from: "2025-07-07", to: "2025-12-31", width: "week" });
});

test("a thin history is shown whole, by month, and a long one by quarter", () => {
  const thin = ["2023-03-05", "2024-01-20"];
  expect(chooseHistoryWindow(thin, "2024-05-14")).toEqual({
    from: "2023-03-01",
    to: "2024-05-14",
    width: "month",
  });
  expect(chooseHistoryWindow(["2018-02-05"], "2024-05-14")).toMatchObject({
    from: "2018-01-01",
    width: "quarter",
  });
});

test("without a record there is no window", () => {
  expect(chooseHistoryWindow([], "2024-05-14")).toBeNull();
});

test("a bucket without a record is a gap, not a zero", () => {
  const window = { from: "2024-01-01", to: "2024-03-10", width: "month" } as const;
  const points = toHistoryPoints(
    [
      { date: "2024-01-10", value: 6 },
      { date: "2024-01-31", value: 9 },
      { date: "2024-03-10", value: 4 },
      { date: "2024-03-11", value: 100 },
    ],
    window,
  );
  expect(points).toEqual([
    { start: "2024-01-01", mean: 7.5, count: 2 },
    { start: "2024-02-01", mean: null, count: 0 },
    { start: "2024-03-01", mean: 4, count: 1 },
  ]);
});

test("both ends of a selection count, and nothing has no mean", () => {
  const observations = everyDay("2024-01-01", 5).map((date, index) => ({ date, value: index }));
  expect(selectBetween(observations, "2024-01-02", "2024-01-04").map(({ value }) => value)).toEqual([
    1, 2, 3,
  ]);
  expect(computeMean([1, 2, 6])).toBe(3);
  expect(computeMean([])).toBeNull();
});
