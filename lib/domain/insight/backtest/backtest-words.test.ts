import { expect, test } from "vitest";
import { toRateRows } from "#components/backtest/backtest-rows.ts";
import { type DecisionCount, summarisePrecision } from "../../detection/backtest/decision-precision.ts";
import { compareFlagRates, type FlagGroup } from "../../detection/backtest/flag-rates.ts";
import type { InputDrift } from "../../detection/backtest/input-drift.ts";
import { movesByItself } from "../../detection/backtest/moves-by-itself.ts";
import { followedInputs } from "../../detection/backtest/sketch-cut.ts";
import { tenureBands, unknownTenure } from "../../detection/backtest/tenure-bands.ts";
import { inputCatalogue } from "../../detection/inputs/input-catalogue.ts";
import { defaultAnchors } from "../../detection/inputs/input-definition.ts";
import { describeContests } from "./contest-sentence.ts";
import { describeInputDrift, nameInput, toDriftChart } from "./drift-bars.ts";
import { toFlagFlow } from "./flag-flow.ts";
import { toPrecisionChart } from "./precision-bars.ts";
import { describeRatio, toRateChart } from "./rate-bars.ts";
import { type TimelineRun, toRunTimeline } from "./run-timeline.ts";
import { describeTenureRules } from "./tenure-rules.ts";

const run = (day: string, flaggedCount: number, other: Partial<TimelineRun> = {}): TimelineRun => ({
  ...{ id: `run_${day}_${flaggedCount}`, day, isLookBack: false, sensitivity: 0.5, peopleCount: 200 },
  ...{ flaggedCount, ...other },
});

test("runs and looks back stand apart by day; of several runs of a day the last counts", () => {
  const timeline = toRunTimeline([
    run("2026-01-31", 4, { isLookBack: true }),
    run("2026-02-28", 10, { isLookBack: true, peopleCount: 250 }),
    run("2026-03-02", 6),
    run("2026-03-02", 8),
  ]);
  expect(timeline?.series.map(({ name }) => name)).toEqual(["Runs", "Looking back"]);
  expect(timeline?.points).toEqual([
    { label: "31 Jan 2026", values: [null, 0.02], respondents: 200 },
    { label: "28 Feb 2026", values: [null, 0.04], respondents: 250 },
    { label: "2 Mar 2026", values: [0.04, null], respondents: 200 },
  ]);
  expect(timeline?.answer).toBe(
    "The latest run flagged 8 of 200 people, 4.0 %. Looking back at 2 past days, it would have been from 2.0 % to 4.0 %.",
  );
  expect(timeline?.note).not.toContain("sensitivity");
  expect(timeline?.note).toContain("Of several runs of one day the last is drawn");
  expect(toRunTimeline([run("2026-03-02", 6)])?.note).not.toContain("Of several runs");
});

test("runs of other sensitivities are said so; a company of four has no timeline", () => {
  const changed = toRunTimeline([run("2026-03-01", 6), run("2026-03-02", 9, { sensitivity: 0.7 })]);
  expect(changed?.note).toContain("sensitivity was not the same");
  expect(changed?.series).toHaveLength(1);
  expect(toRunTimeline([run("2026-03-01", 1, { peopleCount: 4 })])).toBeNull();
  expect(toRunTimeline([])).toBeNull();
});

test("the last four weeks of flags are summed up", () => {
  const week = (day: string, opened: number, ended: number, standing: number) => ({
    ...{ week: day, opened, ended, standing },
  });
  const flow = toFlagFlow([
    week("2026-01-26", 9, 0, 9),
    week("2026-02-02", 1, 0, 10),
    week("2026-02-09", 0, 3, 7),
    week("2026-02-16", 2, 0, 9),
    week("2026-02-23", 0, 8, 1),
  ]);
  expect(flow?.answer).toBe("One flag stands. In the last 4 weeks 3 began and 11 ended.");
  expect(flow?.weeks[0]?.label).toBe("26 Jan 2026");
  expect(flow?.ends).toEqual(["Weeks of 26 Jan 2026 to 23 Feb 2026"]);
  expect(toFlagFlow([week("2026-02-23", 1, 0, 1)])?.ends).toEqual(["Week of 23 Feb 2026"]);
  const half = Array.from({ length: 12 }, (_, index) => week(`2026-01-${10 + index}`, 1, 0, index));
  expect(toFlagFlow(half)?.ends).toEqual(["Week of 10 Jan 2026", "21 Jan 2026"]);
  expect(toFlagFlow([])).toBeNull();
});

const decided = (decision: DecisionCount["decision"], count: number): DecisionCount => ({
  ...{ decision, count, severity: "severe", leadingQuantity: "workHours" },
});

test("precision is said with its interval, or what is missing", () => {
  const enough = toPrecisionChart(summarisePrecision([decided("confirmed", 8), decided("dismissed", 2)]));
  expect(enough?.answer).toBe(
    "HR confirmed 8 of 10 flags, 80 %. With so many decisions the true share probably lies between 49 % and 94 %.",
  );
  expect(enough?.bars.map(({ label, value }) => [label, value])).toEqual([
    ["All flags", 0.8],
    ["Severe", 0.8],
    ["Significant", null],
    ["Moderate", null],
    ["Led by: Working hours", 0.8],
  ]);
  const few = toPrecisionChart(summarisePrecision([decided("confirmed", 4), decided("watching", 1)]));
  expect(few?.answer).toContain("So far there are 4. One more is being watched.");
  expect(few?.bars[0]?.remark).toBe("Not enough data: 4 of 5 decisions");
  expect(toPrecisionChart(summarisePrecision([]))).toBeNull();
});

const moved = (name: InputDrift["name"], quantity: InputDrift["quantity"], index: number): InputDrift => ({
  ...{ name, quantity, index, chanceLevel: 0.02 },
  level: index > 0.25 ? "changed" : index > 0.1 ? "some" : "steady",
});
const period = { earlier: "2026-03-31", later: "2026-06-30", isLookBack: true };

test("what has changed is said once for each quantity, sums and counts apart", () => {
  const chart = toDriftChart(
    [
      moved("Emails_Sent_sum", "emails", 2),
      moved("Work_Hours_mean", "workHours", 0.6),
      moved("Work_Hours_median", "workHours", 0.3),
      moved("meanMood", "mood", 0.2),
      moved("Work_Hours_std", "workHours", 0.15),
    ],
    period,
  );
  expect(chart?.answer).toBe(
    "Spread differently than on 31 Mar 2026: working hours. Somewhat different: mood.",
  );
  expect(chart?.bars[0]).toEqual({
    label: "Working hours: the average day",
    value: 0.6,
    note: "Working hours: spread differently. A busy season or another way of recording may explain it; ask where the records come from whether anything changed.",
  });
  expect(chart?.bars.slice(1).map(({ note }) => note)).toEqual([undefined, undefined, undefined]);
  expect(chart?.bars).toHaveLength(4);
  expect(toDriftChart([moved("Emails_Sent_sum", "emails", 2)], period)?.answer).toMatch(/^No: averages/);
  expect(toDriftChart([], period)).toBeNull();
  expect(nameInput(moved("Performance_Rating", "rating", 0))).toBe("Performance rating: the latest one");
});

test("what moves as time passes is not drawn, whatever its value; the table says so", () => {
  const moving = followedInputs.filter(movesByItself).map(({ name }) => name);
  expect(moving.toSorted()).toEqual(
    [
      ...["Work_Hours_sum", "Meetings_Attended_sum", "Teams_Messages_Sent_sum", "Emails_Sent_sum"],
      ...["Total_activity_entry", "Last_activity_entry", "Days_Since_Joining", "Joining_Date"],
      ...["Onboarding_Factor", "Last_Review_Period", "Last_Review_Year", "Total_Decayed_Reward_Points"],
      ...["Best Team Player_Count", "Innovation Award_Count", "Leadership Excellence_Count"],
      ...["Star Performer_Count", "Decayed_Vibe", "Decayed_Emotion_Zone"],
    ].toSorted(),
  );
  const all = followedInputs.map(({ name, quantity }) =>
    moved(name, quantity, movesByItself({ name, quantity }) ? 3 : 0),
  );
  const chart = toDriftChart([...all, moved("Annual Leave_Factor", "annualLeave", 0.4)], period);
  expect(chart?.answer).toBe("Spread differently than on 31 Mar 2026: annual leave.");
  expect(Math.max(...(chart?.bars ?? []).map(({ value }) => value ?? 0))).toBeLessThan(1);
  expect(describeInputDrift(moved("Decayed_Vibe", "mood", 3))).toBe("Moves as time passes");
  expect(describeInputDrift(moved("Annual Leave_Factor", "annualLeave", 0.4))).toBe(
    "Spread differently. The season may explain it; compare with the same month last year.",
  );
  expect(describeInputDrift(moved("meanMood", "mood", 0.2))).toBe("Somewhat different");
});

const group = (name: string, people: number, flagged: number): FlagGroup => ({
  ...{ name, people, flagged, respondents: people },
});
const chartOf = (groups: FlagGroup[]) => {
  const [rates = expect.fail()] = compareFlagRates([{ dimension: "department", groups }]);
  return { chart: toRateChart(rates), rates };
};

test("a group that differs by more than chance is named with how much; others are not", () => {
  const { chart, rates } = chartOf([
    group("Sales", 50, 12),
    group("Design", 250, 10),
    group("Legal", 200, 10),
  ]);
  expect(chart?.answer).toBe(
    "Sales: 24.0 % are flagged, 5.4 times as often as everybody else (95 % interval 2.8 to 10.4); that is more than chance explains.",
  );
  expect(rates.shown[0] ? describeRatio(rates.shown[0]) : "").toBe("5.4 × (2.8 to 10.4)");
  expect(chartOf([group("Sales", 50, 2), group("Design", 50, 3)]).chart?.answer).toBe(
    "No department that can be shown differs from everybody else by more than chance explains.",
  );
});

test("hidden groups have no value, and the note says why; a company of four has no chart", () => {
  const { chart } = chartOf([group("Sales", 50, 2), group("Board", 3, 3), group("Design", 6, 1)]);
  expect(chart?.bars.map(({ label, value }) => [label, value])).toEqual([
    ["Sales", 0.04],
    ["Board", null],
    ["Design", null],
  ]);
  expect(chart?.note).toContain("fewer than five people are hidden");
  expect(chartOf([group("Sales", 2, 1), group("Design", 2, 0)]).chart).toBeNull();
  expect(chartOf([group("Unassigned", 30, 1)]).chart?.answer).toBe(
    "Everybody is in one department, so there is nothing to compare.",
  );
});

test("of many groups the first twelve are drawn, and the note says so", () => {
  const { chart } = chartOf(Array.from({ length: 30 }, (_, index) => group(`D${index}`, 20, index % 4)));
  expect(chart?.bars).toHaveLength(12);
  expect(chart?.note).toMatch(/^The first 12 of 30; the table has all\. /);
});

test("time in the company keeps its own order in chart and table, hidden and unknown bands too", () => {
  const [rates = expect.fail()] = compareFlagRates([
    {
      dimension: "tenure",
      groups: [
        group(unknownTenure, 20, 19),
        group("5 years and more", 30, 20),
        group("2 to 5 years", 3, 1),
        group("6 months to 2 years", 9, 1),
        group("Under 6 months", 60, 1),
      ],
    },
  ]);
  expect(rates.hidden).toHaveLength(2);
  const names = [...tenureBands.map(({ name }) => name), unknownTenure];
  expect(toRateChart(rates)?.bars.map(({ label }) => label)).toEqual(names);
  expect(toRateRows(rates, "Time").body.map(({ name }) => name)).toEqual(names);
});

test("what counts only for some time in the company is read from the catalogue and the settings", () => {
  const anchors = { ...defaultAnchors, onboardingDays: 90 };
  expect(describeTenureRules(anchors)).toContain(
    "Onboarding, mentor and initial training count against somebody only in the first 90 days, so a higher rate there can come from that.",
  );
  const from = { measure: "Days_Since_Joining", anchor: "onboardingDays" } as const;
  const later = inputCatalogue.flatMap((input) =>
    input.quantity === "annualLeave" && input.adverse
      ? [{ ...input, adverse: { worse: "low" as const, anchor: input.adverse.anchor, onlyFrom: from } }]
      : [],
  );
  expect(describeTenureRules(defaultAnchors, later)).toEqual([
    "Annual leave counts against somebody only after the first 180 days, so a higher rate later can come from that.",
  ]);
  expect(describeTenureRules(defaultAnchors, [])).toEqual([]);
});

test("contests are told in a sentence", () => {
  const none = { opened: 0, open: 0, answered: 0, accepted: 0, explained: 0, rejected: 0, withdrawn: 0 };
  const counts = { ...none, medianDaysToAnswer: null, answeredPeople: 0 };
  expect(describeContests(counts)).toBe("Nobody has contested a flag or a record.");
  expect(
    describeContests({
      ...{ ...counts, opened: 4, open: 1, answered: 2, accepted: 1, rejected: 1, withdrawn: 1 },
      ...{ medianDaysToAnswer: 2.4, answeredPeople: 2 },
    }),
  ).toBe(
    "People contested a flag or a record 4 times: 1 accepted, 1 rejected, 1 still open and 1 withdrawn. Half of the answers came within 2 days.",
  );
});
