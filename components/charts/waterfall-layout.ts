import type { WaterfallChartModel } from "#lib/domain/insight/chart-model.ts";

export type WaterfallScale = { readonly minimum: number; readonly maximum: number };

/** The ends of the axis: every running total and zero lie on it. */
export function findWaterfallScale({ base, groups }: WaterfallChartModel): WaterfallScale {
  const reached = [0, base.points, ...groups.flatMap(({ steps }) => steps.map(({ to }) => to))];
  return { minimum: Math.min(...reached), maximum: Math.max(...reached, Math.min(...reached) + 0.1) };
}

/** The place of a running total, in per cent of the axis. */
export function placeOnScale(points: number, { minimum, maximum }: WaterfallScale): number {
  return Math.round(((points - minimum) / (maximum - minimum)) * 10_000) / 100;
}
