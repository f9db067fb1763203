import fc from "fast-check";
import { expect, test } from "vitest";
import type { DistributionChartModel, LineChartModel, PanelChartModel } from "../chart-model.ts";
import { type DrawnChart, toPicture } from "./chart-picture.ts";
import type { Canvas, DrawingRole } from "./drawing.ts";
import { writeSvg } from "./write-svg.ts";

const canvas: Canvas = { width: 560, measure: (text, style) => text.length * (style === "label" ? 5 : 4.4) };
const roles: readonly DrawingRole[] = [
  ...(["ink", "muted", "line", "line-strong", "accent", "accent-soft", "series-other"] as const),
  ...(["surface-sunken", "surface-raised", "mood-1", "mood-2", "mood-3", "mood-4", "mood-5"] as const),
];
const colours = new Proxy({} as Record<DrawingRole, string>, {
  get: (_, role) => (roles.some((known) => known === role) ? "#123456" : "unknown role"),
});
const write = (chart: DrawnChart) => writeSvg(toPicture(chart, canvas), colours, chart.model.question);

const line = (label: string): LineChartModel => ({
  question: label,
  answer: "It rose & fell.",
  note: "A note",
  pointName: "Month",
  format: "mood",
  axis: { minimum: 1, maximum: 5 },
  series: [
    { name: "You", role: "main" },
    { name: "Usual", role: "other" },
  ],
  points: [
    { label: "Jan", values: [2, 3], interval: { low: 1.5, high: 2.5 } },
    { label, values: [null, 3] },
    { label: "Mar", values: [4, 3] },
  ],
});
const distribution = (label: string): DistributionChartModel => ({
  ...{ question: "Who is how?", answer: "So.", itemName: "Department" },
  partNames: ["Frustrated", "Sad", "Okay", "Happy", "Excited"],
  rows: [
    { label: "Everybody", isWhole: true, shares: [0.1, 0.2, 0.3, 0.4, 0], respondents: 40 },
    { label, isWhole: false, shares: null, remark: "Too few people" },
  ],
});
const panel = (label: string): PanelChartModel => ({
  ...{ question: "By team?", answer: "So.", itemName: "Department", pointName: "Month", format: "mood" },
  axis: { minimum: 1, maximum: 5 },
  risingIsGood: true,
  pointLabels: ["Jan", "Feb"],
  panels: [
    {
      ...{ label, isWhole: false, sentence: "Steady", verdict: null, lastChange: null },
      points: [
        { value: 3, interval: { low: 2.5, high: 3.5 } },
        { value: null, interval: null, remark: "Too few" },
      ],
    },
  ],
});
const bar = (label: string): DrawnChart => ({
  kind: "bar",
  model: {
    ...{ question: "Hours?", answer: "So.", itemName: "Department", valueName: "Hours", format: "hours" },
    typical: { label: "Typical", value: 7.5 },
    bars: [
      { label, value: 8, interval: { low: 7, high: 9 }, note: "Older" },
      { label: "B", value: null },
    ],
  },
});
const charts = (label: string): DrawnChart[] => [
  { kind: "line", model: line(label) },
  { kind: "distribution", model: distribution(label) },
  { kind: "panel", model: panel(label) },
  bar(label),
];

test("a picture says the question, the answer, the values and why one is missing", () => {
  const [asLine, asDistribution, asPanel, asBar] = charts("Design").map(write);
  expect(asLine).toContain("It rose &#38; fell.");
  expect(asLine).toContain("Solid line: You");
  expect(asDistribution).toContain("Too few people");
  expect(asDistribution).toContain(">40<");
  expect(asPanel).toContain("Steady");
  expect(asBar).toContain("8.0 h");
});

test.each([
  ["noise", / stroke-width="1.8" stroke-linejoin="round" stroke-dasharray="/],
  ["fell", / stroke-width="3.15" /],
] as const)("the last step of a panel is drawn as on the page: %s", (lastChange, look) => {
  const model = panel("Design");
  const [value, interval] = [3, { low: 2.5, high: 3.5 }];
  const panels = model.panels.map((one) => ({
    ...one,
    lastChange,
    points: [2, 3, 4].map(() => ({ value, interval })),
  }));
  const lines = [
    ...write({ kind: "panel", model: { ...model, pointLabels: ["J", "F", "M"], panels } }).matchAll(
      /<path d="M[^"z]*"[^>]*>/g,
    ),
  ]
    .map(([line]) => line)
    .filter((line) => /stroke-width="(1.8|3.15)"/.test(line));
  expect(lines).toHaveLength(2);
  expect(lines[0]).not.toContain("stroke-dasharray");
  expect(lines[1]).toMatch(look);
  expect(lines[0]?.match(/C/g)).toHaveLength(1);
  expect(lines[1]?.match(/C/g)).toHaveLength(1);
});

test("whatever a group is called, it is text of the picture: no mark-up, no number that is none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (label) => {
      for (const svg of charts(`<script>"&${label}`).map(write)) {
        const tags = [...svg.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name);
        expect(new Set(tags)).toEqual(new Set(["svg", "title", "rect", "g", "path", "text"]));
        expect(svg).not.toMatch(/NaN|Infinity|undefined|unknown role/);
        expect(svg.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
