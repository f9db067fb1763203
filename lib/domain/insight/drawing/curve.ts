export type Place = { readonly x: number; readonly y: number };

const round = (value: number) => Math.round(value * 100) / 100;
const at = ({ x, y }: Place) => `${round(x)} ${round(y)}`;

/**
 * A smooth path through places from left to right that nowhere rises or falls more than they do
 * (monotone cubic; slopes after Steffen, 1990), continuing `start`.
 */
export function curvePath(places: readonly Place[], start: "M" | "L" = "M"): string {
  const [first] = places;
  return first === undefined ? "" : `${start}${at(first)}${curveSteps(places).join("")}`;
}

/** The same path in two, so that its last step can be drawn in another way; either is empty where there is none. */
export function cutLastStep(places: readonly Place[]): { readonly before: string; readonly last: string } {
  const [first, from] = [places[0], places.at(-2)];
  const steps = curveSteps(places);
  const last = steps.pop();
  if (first === undefined || from === undefined || last === undefined) return { before: "", last: "" };
  return {
    before: steps.length === 0 ? "" : `M${at(first)}${steps.join("")}`,
    last: `M${at(from)}${last}`,
  };
}

/** From each place to the next, without the start. */
function curveSteps(places: readonly Place[]): string[] {
  const slopes = places.map((_, index) => findSlope(places, index));
  return places.slice(1).flatMap((to, index) => {
    const from = places[index];
    if (from === undefined) return [];
    const third = (to.x - from.x) / 3;
    const out = { x: from.x + third, y: from.y + third * (slopes[index] ?? 0) };
    const into = { x: to.x - third, y: to.y - third * (slopes[index + 1] ?? 0) };
    return [`C${at(out)} ${at(into)} ${at(to)}`];
  });
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
