import type {
  BarChartModel,
  ChartText,
  DistributionChartModel,
  LineChartModel,
  PanelChartModel,
} from "../chart-model.ts";
import { breakLines } from "./break-lines.ts";
import { drawBarChart } from "./draw-bar-chart.ts";
import { drawDistributionChart } from "./draw-distribution-chart.ts";
import { drawLineChart } from "./draw-line-chart.ts";
import { type Canvas, type Drawing, type WordMark, wordHeights } from "./drawing.ts";

/** A chart that can be drawn on paper or saved as a picture. */
export type DrawnChart =
  | { readonly kind: "line"; readonly model: LineChartModel }
  | { readonly kind: "bar"; readonly model: BarChartModel }
  | { readonly kind: "distribution"; readonly model: DistributionChartModel }
  | { readonly kind: "panel"; readonly model: PanelChartModel };

/** Drawings below each other, each at its place from the top. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly { readonly top: number; readonly drawing: Drawing }[];
};

const gap = 14;

/** A whole chart as one picture: its question, the sentence that answers it, the drawing, and where it comes from. */
export function toPicture(chart: DrawnChart, canvas: Canvas): Picture {
  const { question, answer, note } = chart.model;
  const drawings = [
    writeWords(question, "strong", canvas),
    writeWords(answer, "label", canvas),
    space(gap),
    ...drawChart(chart, canvas),
    ...(note === undefined ? [] : [space(gap), writeWords(note, "plain", canvas)]),
  ];
  let top = 0;
  const parts = drawings.map((drawing) => {
    const part = { top, drawing };
    top += drawing.height;
    return part;
  });
  return { width: canvas.width, height: top, parts };
}

/** The drawings of a chart without its words, from top to bottom. */
function drawChart(chart: DrawnChart, canvas: Canvas): Drawing[] {
  switch (chart.kind) {
    case "line":
      return [...writeSeriesNames(chart.model, canvas), drawLineChart(chart.model, canvas)];
    case "bar": {
      const { head, rows } = drawBarChart(chart.model, canvas);
      return head === null ? rows : [head, ...rows];
    }
    case "distribution": {
      const { head, rows } = drawDistributionChart(chart.model, canvas);
      return [head, ...rows];
    }
    case "panel":
      return chart.model.panels.flatMap((panel) => [
        writeWords(panel.label, "strong", canvas),
        writeWords(panel.sentence, "plain", canvas),
        drawLineChart(toPanelLine(chart.model, panel), canvas),
        space(gap),
      ]);
  }
}

/** A panel as a chart of its own, on the axis that all panels share. */
function toPanelLine(model: PanelChartModel, panel: PanelChartModel["panels"][number]): LineChartModel {
  const { pointName, format, axis, pointLabels } = model;
  const text: ChartText = { question: panel.label, answer: panel.sentence };
  return {
    ...text,
    ...{ pointName, format, axis },
    series: [{ name: panel.label, role: "main" }],
    lastChange: panel.lastChange,
    points: panel.points.map(({ value, interval }, at) => ({
      ...{ label: pointLabels[at] ?? "", values: [value], interval },
    })),
  };
}

/** The lines name themselves at their ends; a single one needs no name. */
function writeSeriesNames({ series }: LineChartModel, canvas: Canvas): Drawing[] {
  if (series.length < 2) return [];
  const names = series.map(({ name, role }) => `${role === "main" ? "Solid line" : "Dashed line"}: ${name}`);
  return [writeWords(names.join(" · "), "plain", canvas), space(6)];
}

function writeWords(text: string, style: WordMark["style"], { width, measure }: Canvas): Drawing {
  const { line, ascent } = wordHeights[style];
  const lines = breakLines(text, width, (part) => measure(part, style));
  return {
    height: lines.length * line + 4,
    marks: lines.map((part, index) => ({
      ...{ kind: "words", text: part, x: 0, baseline: index * line + ascent },
      ...{ anchor: "start", style, role: style === "strong" ? "ink" : "muted" },
    })),
  };
}

function space(height: number): Drawing {
  return { height, marks: [] };
}
