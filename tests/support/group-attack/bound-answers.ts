/** That the answers of some people, each from 0 to `highest`, sum to something between `low` and `high`. */
export type Bound = { readonly people: readonly string[]; readonly low: number; readonly high: number };

type Range = { low: number; high: number };

/**
 * Narrows what everybody can have answered by whole numbers alone, until nothing moves: each sum bounds each of its
 * people by what the others can have given, and where one sum holds all people of another, so does their difference.
 * @returns whose answer is certain
 */
export function findCertain(bounds: readonly Bound[], highest: number): Set<string> {
  const ranges = new Map<string, Range>();
  for (const { people } of bounds) for (const person of people) ranges.set(person, { low: 0, high: highest });
  const all = [...bounds, ...listDifferences(bounds)];
  while (all.map((bound) => narrow(bound, ranges)).some(Boolean));
  return new Set([...ranges].filter(([, { low, high }]) => low === high).map(([person]) => person));
}

function listDifferences(bounds: readonly Bound[]): Bound[] {
  return bounds.flatMap((whole) => {
    const inWhole = new Set(whole.people);
    return bounds.flatMap((part): Bound[] => {
      if (part.people.length >= whole.people.length || !part.people.every((person) => inWhole.has(person)))
        return [];
      const inPart = new Set(part.people);
      const people = whole.people.filter((person) => !inPart.has(person));
      return [{ people, low: whole.low - part.high, high: whole.high - part.low }];
    });
  });
}

function narrow({ people, low, high }: Bound, ranges: Map<string, Range>): boolean {
  const known = people.flatMap((person) => ranges.get(person) ?? []);
  const [lows, highs] = [sum(known.map((range) => range.low)), sum(known.map((range) => range.high))];
  let hasMoved = false;
  for (const range of known) {
    const nextLow = Math.max(range.low, Math.ceil(low - (highs - range.high) - 1e-9));
    const nextHigh = Math.min(range.high, Math.floor(high - (lows - range.low) + 1e-9));
    hasMoved ||= nextLow !== range.low || nextHigh !== range.high;
    range.low = nextLow;
    range.high = nextHigh;
    if (hasMoved) return true;
  }
  return hasMoved;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
