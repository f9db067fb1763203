import { expect, test } from "vitest";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import { defaultAnchors, type Measure } from "../inputs/input-definition.ts";
import { type Contribution, limitOthersWords, listContributions, sumCounted } from "./contributions.ts";
import { judgeValue } from "./judge-side.ts";
import { listMoodLevel } from "./mood-level.ts";

const { rows, clock } = readVibemeterCut();
const [first] = rows;
const norms = new Map<Measure, number>([
  ["Work_Hours_mean", 7.2],
  ["Meetings_Attended_mean", 4],
  ["Total_activity_entry", 200],
  ["recentMood", 0.6],
]);
const yardstick = { norms, knownOfFew: new Set<Measure>(), anchors: defaultAnchors, clock };
const inputOf = (name: Measure) => inputCatalogue.find((input) => input.name === name) ?? never();

function person(values: Partial<(typeof rows)[number]["values"]>, recentMood: number | null = null) {
  const row = first ?? never();
  const days = { Total_activity_entry: 99_999, ...values };
  return {
    ...row,
    meanMood: null,
    recent: { ...row.recent, mood: recentMood },
    values: { ...row.values, ...days },
  };
}

test.each([
  [8.5, "none", 0],
  [8.6, "adverse", 0.1],
  [9.25, "adverse", 0.75],
  [9.5, "adverse", 1],
  [14, "adverse", 1],
  [6, "benign", 1],
] as const)("%d hours a day are on the side %s and count for %d", (hours, side, weight) => {
  const judged = judgeValue(inputOf("Work_Hours_mean"), person({ Work_Hours_mean: hours }), yardstick);
  expect(judged).toEqual({ side, weight: expect.closeTo(weight, 4) });
});

test("short days are no strength of somebody in low mood", () => {
  const sideAt = (mood: number | null) =>
    judgeValue(inputOf("Work_Hours_mean"), person({ Work_Hours_mean: 5 }, mood), yardstick).side;
  expect([0.3, 0.5, 0.8, null].map(sideAt)).toEqual(["none", "benign", "benign", "benign"]);
});

test("a few recorded days say nothing where others are known from many, and something where nobody is", () => {
  const input = inputOf("Meetings_Attended_mean");
  const newcomer = person({ Meetings_Attended_mean: 9, Total_activity_entry: 4 });
  expect(judgeValue(input, newcomer, yardstick).side).toBe("none");
  const thin = { ...yardstick, norms: new Map([...norms, ["Total_activity_entry", 1] as const]) };
  expect(judgeValue(input, newcomer, thin).side).toBe("adverse");
});

test.each([
  [1, 2 / 3],
  [4, 5 / 6],
  [98, 99 / 100],
])("what is known from %d days counts for %d", (days, weight) => {
  const thin = { ...yardstick, norms: new Map([...norms, ["Total_activity_entry", 1] as const]) };
  const row = person({ Work_Hours_mean: 12, Total_activity_entry: days });
  expect(judgeValue(inputOf("Work_Hours_mean"), row, thin).weight).toBeCloseTo(weight, 12);
});

test("much work counts down to a half for somebody in clearly good mood, and fully for anybody else", () => {
  const weightAt = (mood: number | null) =>
    judgeValue(inputOf("Work_Hours_mean"), person({ Work_Hours_mean: 11 }, mood), yardstick).weight;
  expect([null, 0.2, 0.6, 0.7, 0.8, 1].map((mood) => Math.round(100 * weightAt(mood)) / 100)).toEqual([
    1, 1, 1, 0.75, 0.5, 0.5,
  ]);
});

test("with few inputs each counts for less, so that a threshold means the same whatever is recorded", () => {
  const input = inputOf("Work_Hours_mean");
  const countedOf = (inputCount: number) => {
    const inputs = Array.from({ length: inputCount }, () => input);
    const phi = new Float64Array(inputCount).fill(-1);
    const cells = new Float64Array(inputCount).fill(10);
    const explained = { phi, cells, usualPathLength: 10 };
    const [contribution] = listContributions(person({ Work_Hours_mean: 10 }), inputs, explained, yardstick);
    return [contribution?.pull, contribution?.counted];
  };
  expect(countedOf(44)).toEqual([0.1, expect.closeTo(0.1, 5)]);
  expect(countedOf(10)).toEqual([0.1, expect.closeTo(0.025, 5)]);
});

const adverse = (name: Measure, counted: number): Contribution => ({
  ...{ input: inputOf(name), origin: "forest", side: "adverse", isImputed: false, pull: counted, counted },
});

test("a bad review alone is no risk, and beside other things it counts at most as much as they do", () => {
  const reviews = [adverse("Performance_Rating", 0.06), adverse("Manager_Feedback", 0.02)];
  const riskWith = (...others: Contribution[]) =>
    sumCounted(limitOthersWords([...reviews, ...others]), "adverse");
  expect(riskWith()).toBe(0);
  expect(riskWith(adverse("recentMood", 0.05))).toBeCloseTo(0.1, 12);
  expect(riskWith(adverse("recentMood", 0.2))).toBeCloseTo(0.28, 12);
});

test("praise counts at most as much as everything else on the good side", () => {
  const good = (name: Measure, counted: number): Contribution => ({
    ...adverse(name, counted),
    side: "benign",
  });
  const praise = [good("Performance_Rating", 0.06), good("Total_Decayed_Reward_Points", 0.06)];
  const benignWith = (...others: Contribution[]) =>
    sumCounted(limitOthersWords([...praise, ...others, adverse("recentMood", 0.1)]), "benign");
  expect(benignWith()).toBe(0);
  expect(benignWith(good("Work_Hours_mean", 0.05))).toBeCloseTo(0.1, 12);
});

test("newcomers have had no time for rest or awards", () => {
  const norms = new Map([...yardstick.norms, ["Annual Leave_Factor", 4] as const]);
  const sideAfter = (days: number | null) => {
    const row = person({ "Annual Leave_Factor": 0, Days_Since_Joining: days });
    return judgeValue(inputOf("Annual Leave_Factor"), row, { ...yardstick, norms }).side;
  };
  expect([10, 179, 180, null].map(sideAfter)).toEqual(["none", "none", "adverse", "adverse"]);
});

test.each([
  [0.5, "none", 0],
  [0.3, "adverse", 0.08],
  [0, "adverse", 0.12],
  [0.7, "none", 0],
  [0.9, "benign", 0.08],
] as const)("a mood of %d counts in itself on the side %s with %d", (mood, side, counted) => {
  const [contribution] = listMoodLevel(person({}, mood), yardstick);
  expect(contribution).toMatchObject({ side, counted: expect.closeTo(counted, 12), origin: "beside" });
});

test("without answers of late mood says nothing in itself", () => {
  expect(listMoodLevel(person({}, null), yardstick)).toEqual([]);
});

function never(): never {
  throw new Error("expected a value");
}
