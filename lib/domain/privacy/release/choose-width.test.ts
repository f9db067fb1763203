import { expect, test } from "vitest";
import { chooseWidth, findStretch, isDense } from "./choose-width.ts";

test("every day belongs to one stretch, also where the width changes", () => {
  const plans = [
    { from: "2024-01-01", width: "year" },
    { from: "2026-01-01", width: "month" },
  ] as const;
  expect(findStretch("2023-05-05", plans)).toEqual({ start: "2023-01-01", width: "year" });
  expect(findStretch("2025-12-31", plans)).toEqual({ start: "2025-01-01", width: "year" });
  expect(findStretch("2026-01-01", plans)).toEqual({ start: "2026-01-01", width: "month" });
  expect(findStretch("2026-05-05", [{ from: "2020-01-01", width: "quarter" }]).start).toBe("2026-04-01");
});

const people = new Map([
  ["Sales", 20],
  ["Legal", 10],
  ["Board", 3],
]);
const turnout = (department: string, respondents: number) => ({
  start: "2026-01-01",
  department,
  respondents,
});

test("a width is dense when most people are in a department that answered enough; tiny ones do not count", () => {
  expect(isDense([turnout("Sales", 5), turnout("Legal", 4)], people)).toBe(true);
  expect(isDense([turnout("Sales", 4), turnout("Legal", 9), turnout("Board", 3)], people)).toBe(false);
  expect(isDense([], people)).toBe(false);
});

test("a company of tiny departments is looked at as one", () => {
  expect(
    isDense(
      [turnout("A", 3), turnout("B", 2)],
      new Map([
        ["A", 4],
        ["B", 4],
      ]),
    ),
  ).toBe(true);
  expect(
    isDense(
      [turnout("A", 2), turnout("B", 2)],
      new Map([
        ["A", 4],
        ["B", 4],
      ]),
    ),
  ).toBe(false);
});

test("the narrowest dense width is taken, else the widest", async () => {
  expect(await chooseWidth(async (width) => width !== "month")).toBe("quarter");
  expect(await chooseWidth(async () => false)).toBe("year");
});
