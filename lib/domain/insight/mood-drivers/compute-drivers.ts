import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
import { correlateRanks } from "../../statistics/correlation/rank-correlation.ts";
import { correlateWithin, type PersonProducts } from "../../statistics/correlation/within-correlation.ts";
import { type Driver, type DriverFigures, drivers, type MonthlyDriver, monthlyDrivers } from "./driver.ts";

/** A person's year: their mean mood (0 to 1) and what it is looked at beside; null where nothing is known. */
export type PersonYear = {
  readonly department: string;
  readonly mood: number;
  readonly values: Readonly<Record<Driver, number | null>>;
};

type DriverInput = {
  readonly years: readonly PersonYear[];
  /** By driver (x) and mood (y): each person's sums over their months, beside their own mean and their department's month. */
  readonly months: ReadonlyMap<MonthlyDriver, readonly PersonProducts[]>;
};

/**
 * How mood goes together with each driver: between people of one department by ranks, and within people over their months.
 * Those of whom too few people are known are left out; p-values are corrected by Holm over all that are left.
 */
export function computeDrivers({ years, months }: DriverInput): DriverFigures {
  const between = drivers.flatMap((driver) => {
    const pairs = years.flatMap(({ department, mood, values }) => {
      const x = values[driver];
      return x === null ? [] : [{ x, y: mood, stratum: department }];
    });
    const found = correlateRanks(pairs);
    return found === null ? [] : [{ driver, ...found }];
  });
  const within = monthlyDrivers.flatMap((driver) => {
    const found = correlateWithin(months.get(driver) ?? []);
    return found === null ? [] : [{ driver, ...found }];
  });
  const adjusted = adjustByHolm([...between, ...within].map(({ pValue }) => pValue));
  return {
    between: between.map((found, index) => ({ ...found, pValue: adjusted[index] ?? 1 })),
    within: within.map((found, index) => ({ ...found, pValue: adjusted[between.length + index] ?? 1 })),
  };
}
