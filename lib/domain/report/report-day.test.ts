import { describe, expect, test } from "vitest";
import {
  type DayStepName,
  dayStepNames,
  describeFailedSteps,
  findDueDay,
  newDaySteps,
  nextStep,
  type StepOutcome,
  withOutcome,
} from "./report-day.ts";

const daily = { isOn: true, time: "07:00" };
const due = (at: string, zone = "Europe/Berlin") => findDueDay(new Date(at), zone, daily);

test.each([
  ["a minute before", "2026-03-02T05:59:00Z", null],
  ["at the time", "2026-03-02T06:00:00Z", "2026-03-02"],
  ["late in the evening", "2026-03-02T22:59:00Z", "2026-03-02"],
  ["after midnight", "2026-03-02T23:01:00Z", null],
  ["on the day on which the clocks go forward", "2026-03-29T05:00:00Z", "2026-03-29"],
  ["on the day on which they go back, an hour early", "2026-10-25T05:59:00Z", null],
])("%s, by the company's clock", (_when, at, day) => {
  expect(due(at)).toBe(day);
});

test("a day belongs to the company's zone, and none is due while it is switched off", () => {
  expect(due("2026-03-02T18:30:00Z", "Pacific/Auckland")).toBe("2026-03-03");
  expect(findDueDay(new Date("2026-03-02T12:00:00Z"), "UTC", { ...daily, isOn: false })).toBeNull();
});

describe("the steps", () => {
  const at = new Date("2026-03-02T07:00:00Z");
  const stepsAfter = (...outcomes: [DayStepName, StepOutcome][]) =>
    outcomes.reduce((steps, [name, outcome]) => withOutcome(steps, { name, outcome, at }), newDaySteps());
  const failed: StepOutcome = { kind: "failed", errorClass: "Error" };

  test("come in their order until all have ended", () => {
    const seen: string[] = [];
    let steps = newDaySteps();
    for (let step = nextStep(steps); step !== null; step = nextStep(steps)) {
      seen.push(step.name);
      steps = withOutcome(steps, { name: step.name, outcome: { kind: "done" }, at });
    }
    expect(seen).toEqual([...dayStepNames]);
  });

  test("that wait or have failed less than three times are still to be done", () => {
    expect(nextStep(stepsAfter(["detection", { kind: "waiting" }]))?.name).toBe("detection");
    expect(nextStep(stepsAfter(["detection", failed], ["detection", failed]))?.name).toBe("detection");
    const thrice = stepsAfter(["detection", failed], ["detection", failed], ["detection", failed]);
    expect(nextStep(thrice)?.name).toBe("engagement");
    expect(describeFailedSteps(thrice)).toContain("looking at everybody");
  });

  test("that failed and then worked did not fail", () => {
    const steps = stepsAfter(["detection", failed], ["detection", { kind: "done" }]);
    expect(describeFailedSteps(steps)).toBeNull();
  });
});
