import { expect, test } from "vitest";
import type { WaterfallChartModel, WaterfallStep } from "#lib/domain/insight/chart-model.ts";
import { findWaterfallScale, placeOnScale } from "./waterfall-layout.ts";
import { toWaterfallRows } from "./waterfall-rows.ts";

function step(
  label: string,
  points: number,
  from: number,
  fields: Partial<WaterfallStep> = {},
): WaterfallStep {
  return {
    key: label,
    title: label,
    label,
    hint: null,
    side: "adverse",
    points,
    from,
    to: from + points,
    parts: [],
    ...fields,
  };
}

const model: WaterfallChartModel = {
  question: "How does it add up?",
  answer: "",
  decision: null,
  base: { label: "An average colleague here", points: -0.5 },
  groups: [
    {
      name: "Beside everybody here",
      steps: [
        step("Working hours", 10.5, -0.5),
        step("Everything else", -2, 10, {
          side: "mixed",
          parts: [
            step("Tenure", -1.5, 10, { side: "none" }),
            step("Rating", -0.5, 8.5, { side: "benign", hint: "unusual in a good way" }),
          ],
        }),
      ],
      total: { label: "This person, beside everybody here", points: 8 },
    },
    {
      name: "Beside their own past, and mood in itself",
      steps: [step("Change in mood", 4, 8)],
      total: { label: "This person", points: 12 },
    },
  ],
};

test("the table has every step on its own with its side, its points and the running total", () => {
  const { head, body } = toWaterfallRows(model);
  expect([head, ...body.map(({ name, cells }) => [name, ...cells])]).toEqual([
    ["Step", "Side", "Points", "Total"],
    ["An average colleague here", "–", "–", "−0.5"],
    ["Working hours", "bad side", "+10.5", "10.0"],
    ["Tenure", "no side", "−1.5", "8.5"],
    ["Rating (unusual in a good way)", "good side", "−0.5", "8.0"],
    ["This person, beside everybody here", "–", "–", "8.0"],
    ["Change in mood", "bad side", "+4.0", "12.0"],
    ["This person", "–", "–", "12.0"],
  ]);
  expect(new Set(body.map(({ key }) => key)).size).toBe(body.length);
});

test("the axis holds zero and every running total, from edge to edge", () => {
  const scale = findWaterfallScale(model);
  expect(scale).toEqual({ minimum: -0.5, maximum: 12 });
  expect([-0.5, 0, 12].map((points) => placeOnScale(points, scale))).toEqual([0, 4, 100]);
});

test("a chart without steps divides by nothing", () => {
  const scale = findWaterfallScale({ ...model, base: { label: "", points: 0 }, groups: [] });
  expect(placeOnScale(0, scale)).toBe(0);
});
