import { expect, test } from "vitest";
import { computeNudgeResponse, type NudgeQuestion } from "./compute-nudge-response.ts";
import { toNudgeResponse } from "./to-nudge-response.ts";

/** What a key says, as "outcome=never reason=flagged", beside nudges and people. */
function countsOf(table: Readonly<Record<string, readonly [number, number]>>) {
  const keyOf = ({ outcome, way, reason, isAnswered }: NudgeQuestion) =>
    [outcome, way, reason, isAnswered].filter((part) => part !== undefined).join(" ");
  return {
    tally(question: NudgeQuestion) {
      const [nudges, people] = table[keyOf(question)] ?? [0, 0];
      return { nudges, people };
    },
  };
}
const year = countsOf({
  "": [100, 60],
  in_app: [50, 40],
  after_mail: [20, 15],
  never: [30, 20],
  check_in: [45, 35],
  conversation: [23, 18],
  message: [2, 2],
  flagged: [40, 25],
  "flagged true": [25, 18],
  "flagged false": [15, 11],
  sample: [60, 40],
  "sample true": [45, 30],
  "sample false": [15, 12],
});

test("when, how and by whom nudges are answered, with people as the sample of the interval", () => {
  const insight = toNudgeResponse(computeNudgeResponse(year), "2026-02-28");
  expect(insight.answer).toBe(
    "60 people were asked 100 times how they are: 50 % were answered in the app, 20 % after the reminder, 30 % were not answered.",
  );
  expect(insight.sentences).toEqual([
    "Answered by those who were asked because of a finding, 63 %; asked by lot, 75 %.",
  ]);
  const [when, how] = insight.charts.map((chart) => (chart.kind === "barChart" ? chart.chart.bars : []));
  // statsmodels 0.15.0, proportion_confint(30, 60, method="wilson"): one half of 60 people, not of 100 nudges.
  expect(when?.[0]?.interval?.low).toBeCloseTo(0.37735024241555765, 9);
  // Two people wrote a message: hidden, and with them the smallest way beside it.
  expect(how?.map(({ value }) => value)).toEqual([0.45, null, null]);
});

test("nobody asked, or four people: nothing is told", () => {
  expect(computeNudgeResponse(countsOf({}))).toBeNull();
  expect(computeNudgeResponse(countsOf({ "": [40, 4], never: [40, 4] }))).toBeNull();
  expect(toNudgeResponse(null)).toMatchObject({ hasEnough: false, charts: [] });
});

test("where all answered in one way the others are none, not hidden", () => {
  const figures = computeNudgeResponse(countsOf({ "": [30, 20], in_app: [30, 20], check_in: [30, 20] }));
  expect(figures?.outcomes.map(({ found }) => found?.nudges)).toEqual([30, 0, 0]);
  expect(toNudgeResponse(figures).answer).toBe(
    "20 people were asked 30 times how they are: 100 % were answered in the app.",
  );
});
