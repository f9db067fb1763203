import type { BarChartModel, ChartText, LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { type ChartRows, toLineRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { drawBarChart } from "#lib/domain/insight/drawing/draw-bar-chart.ts";
import { drawLineChart } from "#lib/domain/insight/drawing/draw-line-chart.ts";
import type {
  Canvas,
  Drawing,
  DrawingMark,
  DrawingRole,
  WordMark,
  WordStyle,
} from "#lib/domain/insight/drawing/drawing.ts";
import { joinStrips, keepTogether, type PaperMark, type Strip, toHeight } from "../flow/strip.ts";
import { contentWidth, type Press, paperColours, uncutChart, uncutHeight } from "../page/paper.ts";
import { setParagraph } from "../setting/set-lines.ts";
import { type TextStyle, textStyles } from "../setting/text-style.ts";
import { setPartTitle } from "./headings.ts";
import { setSmallRows } from "./small-rows.ts";

const wordStyles: Readonly<Record<WordStyle, TextStyle>> = {
  plain: textStyles.tiny,
  strong: textStyles.tinyStrong,
  label: textStyles.small,
};

export function setLineChart(press: Press, model: LineChartModel): Strip[] {
  const words = [...setChartText(press, model), ...setChartNote(press, model)];
  const hasValues = model.points.some(({ values }) => values.some((value) => value !== null));
  if (!hasValues) return endHere(words);
  const drawing = drawLineChart(model, toCanvas(press));
  const uncut = joinStrips(
    [...setChartText(press, model), toStrip(press, drawing, 12), ...setChartNote(press, model)],
    Number.POSITIVE_INFINITY,
  );
  const figures = setFiguresBehind(press, toLineRows(model));
  const all = [...uncut, ...figures];
  return toHeight(all) <= uncutChart ? keepTogether(all, uncutChart) : all;
}

export function setBarChart(press: Press, model: BarChartModel): Strip[] {
  if (model.bars.length === 0) return endHere([...setChartText(press, model), ...setChartNote(press, model)]);
  const { head, rows } = drawBarChart(model, toCanvas(press));
  const heads = head === null ? [] : [{ ...toStrip(press, head, 12), keepsWithNext: true }];
  const strips = rows.map((row, index) => ({
    ...toStrip(press, row, index === 0 && head === null ? 12 : 0),
    head: heads.map((strip) => ({ ...strip, before: 0 })),
  }));
  const below = setChartNote(press, model);
  const drawn = [
    ...setChartText(press, model),
    ...heads,
    ...keepTogether([...strips, ...below], 0, edgeOf(below)),
  ];
  return endHere(joinStrips(drawn, uncutHeight));
}

/** Three bars, the axis and the note below them stay together. */
const edgeOf = (below: readonly Strip[]) => 4 + below.length;

/** Nothing has to keep with what comes after a chart. */
function endHere(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, keepsWithNext: false } : strip,
  );
}

/** The question, and the sentence that answers it. */
function setChartText(press: Press, { question, answer }: ChartText): Strip[] {
  const words = setParagraph(press.setter, answer, {
    style: textStyles.body,
    colour: paperColours.muted,
    x: 0,
    width: contentWidth * 0.86,
    before: 2,
    keepsWithNext: true,
  });
  return [...setPartTitle(press, question, 22), ...words.map((line) => ({ ...line, keepsWithNext: true }))];
}

function setChartNote({ setter }: Press, { note }: ChartText): Strip[] {
  if (note === undefined) return [];
  return setParagraph(setter, note, {
    style: textStyles.tiny,
    colour: paperColours.muted,
    x: 0,
    width: contentWidth * 0.86,
    before: 8,
  });
}

/** The figures behind a chart, for those who cannot see it and those who want to know exactly. */
function setFiguresBehind(press: Press, rows: ChartRows): Strip[] {
  return rows.body.length === 0 ? [] : setSmallRows(press, rows);
}

function toCanvas({ setter }: Press): Canvas {
  return { width: contentWidth, measure: (text, style) => setter.measure(text, wordStyles[style]) };
}

function toStrip(press: Press, { height, marks }: Drawing, before: number): Strip {
  return {
    height,
    before,
    keepsWithNext: false,
    marks: marks.map((mark) => toPaperMark(mark, press)),
  };
}

function toPaperMark(mark: DrawingMark, press: Press): PaperMark {
  if (mark.kind === "words") return toWords(mark, press);
  const { path, fill, stroke, strokeWidth, dash } = mark;
  const colour = (role: DrawingRole | undefined) => (role === undefined ? undefined : toColour(role, press));
  return { kind: "path", x: 0, y: 0, path, fill: colour(fill), stroke: colour(stroke), strokeWidth, dash };
}

function toWords({ text, x, baseline, anchor, style, role }: WordMark, press: Press): PaperMark {
  const line = press.setter.setLine(text, wordStyles[style]);
  const shift = { start: 0, middle: line.width / 2, end: line.width }[anchor];
  const colour = role === "accent" ? press.brand.ink : toColour(role, press);
  return { kind: "text", x: x - shift, baseline, line, style: wordStyles[style], colour };
}

function toColour(role: DrawingRole, { brand }: Press): string {
  const { ink, muted, line, lineStrong, seriesOther, sunken, white, mood } = paperColours;
  const colours: Readonly<Record<DrawingRole, string>> = {
    ink,
    muted,
    line,
    "line-strong": lineStrong,
    accent: brand.mark,
    "accent-soft": brand.glow,
    "series-other": seriesOther,
    "surface-sunken": sunken,
    "surface-raised": white,
    "mood-1": mood[0],
    "mood-2": mood[1],
    "mood-3": mood[2],
    "mood-4": mood[3],
    "mood-5": mood[4],
  };
  return colours[role];
}
