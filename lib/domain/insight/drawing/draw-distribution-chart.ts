import type { DistributionChartModel } from "../chart-model.ts";
import { moodSteps } from "../mood-scale.ts";
import { breakLines } from "./break-lines.ts";
import {
  type Canvas,
  type Drawing,
  type DrawingMark,
  type DrawingRole,
  rectPath,
  wordHeights,
} from "./drawing.ts";

type Row = DistributionChartModel["rows"][number];

const barHeight = 13;
const gap = 10;
/** Below this width a part has no room for its number; the table has it. */
const smallestNumbered = 13;

/** The key of the parts, and a row for each group: its parts from the lowest on the left to the highest on the right. */
export function drawDistributionChart(
  model: DistributionChartModel,
  canvas: Canvas,
): { head: Drawing; rows: Drawing[] } {
  const widest = Math.max(0, ...model.rows.map(({ label }) => canvas.measure(label, "label")));
  const left = Math.min(widest, canvas.width * 0.32) + 1 + gap;
  return {
    head: drawKey(model.partNames, left, canvas),
    rows: model.rows.map((row) => drawRow(row, left, canvas)),
  };
}

/** The five steps of mood have their own colours; the role of any other part is that of its place. */
function roleOf(part: number): DrawingRole {
  return `mood-${moodSteps[Math.min(part, moodSteps.length - 1)] ?? 1}`;
}

function drawKey(names: readonly string[], left: number, { width, measure }: Canvas): Drawing {
  const { line, ascent } = wordHeights.plain;
  const marks: DrawingMark[] = [];
  let [x, top] = [left, 0];
  names.forEach((name, part) => {
    const itemWidth = 12 + measure(name, "plain") + 12;
    if (x > left && x + itemWidth > width) [x, top] = [left, top + line + 4];
    marks.push({
      kind: "shape",
      path: rectPath(x, top + 1.5, 8, 8),
      fill: roleOf(part),
      stroke: "line-strong",
    });
    marks.push({
      ...{ kind: "words", text: name, x: x + 12, baseline: top + ascent },
      ...{ anchor: "start", style: "plain", role: "muted" },
    });
    x += itemWidth;
  });
  return { height: top + line + 6, marks };
}

function drawRow(row: Row, left: number, canvas: Canvas): Drawing {
  const { line, ascent } = wordHeights.label;
  const style = row.isWhole ? "strong" : "label";
  const label = breakLines(row.label, left - gap, (text) => canvas.measure(text, style));
  const marks: DrawingMark[] = label.map((text, index) => ({
    ...{ kind: "words", text, x: 0, baseline: index * line + ascent },
    ...{ anchor: "start", style, role: "ink" },
  }));
  const said = breakLines(
    [row.shares === null ? row.remark : null, row.note].filter(Boolean).join(" "),
    canvas.width - left,
    (text) => canvas.measure(text, "plain"),
  );
  const barsHeight = row.shares === null ? 0 : barHeight + wordHeights.plain.line;
  if (row.shares !== null) marks.push(...drawParts(row.shares, left, canvas));
  said.forEach((text, index) => {
    const baseline = barsHeight + index * wordHeights.plain.line + wordHeights.plain.ascent;
    marks.push({
      ...{ kind: "words", text, x: left, baseline },
      ...{ anchor: "start", style: "plain", role: "muted" },
    });
  });
  const height = Math.max(label.length * line, barsHeight + said.length * wordHeights.plain.line);
  return { height: height + 6, marks };
}

function drawParts(shares: readonly number[], left: number, { width }: Canvas): DrawingMark[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const marks: DrawingMark[] = [];
  let x = left;
  shares.forEach((share, part) => {
    if (share === 0 || sum === 0) return;
    const partWidth = ((width - left) * share) / sum;
    const path = rectPath(x, 0, Math.max(0.5, partWidth - 1), barHeight);
    marks.push({ kind: "shape", path, fill: roleOf(part), stroke: "line-strong", strokeWidth: 0.4 });
    if (partWidth >= smallestNumbered) {
      marks.push({
        ...{ kind: "words", text: String(Math.round(share * 100)), x: x + partWidth / 2 },
        ...{
          baseline: barHeight + wordHeights.plain.ascent,
          anchor: "middle",
          style: "plain",
          role: "muted",
        },
      });
    }
    x += partWidth;
  });
  return marks;
}
