import { describe, expect, test } from "vitest";
import { drawNormal } from "#tests/support/draw-normal.ts";
import { createRandom } from "../../detection/random.ts";
import type { PersonProducts } from "../../statistics/correlation/within-correlation.ts";
import { computeDrivers, type PersonYear } from "./compute-drivers.ts";
import { driverFiguresSchema, drivers, type MonthlyDriver, monthlyDrivers } from "./driver.ts";
import { toMoodDrivers } from "./to-mood-drivers.ts";

type Company = {
  readonly seed: number;
  readonly people: number;
  readonly hoursBetween?: number;
  readonly hoursWithin?: number;
};

/** People of five departments that differ in everything; hours go along with mood as strongly as is said, all else not at all. */
function drawCompany({ seed, people, hoursBetween = 0, hoursWithin = 0 }: Company) {
  const random = createRandom(seed);
  const shifts = Array.from({ length: 5 }, () => drivers.map(() => 2 * drawNormal(random)));
  const years = Array.from({ length: people }, (_, index): PersonYear => {
    const shift = shifts[index % 5] ?? [];
    const own = drawNormal(random);
    const values = drivers.map((driver, at) => {
      const value = (shift[at] ?? 0) + (driver === "hours" ? own : drawNormal(random));
      if (driver === "mentor" || driver === "training") return value > 0 ? 1 : 0;
      if (driver === "rating") return Math.min(5, Math.max(1, Math.round(3 + value)));
      return driver === "unpaid_leave" && random.uniform() < 0.9 ? 0 : value;
    });
    const mood = hoursBetween * own + (shift[0] ?? 0) + drawNormal(random);
    return { department: `D${index % 5}`, mood, values: toRecord(values) };
  });
  const months = new Map(
    monthlyDrivers.map((driver) => [
      driver,
      Array.from({ length: people }, () => drawMonths(random, driver === "hours" ? hoursWithin : 0)),
    ]),
  );
  return computeDrivers({ years, months });
}

function toRecord(values: readonly number[]): PersonYear["values"] {
  const at = (driver: (typeof drivers)[number]) => values[drivers.indexOf(driver)] ?? null;
  return {
    hours: at("hours"),
    meetings: at("meetings"),
    annual_leave: at("annual_leave"),
    casual_leave: at("casual_leave"),
    unpaid_leave: at("unpaid_leave"),
    rewards: at("rewards"),
    rating: at("rating"),
    onboarding_feedback: at("onboarding_feedback"),
    mentor: at("mentor"),
    training: at("training"),
  };
}

function drawMonths(random: ReturnType<typeof createRandom>, slope: number): PersonProducts {
  const rows = Array.from({ length: 9 }, () => {
    const x = drawNormal(random);
    return { x, y: slope * x + drawNormal(random) };
  });
  const mean = (key: "x" | "y") => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  const [x, y] = [mean("x"), mean("y")];
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    squareX: sum((row) => (row.x - x) ** 2),
    squareY: sum((row) => (row.y - y) ** 2),
    product: sum((row) => (row.x - x) * (row.y - y)),
  };
}

test.each([40, 300])(
  "in companies of %i people in which nothing goes along with mood, at most one in twenty says that something does",
  (people) => {
    const runs = Array.from({ length: 300 }, (_, seed) => drawCompany({ seed, people }));
    const moved = runs.filter((figures) =>
      [...figures.between, ...figures.within].some(({ pValue }) => pValue <= 0.05),
    );
    expect(moved.length / runs.length).toBeLessThanOrEqual(0.07);
    const said = runs.filter(
      (figures) => !toMoodDrivers(figures, null).answer.startsWith("Nothing stands out"),
    );
    expect(said.length / runs.length).toBeLessThanOrEqual(0.07);
  },
);

test("what was planted between people and over time is found, with its side, and nothing else is said", () => {
  const figures = drawCompany({ seed: 1, people: 400, hoursBetween: -0.4, hoursWithin: -0.3 });
  const { answer, sentences, charts } = toMoodDrivers(figures, "2026-02-28");
  expect(answer).toMatch(
    /^People who work longer days than others in their department also tend to report a lower mood \(clearly, correlation -0\.3\d/,
  );
  expect(sentences[0]).toMatch(
    /^In months with longer days, people tend to report a lower mood than they usually do \(weakly, correlation -0\.2\d/,
  );
  expect(sentences).toHaveLength(2);
  expect(charts).toHaveLength(2);
  expect(driverFiguresSchema.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
});

describe("what would tell of single people", () => {
  const nothingKnown = toRecord([]);
  const person = (index: number, known: Partial<PersonYear["values"]>): PersonYear => ({
    department: "D",
    mood: ((index * 7919) % 101) / 101,
    values: { ...nothingKnown, ...known },
  });

  test("a record that few have is not told beside their mood, however many have none", () => {
    for (const few of [1, 3, 9]) {
      const years = Array.from({ length: 400 }, (_, index) =>
        person(index, { unpaid_leave: index < few ? index + 1 : 0, mentor: index < few ? 1 : 0 }),
      );
      expect(computeDrivers({ years, months: new Map() }).between).toEqual([]);
    }
    const years = Array.from({ length: 400 }, (_, index) =>
      person(index, { unpaid_leave: index < 60 ? 1 : 0 }),
    );
    expect(computeDrivers({ years, months: new Map() }).between).toHaveLength(1);
  });

  test("the one whose mood differs from everybody's is not found by their records", () => {
    const years = Array.from({ length: 200 }, (_, index) => ({
      ...person(index, { hours: 6 + index / 100 }),
      mood: index === 77 ? 0 : 0.75,
    }));
    expect(computeDrivers({ years, months: new Map() }).between).toEqual([]);
  });

  test("so few relations are told of that each has five people of its own", () => {
    const all = drivers.map((_, at) => at);
    for (const people of [20, 30, 49, 60]) {
      const years = Array.from({ length: people }, (_, index) =>
        person(index, toRecord(all.map((at) => (index * (at + 3)) % 53))),
      );
      const { between } = computeDrivers({ years, months: new Map() });
      expect(between.length).toBeLessThanOrEqual(people / 5);
      expect(between.length).toBeGreaterThan(0);
    }
  });

  test("no figure has more digits than are shown", () => {
    const { between, within } = drawCompany({ seed: 3, people: 300 });
    for (const { correlation, low, high } of [...between, ...within]) {
      for (const value of [correlation, low, high]) expect(Number(value.toFixed(2))).toBe(value);
    }
  });
});

describe("words", () => {
  const estimate = { correlation: -0.05, low: -0.06, high: -0.04, pValue: 1e-6, people: 30_000 };
  test("what is certain but too weak is not made much of", () => {
    const figures = { between: [{ driver: "meetings" as const, ...estimate }], within: [] };
    const insight = toMoodDrivers(figures, null);
    expect(insight.answer).toMatch(/^Nothing stands out/);
    expect(insight.sentences[0]).toBe("One more is more than chance explains, but too weak to matter.");
  });

  test("none claims a cause, and sick leave is never among them", () => {
    for (const driver of drivers) {
      const insight = toMoodDrivers(
        { between: [{ driver, ...estimate, correlation: 0.4 }], within: [] },
        null,
      );
      expect(insight.answer).toMatch(/^People who .* also tend to report a better mood/);
      expect(JSON.stringify(insight)).not.toMatch(/sick|because|due to|leads to/i);
    }
    const within = (driver: MonthlyDriver) => ({ driver, ...estimate, correlation: 0.4, slope: 0.02 });
    for (const driver of monthlyDrivers) {
      expect(toMoodDrivers({ between: [], within: [within(driver)] }, null).answer).toMatch(
        /^In months .*, people tend to report a better mood than they usually do .* goes along with \+0\.08 of a step/,
      );
    }
  });

  test("without enough people, or without any data, it says so", () => {
    expect(toMoodDrivers({ between: [], within: [] }, null)).toMatchObject({ hasEnough: false });
    expect(computeDrivers({ years: [], months: new Map() })).toEqual({ between: [], within: [] });
  });
});
