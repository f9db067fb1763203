import type { BarChartModel } from "../chart-model.ts";
import { formatTick, formatValue } from "../value-format.ts";
import { type BarScale, findBarScale, toShare } from "./bar-scale.ts";
import { breakLines } from "./break-lines.ts";
import {
  barPath,
  type Canvas,
  circlePath,
  type Drawing,
  type DrawingMark,
  type DrawingRole,
  linePath,
  type WordStyle,
  wordHeights,
} from "./drawing.ts";

type Bar = BarChartModel["bars"][number];
type Columns = {
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
  readonly end: number;
};

const rowHeight = 17;
const gap = 10;

/**
 * A bar chart as rows from top to bottom, so that a long one can go on on another page: what is typical, the
 * bars, and the ends of the axis where the model has one.
 */
export function drawBarChart(
  model: BarChartModel,
  canvas: Canvas,
): { head: Drawing | null; rows: Drawing[] } {
  const scale = findBarScale(model);
  const columns = toColumns(model, canvas);
  const rows = model.bars.map((bar) => drawBar(bar, { model, scale, columns, canvas }));
  return {
    head: model.typical === undefined ? null : drawTypicalKey(model.typical, model),
    rows: model.axis === undefined ? rows : [...rows, drawAxisEnds(model.axis, { model, columns })],
  };
}

function toColumns({ bars, format }: BarChartModel, { width, measure }: Canvas): Columns {
  const widest = Math.max(0, ...bars.map(({ label }) => measure(label, "label")));
  const labelWidth = Math.min(widest, width * 0.32) + 1;
  const values = bars.map(({ value }) =>
    value === null ? 0 : measure(formatValue(value, format), "strong"),
  );
  const valueWidth = Math.max(24, ...values);
  return { labelWidth, left: labelWidth + gap, right: width - valueWidth - gap, end: width };
}

function drawTypicalKey(
  { label, value }: { label: string; value: number },
  { format }: BarChartModel,
): Drawing {
  return {
    height: 18,
    marks: [
      typicalMark(2, 0, 12),
      words(`${label} ${formatValue(value, format)}`, { x: 9, baseline: 9, role: "muted" }),
    ],
  };
}

type BarContext = { model: BarChartModel; scale: BarScale; columns: Columns; canvas: Canvas };

function drawBar(bar: Bar, { model, scale, columns, canvas }: BarContext): Drawing {
  const { labelWidth, left, right, end } = columns;
  const label = breakLines(bar.label, labelWidth, (text) => canvas.measure(text, "label"));
  const height = Math.max(rowHeight, label.length * wordHeights.label.line + 4);
  const middle = height / 2;
  const labelTop = middle - (label.length * wordHeights.label.line) / 2;
  const marks: DrawingMark[] = label.map((text, index) =>
    words(text, {
      x: 0,
      baseline: labelTop + index * wordHeights.label.line + wordHeights.label.ascent,
      style: "label",
    }),
  );
  if (bar.value === null) {
    marks.push(words(bar.remark ?? "No data", { x: left, baseline: middle + 3, role: "muted" }));
  } else {
    const toX = (value: number) => left + toShare(value, scale) * (right - left);
    marks.push(
      ...(model.axis === undefined ? drawLength : drawDot)(bar, bar.value, { toX, left, right, middle }),
    );
    if (model.typical !== undefined) marks.push(typicalMark(toX(model.typical.value), 0, height));
    const value = formatValue(bar.value, model.format);
    marks.push(words(value, { x: end, baseline: middle + 3, anchor: "end", style: "strong" }));
  }
  return addNote({ height, marks }, bar.note, { columns, canvas });
}

type BarPlace = { toX(value: number): number; left: number; right: number; middle: number };

function drawLength(bar: Bar, value: number, { toX, left, right, middle }: BarPlace): DrawingMark[] {
  const interval = bar.interval;
  const marks: DrawingMark[] = [
    { kind: "shape", path: barPath(left, middle - 5, right - left, 10), fill: "surface-sunken" },
  ];
  if (toX(value) > left) {
    marks.push({ kind: "shape", path: barPath(left, middle - 5, toX(value) - left, 10), fill: "accent" });
  }
  if (interval) {
    const path = linePath(toX(interval.low), middle, toX(interval.high), middle);
    marks.push({ kind: "shape", path, stroke: "surface-raised", strokeWidth: 3.4 });
    marks.push({ kind: "shape", path, stroke: "line-strong", strokeWidth: 2 });
  }
  return marks;
}

function drawDot(bar: Bar, value: number, { toX, left, right, middle }: BarPlace): DrawingMark[] {
  const interval = bar.interval;
  return [
    { kind: "shape", path: linePath(left, middle, right, middle), stroke: "line", strokeWidth: 1.2 },
    ...(interval
      ? [
          {
            kind: "shape",
            path: linePath(toX(interval.low), middle, toX(interval.high), middle),
            stroke: "accent-soft",
            strokeWidth: 5,
          } as const,
          {
            kind: "shape",
            path: `${linePath(toX(interval.low), middle - 2.5, toX(interval.low), middle + 2.5)}${linePath(toX(interval.high), middle - 2.5, toX(interval.high), middle + 2.5)}`,
            stroke: "accent",
            strokeWidth: 0.8,
          } as const,
        ]
      : []),
    {
      kind: "shape",
      path: circlePath(toX(value), middle, 4.2),
      fill: "accent",
      stroke: "surface-raised",
      strokeWidth: 1.2,
    },
  ];
}

function addNote(
  { height, marks }: Drawing,
  note: string | undefined,
  { columns, canvas }: { columns: Columns; canvas: Canvas },
): Drawing {
  if (note === undefined || note === "") return { height, marks };
  const { line, ascent } = wordHeights.plain;
  const lines = breakLines(note, canvas.width - columns.left, (text) => canvas.measure(text, "plain"));
  const said = lines.map((text, index) =>
    words(text, { x: columns.left, baseline: height + index * line + ascent, role: "muted" }),
  );
  return { height: height + lines.length * line + 4, marks: [...marks, ...said] };
}

function drawAxisEnds(
  { minimum, maximum }: BarScale,
  { model, columns: { left, right } }: { model: BarChartModel; columns: Columns },
): Drawing {
  return {
    height: 14,
    marks: [
      words(formatTick(minimum, model.format), { x: left, baseline: 10, role: "muted" }),
      words(formatTick(maximum, model.format), { x: right, baseline: 10, role: "muted", anchor: "end" }),
    ],
  };
}

function typicalMark(x: number, top: number, bottom: number): DrawingMark {
  return { kind: "shape", path: linePath(x, top, x, bottom), stroke: "ink", strokeWidth: 1, dash: [1.4, 2] };
}

type Wording = {
  x: number;
  baseline: number;
  role?: DrawingRole;
  style?: WordStyle;
  anchor?: "start" | "middle" | "end";
};

function words(
  text: string,
  { role = "ink", style = "plain", anchor = "start", ...place }: Wording,
): DrawingMark {
  return { kind: "words", text, role, style, anchor, ...place };
}
