import { z } from "zod";

/** How many distinct values are counted one by one; beyond, quantiles are kept. */
const countedValues = 200;
const quantileSteps = 200;
const keptDigits = 9;

/**
 * How the values of one input are spread over people, small enough to be kept with every run: each value with its count
 * or, where there are more than 200 different ones, 201 quantiles in steps of half a per cent.
 */
export type InputSketch = {
  readonly missing: number;
  readonly present: number;
  readonly shape:
    | { readonly kind: "values"; readonly values: readonly (readonly [value: number, count: number])[] }
    | { readonly kind: "quantiles"; readonly points: readonly number[] };
};

export const inputSketchSchema: z.ZodType<InputSketch> = z.object({
  missing: z.number(),
  present: z.number(),
  shape: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("values"), values: z.array(z.tuple([z.number(), z.number()])) }),
    z.object({ kind: z.literal("quantiles"), points: z.array(z.number()) }),
  ]),
});

/** The sketch of these values; NaN is missing. */
export function sketchValues(values: Float64Array): InputSketch {
  const present = values.filter((value) => !Number.isNaN(value)).sort();
  const missing = values.length - present.length;
  const counted = countValues(present);
  const shape =
    counted === null
      ? { kind: "quantiles" as const, points: pickQuantiles(present) }
      : { kind: "values" as const, values: counted };
  return { missing, present: present.length, shape };
}

/** Null where there are too many different ones. */
function countValues(sorted: Float64Array): [number, number][] | null {
  const counted: [number, number][] = [];
  for (const value of sorted) {
    const last = counted.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else if (counted.length === countedValues) return null;
    else counted.push([value, 1]);
  }
  return counted.map(([value, count]) => [shorten(value), count]);
}

function pickQuantiles(sorted: Float64Array): number[] {
  return Array.from({ length: quantileSteps + 1 }, (_, step) => {
    return shorten(sorted[Math.round((step / quantileSteps) * (sorted.length - 1))] ?? Number.NaN);
  });
}

function shorten(value: number): number {
  return Number(value.toPrecision(keptDigits));
}

/** How many people have at most this value: exact where values are counted, else to within half a per cent of them. */
export function countAtMost({ present, shape }: InputSketch, limit: number): number {
  if (shape.kind === "values") {
    return shape.values.reduce((sum, [value, count]) => (value <= limit ? sum + count : sum), 0);
  }
  const { points } = shape;
  const at = points.findLastIndex((point) => point <= limit);
  const [below, above] = [points[at], points[at + 1]];
  if (below === undefined) return 0;
  if (above === undefined) return present;
  return (present * (at + (limit - below) / (above - below))) / (points.length - 1);
}

/** The smallest value that at least this share (0 to 1) of the people have at most; null where nobody has one. */
export function quantileOf({ present, shape }: InputSketch, share: number): number | null {
  if (shape.kind === "quantiles") return shape.points[Math.round(share * (shape.points.length - 1))] ?? null;
  let count = 0;
  for (const [value, occurrences] of shape.values) {
    count += occurrences;
    if (count >= share * present) return value;
  }
  return null;
}
