import fc from "fast-check";
import { expect, test } from "vitest";
import { reasonSides } from "../../detection/verdicts.ts";
import type { Waterfall, WaterfallBar } from "../../detection/waterfall.ts";
import type { WaterfallChartModel } from "../chart-model.ts";
import { toWaterfallChart } from "./waterfall-chart.ts";
import { formatPointStep, formatPoints } from "./waterfall-words.ts";

const open = { isMoodOpen: true, reasons: [], measure: null };
const closed = { ...open, isMoodOpen: false };

function bar(
  quantity: WaterfallBar["quantity"],
  pull: number,
  fields: Partial<WaterfallBar> = {},
): WaterfallBar {
  return { quantity, title: quantity, side: "adverse", source: "company", pull, ...fields };
}

function waterfall(base: number, bars: readonly WaterfallBar[]): Waterfall {
  const sum = (source: WaterfallBar["source"]) =>
    bars.reduce((total, { source: of, pull }) => (of === source ? total + pull : total), 0);
  const anomaly = base + sum("company");
  return { base, anomaly, score: anomaly + sum("ownPast"), bars };
}

const linesOf = ({ base, groups }: WaterfallChartModel) => [
  `${base.label} ${formatPoints(base.points)}`,
  ...groups.flatMap(({ steps, total }) => [
    ...steps.map(
      ({ label, side, points, to }) => `${label}, ${side}: ${formatPointStep(points)} to ${formatPoints(to)}`,
    ),
    `${total.label} ${formatPoints(total.points)}`,
  ]),
];

test("the steps lead from an average colleague to the person, and their shown numbers add up", () => {
  const chart = toWaterfallChart(
    waterfall(-0.189, [
      bar("mood", 0.04464),
      bar("workHours", 0.10444),
      bar("tenure", 0.02048, { side: "none" }),
      bar("rating", -0.01044, { side: "benign" }),
      bar("messages", 0.0011, { side: "none" }),
      bar("emails", 0.0012, { side: "none" }),
    ]),
    open,
  );
  expect(chart && linesOf(chart)).toEqual([
    "An average colleague here 0.0",
    "workHours, adverse: +10.4 to 10.4",
    "mood, adverse: +4.5 to 14.9",
    "tenure, none: +2.0 to 16.9",
    "rating, benign: −1.0 to 15.9",
    "Everything else, mixed: +0.2 to 16.1",
    "This person 16.1",
  ]);
  expect(chart?.answer).toBe(
    "First on the bad side: working hours (+10.4) and mood (+4.5). In all, an average colleague here stands at 0 points, this person at 16.1.",
  );
});

test("what a person's own past adds stands apart, after a total of its own", () => {
  const chart = toWaterfallChart(
    waterfall(0, [bar("workHours", 0.1), bar("workHoursChange", 0.05, { source: "ownPast" })]),
    open,
  );
  expect(chart?.groups.map(({ name, total }) => [name, total.points])).toEqual([
    ["Beside everybody here", 10],
    ["Beside their own past", 15],
  ]);
  const low = bar("mood", 0.02, { source: "ownPast" });
  const change = bar("workHoursChange", 0.05, { source: "ownPast" });
  const nameOf = (...beside: readonly WaterfallBar[]) =>
    toWaterfallChart(waterfall(0, [bar("workHours", 0.1), ...beside]), open)?.groups[1]?.name;
  expect([nameOf(low), nameOf(low, change)]).toEqual([
    "Mood in itself",
    "Beside their own past, and mood in itself",
  ]);
});

test("what is small is one step in the drawing and told one by one in its parts", () => {
  const small = (["emails", "messages", "promotion", "training", "mentor"] as const).map((quantity) =>
    bar(quantity, 0.0014),
  );
  const chart = toWaterfallChart(waterfall(0, [bar("workHours", 0.2), ...small]), open);
  const rest = chart?.groups[0]?.steps.at(-1);
  expect(rest).toMatchObject({ label: "Everything else", points: 0.7, from: 20 });
  expect(rest?.parts.map(({ points }) => points).toSorted()).toEqual([0.1, 0.1, 0.1, 0.2, 0.2]);
  expect(rest?.parts.at(-1)?.to).toBe(rest?.to);
});

test("a quantity that has steps on several sides is told apart by them", () => {
  const bars = [bar("workHours", 0.1), bar("workHours", 0.05, { side: "none" }), bar("mood", 0.02)];
  const chart = toWaterfallChart(waterfall(0, bars), open);
  expect(chart?.groups[0]?.steps.map(({ label }) => label)).toEqual([
    "workHours, bad side",
    "mood",
    "workHours, no side",
  ]);
  expect(chart?.answer).toContain("working hours (+10.0) and mood (+2.0)");
});

test("what counts and what it takes stand first, and the steps of one subject are one sum, as the reasons have them", () => {
  const bars = [
    bar("workHours", 0.06),
    bar("mood", 0.02),
    bar("mood", 0.05, { source: "ownPast", title: "Mood in itself" }),
  ];
  const measure = { risk: 0.1142, threshold: 0.09, exit: 0.072 };
  const chart = toWaterfallChart(waterfall(0, bars), { ...open, reasons: ["mood", "workHours"], measure });
  expect(chart?.answer).toBe(
    "What counts on the bad side comes to 11.4 points; somebody is pointed out from 9 points. First on the bad side: mood (+7.0 in 2 steps) and working hours (+6.0). In all, an average colleague here stands at 0 points, this person at 13.0.",
  );
  expect(chart?.decision).toMatchObject({ counted: 11.4, limit: 9 });
});

test("a first reason has its own step however small it is, and no other side of it has", () => {
  const small = (["emails", "messages", "training"] as const).map((quantity) => bar(quantity, 0.0014));
  const good = bar("messages", 0.001, { side: "benign" });
  const stored = waterfall(0, [bar("workHours", 0.2), ...small, good]);
  const labelsOf = (reasons: readonly string[]) =>
    toWaterfallChart(stored, { ...open, reasons })?.groups[0]?.steps.map(({ label }) => label);
  expect(labelsOf([])).toEqual(["workHours", "Everything else"]);
  expect(labelsOf(["workHours", "messages"])).toEqual(["workHours", "messages, bad side", "Everything else"]);
});

test("of what must cover something private, reasons are folded last", () => {
  const bars = [
    ...[bar("workHours", 0.2), bar("meetings", 0.03), bar("tenure", 0.04), bar("recognition", 0.05)],
    bar("other", 0.06, { side: "none" }),
  ];
  const labelsOf = (reasons: readonly string[]) =>
    toWaterfallChart(waterfall(0, bars), { ...open, reasons })?.groups[0]?.steps.map(({ label }) => label);
  expect(labelsOf([])).toEqual(["workHours", "recognition", "Everything else"]);
  expect(labelsOf(["meetings"])).toEqual(["workHours", "meetings", "Everything else"]);
});

test("steps that a name does not make plain say what they are", () => {
  const bars = [
    bar("mood", 0.02),
    bar("mood", 0.05, { source: "ownPast", title: "Mood in itself" }),
    bar("rating", 0.03, { side: "benign" }),
    bar("meetings", -0.02, { side: "benign" }),
  ];
  const steps = toWaterfallChart(waterfall(0, bars), open)?.groups.flatMap((group) => group.steps) ?? [];
  expect(steps.map(({ label, hint }) => [label, hint])).toEqual([
    ["mood", "the answers beside those of everybody here"],
    ["rating", "unusual in a good way"],
    ["meetings", null],
    ["Mood in itself", "what the answers of the last 8 weeks say, whatever is usual here"],
  ]);
});

test("while mood is closed it is not said how much counts, only what it takes", () => {
  const bars = [bar("workHours", 0.2), bar("meetings", 0.04), bar("tenure", 0.04)];
  const measure = { risk: 0.2718, threshold: 0.09, exit: 0.072 };
  const chart = toWaterfallChart(waterfall(0, bars), { ...closed, reasons: ["workHours"], measure });
  expect(chart?.decision).toMatchObject({ counted: null, limit: 9 });
  expect(chart?.answer).toContain("pointed out from 9 points");
  expect(JSON.stringify(chart)).not.toMatch(/27\.[12]|0\.27/);
});

test("mood that is closed is folded with others that weigh as much, in both groups, and is named nowhere", () => {
  const bars = [
    bar("mood", 0.05),
    bar("moodChange", 0.02, { source: "ownPast" }),
    bar("workHours", 0.2),
    bar("meetings", 0.04),
    bar("tenure", 0.04, { side: "none" }),
    bar("messagesChange", 0.01, { source: "ownPast" }),
  ];
  const chart = toWaterfallChart(waterfall(0.01, bars), closed);
  expect(chart && linesOf(chart)).toEqual([
    "An average colleague here 0.0",
    "workHours, adverse: +20.0 to 20.0",
    "Everything else, mixed: +16.0 to 36.0",
    "This person 36.0",
  ]);
  expect(JSON.stringify(chart?.groups)).not.toMatch(/mood/i);
  expect(chart?.groups.flatMap(({ steps }) => steps.flatMap(({ parts }) => parts))).toEqual([]);
  expect(chart?.note).toContain("closed");
});

test("where the others could not cover what is closed, nothing is drawn", () => {
  const bars = [bar("mood", 0.2), bar("workHours", 0.1), bar("meetings", 0.05), bar("tenure", 0.04)];
  expect(toWaterfallChart(waterfall(0, bars), closed)).toBeNull();
  expect(toWaterfallChart(waterfall(0, bars.slice(0, 1)), closed)).toBeNull();
  expect(toWaterfallChart(waterfall(0, bars), open)).not.toBeNull();
});

test.each(["sickLeave", "other"] as const)(
  "health data (%s) never has a step of its own, open or not",
  (quantity) => {
    const bars = [bar(quantity, 0.03), bar("workHours", 0.2), bar("meetings", 0.04), bar("tenure", 0.02)];
    const chart = toWaterfallChart(waterfall(0, bars), open);
    expect(chart?.groups[0]?.steps.map(({ label, points }) => [label, points])).toEqual([
      ["workHours", 20],
      ["Everything else", 9],
    ]);
    expect(chart?.groups[0]?.steps[1]?.parts).toEqual([]);
  },
);

const anyBar = fc.record({
  quantity: fc.constantFrom("mood", "moodChange", "workHours", "meetings", "tenure", "recognition", "other"),
  title: fc.string(),
  side: fc.constantFrom(...reasonSides),
  source: fc.constantFrom("company" as const, "ownPast" as const),
  pull: fc.double({ min: -1, max: 1, noNaN: true }),
});
const anyWaterfall = fc
  .tuple(fc.double({ min: -0.3, max: 0.3, noNaN: true }), fc.array(anyBar, { maxLength: 40 }))
  .map(([base, bars]) => waterfall(base, bars));
const anyReasons = fc.uniqueArray(
  fc.constantFrom("mood", "moodChange", "workHours", "meetings", "recognition"),
);
const tenths = (points: number) => Math.round(points * 10);

test("whatever the bars, the shown numbers add up from step to step and are true to a tenth", () => {
  fc.assert(
    fc.property(anyWaterfall, fc.boolean(), anyReasons, (stored, isMoodOpen, reasons) => {
      const chart = toWaterfallChart(stored, { ...open, reasons, isMoodOpen });
      if (chart === null) return;
      let position = tenths(chart.base.points);
      for (const { steps, total } of chart.groups) {
        for (const step of steps) {
          expect(tenths(step.from)).toBe(position);
          position += tenths(step.points);
          expect(tenths(step.to)).toBe(position);
          if (step.parts.length === 0) continue;
          expect(step.parts.reduce((sum, { points }) => sum + tenths(points), 0)).toBe(tenths(step.points));
        }
        expect(tenths(total.points)).toBe(position);
      }
      expect(Math.abs(position / 10 - (stored.score - stored.base) * 100)).toBeLessThan(0.0501);
    }),
  );
});

test("whatever the bars, closed mood cannot be had by subtraction", () => {
  fc.assert(
    fc.property(anyWaterfall, anyReasons, (stored, reasons) => {
      const chart = toWaterfallChart(stored, { ...closed, reasons });
      const isSecret = ({ quantity }: WaterfallBar) => /mood|other/i.test(quantity);
      const secrets = stored.bars.filter(isSecret);
      if (chart === null || secrets.length === 0) return;
      const named = chart.groups.flatMap(({ steps }) => steps.filter(({ side }) => side !== "mixed"));
      const openBars = stored.bars.filter((each) => !isSecret(each));
      const weigh = (bars: readonly WaterfallBar[]) =>
        bars.reduce((sum, { pull }) => sum + Math.abs(pull), 0);
      const namedWeight = named.reduce((sum, { points }) => sum + Math.abs(points) / 100, 0);
      expect(openBars.length - named.length).toBeGreaterThanOrEqual(2);
      const slack = 0.001 * (stored.bars.length + 1);
      expect(weigh(openBars) - namedWeight).toBeGreaterThan(weigh(secrets) - slack);
      expect(named.some(({ key }) => /mood|other/i.test(key))).toBe(false);
    }),
  );
});
