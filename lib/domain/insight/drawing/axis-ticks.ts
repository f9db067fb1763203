import type { LineChartModel } from "../chart-model.ts";

export type Axis = { readonly minimum: number; readonly maximum: number };

/**
 * The ends of a line chart's axis: the model's own, else from zero to the highest value or interval, rounded up to a
 * tick.
 */
export function findLineAxis(model: LineChartModel): Axis {
  if (model.axis !== undefined && model.axis.maximum > model.axis.minimum) return model.axis;
  const reached = model.points.flatMap(({ values, interval }) => [
    ...values.map((value) => value ?? 0),
    interval?.low ?? 0,
    interval?.high ?? 0,
  ]);
  const [low, high] = [Math.min(0, ...reached), Math.max(0, ...reached)];
  const step = findStep(high - low || 1);
  return {
    // The smallest of numbers divide to zero.
    minimum: Math.floor(low / step) * step || (low < 0 ? -step : 0),
    maximum: Math.ceil(high / step) * step || step,
  };
}

/** Round values between the ends, both of them where they are round: three to six in all. */
export function listTicks({ minimum, maximum }: Axis): number[] {
  const step = findStep(maximum - minimum);
  const first = Math.ceil(minimum / step - 1e-9);
  const count = Math.floor(maximum / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => roundTo((first + index) * step, step));
}

/** A step of 1, 2 or 5 and a power of ten of which about four make up the reach. */
function findStep(reach: number): number {
  const rough = Math.max(reach, Number.MIN_VALUE * 1e10) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

function roundTo(value: number, step: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return digits > 20 ? value : Number(value.toFixed(digits));
}
