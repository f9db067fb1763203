import type { BarChartModel } from "#lib/domain/insight/chart-model.ts";

export type BarScale = { readonly minimum: number; readonly maximum: number };

/** From where bars start, zero unless the model says otherwise, to the longest that any of them reaches. */
export function findBarScale(model: BarChartModel): BarScale {
  if (model.axis !== undefined) return model.axis;
  const reaches = model.bars.flatMap(({ value, interval }) => [value ?? 0, interval?.high ?? 0]);
  return { minimum: 0, maximum: Math.max(...reaches, model.typical?.value ?? 0, Number.MIN_VALUE) };
}

/** A share of the drawing's width as an SVG length, held inside the drawing. */
export function toWidth(value: number, { minimum, maximum }: BarScale): string {
  const share = Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
  return `${Math.round(share * 10_000) / 100}%`;
}
