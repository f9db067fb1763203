import type { BarChartModel } from "../chart-model.ts";

export type BarScale = { readonly minimum: number; readonly maximum: number };

/** From where bars start, zero unless the model says otherwise, to the longest that any of them reaches. */
export function findBarScale(model: BarChartModel): BarScale {
  if (model.axis !== undefined) return model.axis;
  const reaches = model.bars.flatMap(({ value, interval }) => [value ?? 0, interval?.high ?? 0]);
  return { minimum: 0, maximum: Math.max(...reaches, model.typical?.value ?? 0, Number.MIN_VALUE) };
}

/** Where a value lies between the ends, 0 to 1. */
export function toShare(value: number, { minimum, maximum }: BarScale): number {
  return maximum > minimum ? Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum))) : 0;
}

/** A share of the drawing's width as an SVG length, held inside the drawing. */
export function toWidth(value: number, scale: BarScale): string {
  return `${Math.round(toShare(value, scale) * 10_000) / 100}%`;
}
