import { studentT95, studentTail } from "../distributions/student-t.ts";
import { type CorrelationEstimate, fisherInterval, leastCorrelated } from "./correlation-estimate.ts";
import { effectiveCount } from "./effective-count.ts";

/** One person's sums over time, of both things beside the person's own mean: Σdx², Σdy², Σdx·dy. */
export type PersonProducts = {
  readonly squareX: number;
  readonly squareY: number;
  readonly product: number;
};

export type WithinEstimate = CorrelationEstimate & {
  /** By how much y lies higher where x lies one unit higher, beside the person's own mean. */
  readonly slope: number;
};

/**
 * How two things go together over time within people, whatever differs between people: r = Σ Σdx·dy / √(Σ Σdx² · Σ Σdy²)
 * over everybody, the repeated-measures correlation. People are the sample, not their months: the standard error is that of
 * the sum of each person's influence u = (Σdx·dy − r/2·(Σdx²·√(Y/X) + Σdy²·√(X/Y)))/√(X·Y)/(1 − h), h being
 * their share of X and Y (as when each person is left out in turn), so that months of one person may be
 * alike in any way. Interval by Fisher's transformation with t of k − 1 degrees of freedom, k the people in whom both things
 * change; null below ten of them. In whom x stays the same it cannot show, so they are left out.
 * Source: Bland and Altman (1995), BMJ 310, 446; Liang and Zeger (1986), Biometrika 73, 13–22;
 * Bell and McCaffrey (2002), Survey Methodology 28, 169–181.
 */
export function correlateWithin(people: readonly PersonProducts[]): WithinEstimate | null {
  const varying = people.filter(({ squareX }) => squareX > flat);
  const speaking = varying.filter(({ squareY }) => squareY > flat).length;
  if (speaking < leastCorrelated) return null;
  const [x, y, xy] = [
    sumOf(varying, ({ squareX }) => squareX),
    sumOf(varying, ({ squareY }) => squareY),
    sumOf(varying, ({ product }) => product),
  ];
  const correlation = Math.min(1, Math.max(-1, xy / Math.sqrt(x * y)));
  const error = influenceError(varying, { x, y, correlation });
  const reach = error / Math.max(1e-9, 1 - correlation ** 2);
  const degreesOfFreedom = speaking - 1;
  return {
    correlation,
    slope: xy / x,
    ...fisherInterval(correlation, studentT95(degreesOfFreedom) * reach),
    pValue: toPValue(correlation, reach, degreesOfFreedom),
    people: speaking,
    carriers: Math.min(
      effectiveCount(varying.map(({ squareX }) => squareX)),
      effectiveCount(varying.map(({ squareY }) => squareY)),
    ),
  };
}

/** Below it a sum of squares is rounding. */
const flat = 1e-12;

type Sums = { readonly x: number; readonly y: number; readonly correlation: number };

function influenceError(people: readonly PersonProducts[], { x, y, correlation }: Sums): number {
  const scale = Math.sqrt(x * y);
  const squares = sumOf(people, ({ squareX, squareY, product }) => {
    const expected = (correlation / 2) * (squareX * Math.sqrt(y / x) + squareY * Math.sqrt(x / y));
    const leverage = Math.min(0.9, (squareX / x + squareY / y) / 2);
    return ((product - expected) / scale / (1 - leverage)) ** 2;
  });
  return Math.sqrt(((people.length - 1) / people.length) * squares);
}

function toPValue(correlation: number, reach: number, degreesOfFreedom: number): number {
  if (correlation === 0) return 1;
  if (reach === 0) return 0;
  const centre = Math.atanh(Math.min(1 - 1e-9, Math.max(-1 + 1e-9, correlation)));
  return studentTail(centre / reach, degreesOfFreedom);
}

function sumOf<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0);
}
