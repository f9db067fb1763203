import type { ChangeVerdict, Interval, LineChartModel, LineSeries } from "../chart-model.ts";
import { formatTick, formatValue } from "../value-format.ts";
import { type Axis, findLineAxis, listTicks } from "./axis-ticks.ts";
import { curvePath, cutLastStep, type Place, splitAtGaps } from "./curve.ts";
import { type Canvas, circlePath, type Drawing, type DrawingMark, linePath, wordHeights } from "./drawing.ts";
import { listEndLabels, placeEndLabels, placePointLabels } from "./line-labels.ts";
import { lookOfLastStep } from "./step-look.ts";

/** Where the lines are drawn, and how values and points come to their places in it. */
type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  toX(index: number): number;
  toY(value: number): number;
};

const plotHeight = 132;
const topRoom = 8;
const mainWidth = 1.8;

/**
 * A line chart with its axis, the interval of the first series as a band, gaps where nothing is known, and each line's
 * latest value at its end. Values outside the axis stay on its edge.
 */
export function drawLineChart(model: LineChartModel, canvas: Canvas): Drawing {
  const axis = findLineAxis(model);
  const ticks = listTicks(axis);
  const tickTexts = ticks.map((tick) => tickText(tick, model));
  const plot = toPlot(model, axis, { canvas, tickTexts });
  const labels = model.points.map(({ label }, index) => ({ text: label, x: plot.toX(index) }));
  const ends = listEndLabels(model, plot.toY, { canvas, width: canvas.width - plot.right - 8 });
  return {
    height: plot.bottom + 6 + wordHeights.plain.line,
    marks: [
      ...ticks.flatMap((tick, index) => drawTick(plot, plot.toY(tick), tickTexts[index] ?? "")),
      ...drawBand(model, plot),
      ...drawLines(model, plot),
      ...placeEndLabels(ends, { x: plot.right + 8, top: plot.top, bottom: plot.bottom }),
      ...placePointLabels(labels, { canvas, top: plot.bottom + 6, right: canvas.width }),
    ],
  };
}

function tickText(tick: number, { format }: LineChartModel): string {
  return format === "mood" ? formatTick(tick, format) : formatTick(tick, format) || formatValue(tick, format);
}

function toPlot(
  { points, series }: LineChartModel,
  { minimum, maximum }: Axis,
  { canvas, tickTexts }: { canvas: Canvas; tickTexts: readonly string[] },
): Plot {
  const left = Math.max(0, ...tickTexts.map((text) => canvas.measure(text, "plain"))) + 8;
  const right = canvas.width - (series.length < 2 ? 40 : 84);
  const [top, bottom] = [topRoom, topRoom + plotHeight];
  const inset = points.length > 1 ? 6 : (right - left) / 2;
  const step = points.length > 1 ? (right - left - 2 * inset) / (points.length - 1) : 0;
  const share = (value: number) => Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
  return {
    left,
    right,
    top,
    bottom,
    toX: (index) => left + inset + index * step,
    toY: (value) => bottom - share(value) * plotHeight,
  };
}

function drawTick({ left, right }: Plot, y: number, text: string): DrawingMark[] {
  return [
    { kind: "shape", path: linePath(left, y, right, y), stroke: "line", strokeWidth: 0.6 },
    { kind: "words", text, x: left - 8, baseline: y + 2.8, anchor: "end", style: "plain", role: "muted" },
  ];
}

function drawBand({ points }: LineChartModel, { toX, toY }: Plot): DrawingMark[] {
  const ends = points.map(({ interval, values }, index) =>
    interval && typeof values[0] === "number" ? { x: toX(index), interval } : null,
  );
  return splitAtGaps(ends).flatMap((stretch): DrawingMark[] => {
    const along = (pick: (interval: Interval) => number) =>
      stretch.map(({ x, interval }): Place => ({ x, y: toY(pick(interval)) }));
    const [lows, highs] = [along(({ low }) => low), along(({ high }) => high)];
    const [low, high] = [lows[0], highs[0]];
    if (stretch.length === 1 && low !== undefined && high !== undefined) {
      const path = linePath(low.x, low.y, high.x, high.y);
      return [{ kind: "shape", path, stroke: "line-strong", strokeWidth: 1.2 }];
    }
    const area = `${curvePath(highs)}${curvePath(lows.reverse(), "L")}z`;
    return [
      { kind: "shape", path: area, fill: "accent-soft" } as const,
      ...[highs, lows].map(
        (edge) =>
          ({
            kind: "shape",
            path: curvePath(edge),
            stroke: "line-strong",
            strokeWidth: 0.5,
            dash: [1.5, 2],
          }) as const,
      ),
    ];
  });
}

function drawLines({ points, series, lastChange = null }: LineChartModel, { toX, toY }: Plot): DrawingMark[] {
  return [...series.entries()].reverse().flatMap(([index, { role }]) => {
    const stroke = role === "main" ? "accent" : "series-other";
    const places = points.map(({ values }, at): Place | null => {
      const value = values[index];
      return typeof value === "number" ? { x: toX(at), y: toY(value) } : null;
    });
    const stretches = splitAtGaps(places);
    const latest = places.findLast((place) => place !== null);
    const dots = [...stretches.filter(({ length }) => length === 1).flat(), ...(latest ? [latest] : [])].map(
      ({ x, y }) => circlePath(x, y, role === "main" ? 2.6 : 1.9),
    );
    const marks = drawStretches(stretches, role, index === 0 ? lastChange : null);
    if (dots.length > 0) marks.push({ kind: "shape", path: dots.join(""), fill: stroke });
    return marks;
  });
}

/** The lines between gaps; the last step of the last one looks like what it is. */
function drawStretches(
  stretches: readonly (readonly Place[])[],
  role: LineSeries["role"],
  lastChange: ChangeVerdict | null,
): DrawingMark[] {
  const cut = lastChange === null ? null : cutLastStep(stretches.at(-1) ?? []);
  const whole = cut === null ? stretches : stretches.slice(0, -1);
  const path = [...whole.filter(({ length }) => length > 1).map((stretch) => curvePath(stretch)), cut?.before]
    .filter((part) => part !== undefined)
    .join("");
  const marks: DrawingMark[] = [];
  if (path !== "" && role === "main")
    marks.push({ kind: "shape", path, stroke: "accent", strokeWidth: mainWidth });
  if (path !== "" && role === "other")
    marks.push({ kind: "shape", path, stroke: "series-other", strokeWidth: 1.2, dash: [3.5, 2.5] });
  if (cut === null || cut.last === "") return marks;
  const { strokeWidth, dash } = lookOfLastStep(lastChange, mainWidth);
  marks.push({
    ...{ kind: "shape", path: cut.last, stroke: "accent", strokeWidth },
    ...(dash === null ? {} : { dash }),
  });
  return marks;
}
