import { themeFloor } from "../../privacy/group-gate.ts";
import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
import type { CorrelationEstimate } from "../../statistics/correlation/correlation-estimate.ts";
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

/** So many people stand behind each figure that is told of them. */
const peoplePerFigure = 5;

/**
 * How mood goes together with each driver: between people of one department by ranks, and within people over their months.
 * HR knows the records, so a relation that rests on few people would tell their mood, and many figures about few people could
 * be solved for each of them: a relation is told of when it rests on ten people, and no more of them than leave five people
 * to each figure. P-values are corrected by Holm over those.
 */
export function computeDrivers({ years, months }: DriverInput): DriverFigures {
  const between = drivers.flatMap((driver) => {
    const found = correlateRanks(toPairs(years, driver));
    return found === null ? [] : [{ driver, found }];
  });
  const within = monthlyDrivers.flatMap((driver) => {
    const found = correlateWithin(months.get(driver) ?? []);
    return found === null ? [] : [{ driver, found }];
  });
  const told = chooseTold([
    ...between.map(({ found }) => ({ found, figures: 1 })),
    // Beside each of these stands a slope.
    ...within.map(({ found }) => ({ found, figures: 2 })),
  ]);
  const correct = correctAmong(told);
  return {
    between: between
      .filter(({ found }) => told.has(found))
      .map(({ driver, found }) => ({ driver, ...correct(found) })),
    within: within
      .filter(({ found }) => told.has(found))
      .map(({ driver, found }) => ({ driver, ...correct(found), slope: found.slope })),
  };
}

function toPairs(years: readonly PersonYear[], driver: Driver) {
  return years.flatMap(({ department, mood, values }) => {
    const x = values[driver];
    return x === null ? [] : [{ x, y: mood, stratum: department }];
  });
}

/** Those with the most people first, as long as there are enough for all. */
function chooseTold(
  relations: readonly { readonly found: CorrelationEstimate; readonly figures: number }[],
): ReadonlySet<CorrelationEstimate> {
  const told = new Set<CorrelationEstimate>();
  let count = 0;
  const ordered = relations.toSorted((one, other) => other.found.people - one.found.people);
  for (const { found, figures } of ordered) {
    if (found.carriers < themeFloor.people) continue;
    if (found.people < peoplePerFigure * (count + figures)) break;
    told.add(found);
    count += figures;
  }
  return told;
}

/** As it is told: no more digits than are shown, with the p-value beside all that are told. */
function correctAmong(told: ReadonlySet<CorrelationEstimate>) {
  const members = [...told];
  const adjusted = adjustByHolm(members.map(({ pValue }) => pValue));
  return (found: CorrelationEstimate) => ({
    correlation: toHundredths(found.correlation),
    low: toHundredths(found.low),
    high: toHundredths(found.high),
    people: found.people,
    pValue: adjusted[members.indexOf(found)] ?? 1,
  });
}

/** Zero has one sign. */
const toHundredths = (value: number) => Math.round(value * 100) / 100 + 0;
