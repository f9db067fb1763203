import type { LineChartModel } from "../chart-model.ts";
import { formatValue } from "../value-format.ts";
import { breakLines, type MeasureText } from "./break-lines.ts";
import { type Canvas, type DrawingMark, wordHeights } from "./drawing.ts";

export type EndLabel = { readonly lines: readonly string[]; readonly isMain: boolean; readonly y: number };

const nameLines = 3;

/** The latest value of each line, and its name where there are several: they stand where the line ends. */
export function listEndLabels(
  model: LineChartModel,
  toY: (value: number) => number,
  { canvas, width }: { canvas: Canvas; width: number },
): EndLabel[] {
  return model.series.flatMap(({ name, role }, index) => {
    const latest = model.points.findLast(({ values }) => typeof values[index] === "number")?.values[index];
    if (typeof latest !== "number") return [];
    const named =
      model.series.length < 2 ? [] : clipLines(name, width, (text) => canvas.measure(text, "plain"));
    return [
      { lines: [formatValue(latest, model.format), ...named], isMain: role === "main", y: toY(latest) },
    ];
  });
}

function clipLines(name: string, width: number, measure: MeasureText): string[] {
  const lines = breakLines(name, width, measure);
  if (lines.length <= nameLines) return lines;
  let last = lines[nameLines - 1] ?? "";
  while (last !== "" && measure(`${last}…`) > width) last = last.slice(0, -1).trimEnd();
  return [...lines.slice(0, nameLines - 1), `${last}…`];
}

/** Labels beside the ends of their lines, moved apart so that none covers another, between two heights. */
export function placeEndLabels(
  labels: readonly EndLabel[],
  { x, top, bottom }: { x: number; top: number; bottom: number },
): DrawingMark[] {
  const { line, ascent } = wordHeights.plain;
  const ordered = [...labels].sort((one, other) => one.y - other.y);
  const heights = ordered.map(({ lines }) => lines.length * line);
  const tops = ordered.map(({ y }, index) => y - (heights[index] ?? 0) / 2);
  let free = top - line;
  for (const [index, height] of heights.entries()) {
    tops[index] = Math.max(tops[index] ?? 0, free);
    free = (tops[index] ?? 0) + height + 3;
  }
  let limit = bottom + line;
  for (const [index, height] of [...heights.entries()].reverse()) {
    tops[index] = Math.min(tops[index] ?? 0, limit - height);
    limit = (tops[index] ?? 0) - 3;
  }
  return ordered.flatMap(({ lines, isMain }, index) =>
    lines.map((text, at) => ({
      kind: "words" as const,
      text,
      x,
      baseline: (tops[index] ?? 0) + at * line + ascent,
      anchor: "start" as const,
      style: at === 0 ? ("strong" as const) : ("plain" as const),
      role: isMain ? ("accent" as const) : ("muted" as const),
    })),
  );
}

/** The points' labels below the axis: the first, the last, and as many between as have room. */
export function placePointLabels(
  labels: readonly { readonly text: string; readonly x: number }[],
  { canvas, top, right }: { canvas: Canvas; top: number; right: number },
): DrawingMark[] {
  const gap = 10;
  const last = labels.length - 1;
  const widths = labels.map(({ text }) => canvas.measure(text, "plain"));
  const leftOf = (index: number) =>
    Math.max(0, Math.min((labels[index]?.x ?? 0) - (widths[index] ?? 0) / 2, right - (widths[index] ?? 0)));
  let free = Number.NEGATIVE_INFINITY;
  return labels.flatMap(({ text }, index) => {
    const left = leftOf(index);
    const collides = left < free || (index !== last && left + (widths[index] ?? 0) + gap > leftOf(last));
    if (collides && index !== last) return [];
    if (collides && left < free) return [];
    free = left + (widths[index] ?? 0) + gap;
    return [
      {
        kind: "words" as const,
        text,
        x: left,
        baseline: top + wordHeights.plain.ascent,
        anchor: "start" as const,
        style: "plain" as const,
        role: "muted" as const,
      },
    ];
  });
}
