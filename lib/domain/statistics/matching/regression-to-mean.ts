import type { Course } from "./course.ts";

export type ExpectedReturn = {
  /** The test–retest correlation: how alike the mood before and after is where nothing was done. */
  readonly retest: number;
  /** By how much the group can be expected to move with nothing done, in mood from 0 to 1. */
  readonly change: number;
};

/** Fewer people give no correlation to rely on. */
const leastPeople = 20;

/**
 * How far people who stand apart come back by themselves, from those for whom nothing was done: whoever lies m below the mean
 * moves by (1 − r)·m on average, and by what everybody moved. Null below twenty of them or without spread.
 * Source: Barnett, van der Pols and Dobson (2005), International Journal of Epidemiology 34, 215–220.
 *
 * @param startingAt the mean mood before of the people in question, 0 to 1
 */
export function expectReturn(untreated: readonly Course[], startingAt: number): ExpectedReturn | null {
  if (untreated.length < leastPeople) return null;
  const before = meanOf(untreated.map((course) => course.before));
  const after = meanOf(untreated.map((course) => course.after));
  let [xx, yy, xy] = [0, 0, 0];
  for (const course of untreated) {
    const [x, y] = [course.before - before, course.after - after];
    [xx, yy, xy] = [xx + x * x, yy + y * y, xy + x * y];
  }
  if (xx < 1e-12 || yy < 1e-12) return null;
  const retest = xy / Math.sqrt(xx * yy);
  return { retest, change: after - before + (1 - retest) * (before - startingAt) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
