import { expect, test } from "vitest";
import { compareFlagRates, type FlagGroup } from "./flag-rates.ts";

const group = (name: string, people: number, flagged: number, respondents = people): FlagGroup => ({
  ...{ name, people, flagged, respondents },
});
const only = (groups: FlagGroup[]) =>
  compareFlagRates([{ dimension: "department", groups }])[0] ?? expect.fail();

test("each group stands with its share, and beside everybody else", () => {
  const rates = only([group("Sales", 50, 12), group("Design", 450, 20)]);
  const [sales, design] = rates.shown;
  expect([sales?.name, design?.name]).toEqual(["Sales", "Design"]);
  expect(sales?.estimate?.share).toBe(0.24);
  expect(sales?.comparison?.ratio).toBeCloseTo(5.4, 12);
  expect(sales?.comparison?.isBeyondChance).toBe(true);
  expect(rates.everybody).toMatchObject({ count: 32, total: 500 });
});

test("a small group is hidden with a sibling, yet counts among everybody else", () => {
  const rates = only([
    group("Sales", 40, 4),
    group("Board", 3, 3),
    group("Design", 6, 0),
    group("Legal", 30, 1),
  ]);
  expect(rates.shown.map(({ name }) => name)).toEqual(["Sales", "Legal"]);
  expect(rates.hidden.map(({ name }) => name)).toEqual(["Board", "Design"]);
  // 4 of 40 beside 4 of 39.
  expect(rates.shown[0]?.comparison?.ratio).toBeCloseTo(0.1 / (4 / 39), 12);
});

test("a share is of those with enough data; a group in which too few have it is hidden", () => {
  const rates = only([group("Sales", 40, 7, 35), group("Design", 30, 1, 4), group("Legal", 30, 3)]);
  expect(rates.shown.map(({ name, estimate }) => [name, estimate?.share])).toEqual([["Sales", 0.2]]);
  expect(rates.hidden.map(({ name }) => name)).toEqual(["Design", "Legal"]);
});

test("the more comparisons, the more a difference must be: one of twenty is not called more than chance", () => {
  const odd = group("Odd", 100, 12);
  const alone = only([odd, group("Rest", 1900, 95)]);
  expect(alone.shown.find(({ name }) => name === "Odd")?.comparison?.isBeyondChance).toBe(true);
  const many = only([odd, ...Array.from({ length: 19 }, (_, index) => group(`D${index}`, 100, 5))]);
  const { pValue, isBeyondChance } =
    many.shown.find(({ name }) => name === "Odd")?.comparison ?? expect.fail();
  expect(pValue).toBeLessThan(0.05);
  expect(isBeyondChance).toBe(false);
});

test("one group alone has nobody beside it, and a company of four shows nothing", () => {
  expect(only([group("Unassigned", 60, 3)]).shown[0]?.comparison).toBeNull();
  expect(only([group("Sales", 2, 1), group("Design", 2, 0)])).toMatchObject({ shown: [], everybody: null });
});
