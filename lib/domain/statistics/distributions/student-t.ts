import { z95 } from "../wilson-interval.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { normalTail } from "./normal.ts";

/**
 * The two-sided tail of Student's t distribution: the probability of a value at least as far from 0 as `t`,
 * I(df/(df + t²); df/2, ½). Infinitely many degrees of freedom give the normal distribution.
 * Source: Abramowitz and Stegun (1964), 26.7.1.
 *
 * @throws {RangeError} when `t` is no number or the degrees of freedom are not above 0.
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) {
    throw new RangeError(`no t-value: ${t} with ${degreesOfFreedom} degrees of freedom`);
  }
  if (Math.abs(t) === Infinity) return 0;
  if (degreesOfFreedom > 1e7) return normalTail(t);
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}

/**
 * The t-value whose two-sided tail is 5 %: by how many standard errors a 95 % interval reaches out. 12.7 with one
 * degree of freedom, 1.96 with infinitely many. By bisection, to 1e-10.
 *
 * @throws {RangeError} when the degrees of freedom are not above 0.
 */
export function studentT95(degreesOfFreedom: number): number {
  let [low, high] = [z95, 2 * z95];
  while (studentTail(high, degreesOfFreedom) > 0.05) high *= 2;
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (studentTail(middle, degreesOfFreedom) > 0.05) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
