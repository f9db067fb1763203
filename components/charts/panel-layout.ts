import type { PanelChartModel, PanelPoint } from "#lib/domain/insight/chart-model.ts";

type Axis = PanelChartModel["axis"];
export type PanelSize = { readonly heightPx: number; readonly axis: Axis };

/** Room above and below the line, so that a dot at an end is whole. */
const edgePx = 7;

/** Where a point stands from left to right, in percent; one alone stands in the middle. */
export function toPanelX(index: number, count: number): number {
  return count < 2 ? 50 : 2 + (96 * index) / (count - 1);
}

/** Where a value stands from the top, in pixels. */
export function toPanelY(value: number, { heightPx, axis }: PanelSize): number {
  const share = (value - axis.minimum) / (axis.maximum - axis.minimum);
  return edgePx + (1 - Math.min(1, Math.max(0, share))) * (heightPx - 2 * edgePx);
}

export type PanelPlace = { readonly index: number; readonly x: number; readonly y: number };

/** The points that have a value, with their neighbours in one run: a gap parts two runs. */
export function toRuns(points: readonly PanelPoint[], size: PanelSize): PanelPlace[][] {
  const runs: PanelPlace[][] = [];
  let run: PanelPlace[] = [];
  for (const [index, { value }] of points.entries()) {
    if (value === null) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push({ index, x: toPanelX(index, points.length), y: toPanelY(value, size) });
  }
  return runs;
}

/** The band of intervals along a run, as the points of a polygon; empty where there is none to draw. */
export function toBand(run: readonly PanelPlace[], points: readonly PanelPoint[], size: PanelSize): string {
  const ends = run.flatMap(({ index, x }) => {
    const interval = points[index]?.interval;
    return interval ? [{ x, top: toPanelY(interval.high, size), bottom: toPanelY(interval.low, size) }] : [];
  });
  if (ends.length < 2) return "";
  const corners = [
    ...ends.map(({ x, top }) => [x, top]),
    ...ends.toReversed().map(({ x, bottom }) => [x, bottom]),
  ];
  return corners.map((corner) => corner.map((value) => value?.toFixed(2)).join(",")).join(" ");
}
