export type Place = { readonly x: number; readonly y: number };

const round = (value: number) => Math.round(value * 100) / 100;
const at = ({ x, y }: Place) => `${round(x)} ${round(y)}`;

/**
 * A smooth path through places from left to right that nowhere rises or falls more than they do
 * (monotone cubic; slopes after Steffen, 1990), continuing `start`.
 */
export function curvePath(places: readonly Place[], start: "M" | "L" = "M"): string {
  const [first] = places;
  if (first === undefined) return "";
  const slopes = places.map((_, index) => findSlope(places, index));
  let path = `${start}${at(first)}`;
  for (const [index, to] of places.entries()) {
    const from = places[index - 1];
    if (from === undefined) continue;
    const third = (to.x - from.x) / 3;
    const out = { x: from.x + third, y: from.y + third * (slopes[index - 1] ?? 0) };
    const into = { x: to.x - third, y: to.y - third * (slopes[index] ?? 0) };
    path += `C${at(out)} ${at(into)} ${at(to)}`;
  }
  return path;
}

function findSlope(places: readonly Place[], index: number): number {
  const [before, here, after] = [places[index - 1], places[index], places[index + 1]];
  if (here === undefined) return 0;
  const rise = (from: Place | undefined, to: Place | undefined) =>
    from === undefined || to === undefined || to.x === from.x ? null : (to.y - from.y) / (to.x - from.x);
  const [left, right] = [rise(before, here), rise(here, after)];
  if (left === null || right === null) return left ?? right ?? 0;
  if (left * right <= 0) return 0;
  return 2 * Math.sign(left) * Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 4);
}

/** Consecutive places without a gap between them. */
export function splitAtGaps<Item>(items: readonly (Item | null)[]): Item[][] {
  const stretches: Item[][] = [];
  let open: Item[] | null = null;
  for (const item of items) {
    if (item === null) open = null;
    else if (open === null) {
      open = [item];
      stretches.push(open);
    } else open.push(item);
  }
  return stretches;
}
