import fc from "fast-check";
import { expect, test } from "vitest";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { readGoldenCsv } from "#tests/support/vibemeter-files.ts";
import type { MasterRow } from "../features/master-row.ts";
import type { DetectionOutcome } from "./conclude-detection.ts";
import { detectPeople } from "./detect-people.ts";
import type { DetectionCut } from "./prepare-detection.ts";
import { type DetectionSettings, defaultDetectionSettings } from "./settings.ts";
import type { DetectionProfile } from "./verdicts.ts";

const settings: DetectionSettings = { ...defaultDetectionSettings, treeCount: 60, screenTreeCount: 60 };
const real = readVibemeterCut();

function detect(
  cut: DetectionCut,
  change: Partial<DetectionSettings> = {},
  profile: DetectionProfile = "elara",
): DetectionOutcome {
  return detectPeople(cut, { profile, settings: { ...settings, ...change } });
}

/** The bad side of what people can be flagged for, written down here once more on purpose. */
const badSide: Record<string, "high" | "low"> = {
  Work_Hours_sum: "high",
  Work_Hours_mean: "high",
  Work_Hours_median: "high",
  Work_Hours_std: "high",
  Meetings_Attended_sum: "high",
  Meetings_Attended_mean: "high",
  Meetings_Attended_median: "high",
  "Unpaid Leave_Factor": "high",
  "Annual Leave_Factor": "low",
  Onboarding_Factor: "low",
  Performance_Rating: "low",
  Total_Decayed_Reward_Points: "low",
};

test("on the six real files nobody is flagged whose anomaly is on the good side", () => {
  const { findings, people } = detect(real, { sensitivity: 1 });
  expect(findings.length).toBeGreaterThan(20);
  const master = readGoldenCsv("master_v1.csv");
  const medianOf = (column: string) => {
    const values = master.map((row) => row[column] ?? "").filter((text) => text !== "");
    return values.map(Number).sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  };
  let checked = 0;
  for (const finding of findings) {
    const person = people.find(({ employeeId }) => employeeId === finding.employeeId);
    expect(person?.risk).toBeGreaterThan(person?.benign ?? Number.NaN);
    for (const reason of [...finding.problems, ...finding.otherProblems]) {
      expect(reason.side).toBe("adverse");
      for (const feature of reason.features.filter((name) => name in badSide)) {
        const value = Number(master.find((row) => row.Employee_ID === finding.employeeId)?.[feature]);
        const isWorse = badSide[feature] === "high" ? value > medianOf(feature) : value < medianOf(feature);
        expect(isWorse, `${finding.employeeId} ${feature} ${value}`).toBe(true);
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(40);
});

test("the reference profile flags 25 of the six real files, the most anomalous, each input a problem of its own", () => {
  const { findings, people } = detect(real, {}, "reference");
  expect(findings).toHaveLength(25);
  const scores = people.map(({ anomalyScore }) => anomalyScore).sort((a, b) => b - a);
  expect(findings.at(-1)?.anomalyScore).toBe(scores[24]);
  expect(findings.every(({ problems }) => problems.every(({ features }) => features.length === 1))).toBe(
    true,
  );
});

test("a higher sensitivity never loses anybody, and the lowest still finds the worst", () => {
  const flaggedAt = new Map<number, Set<string>>();
  const at = (sensitivity: number) => {
    const known = flaggedAt.get(sensitivity);
    if (known) return known;
    const flagged = new Set(detect(real, { sensitivity, treeCount: 20 }).findings.map((f) => f.employeeId));
    flaggedAt.set(sensitivity, flagged);
    return flagged;
  };
  const step = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(step, step, (a, b) => at(Math.min(a, b)).isSubsetOf(at(Math.max(a, b)))),
    { numRuns: 40 },
  );
  expect(at(1).size).toBeGreaterThan(at(0).size);
});

test("a content company has nobody flagged at any sensitivity, a miserable one of the same shape has", () => {
  const company = (hours: number, mood: number): DetectionCut => ({
    ...real,
    rows: real.rows.map((row) => ({
      ...row,
      meanMood: row.meanMood === null ? null : mood + row.meanMood * 0.2,
      values: {
        ...row.values,
        "Unpaid Leave_Factor": 0,
        "Annual Leave_Factor": 5 + Number(row.values["Annual Leave_Factor"] ?? 0),
        Work_Hours_mean: shift(row.values.Work_Hours_mean, hours),
        Work_Hours_median: shift(row.values.Work_Hours_median, hours),
        Work_Hours_std: 0,
        Meetings_Attended_mean: 2,
        Meetings_Attended_median: 2,
        Onboarding_Feedback: "Good",
        Mentor_Assigned: true,
        Initial_Training_Completed: true,
        Performance_Rating: 3,
        Manager_Feedback: "Meets Expectations",
        Total_Decayed_Reward_Points: 200 + Number(row.values.Total_Decayed_Reward_Points ?? 0),
      },
    })),
  });
  expect(detect(company(-3, 0.7), { sensitivity: 1 }).findings).toEqual([]);
  expect(detect(company(+3, 0.1), { sensitivity: 1 }).findings.length).toBeGreaterThan(5);
});

test("what is missing is no reason, and too little data is never a flag", () => {
  const { findings, people } = detect(real, { sensitivity: 1 });
  const rows = new Map(real.rows.map((row) => [row.employeeId, row]));
  for (const { employeeId, problems, otherProblems } of findings) {
    for (const feature of [...problems, ...otherProblems].flatMap(({ features }) => features)) {
      expect(Object.entries(rows.get(employeeId)?.values ?? {})).not.toContainEqual([feature, null]);
    }
  }
  for (const { employeeId, verdict } of people) {
    const sources = rows.get(employeeId)?.sources ?? [];
    const speaks = sources.length >= 2 && (sources.includes("mood") || sources.includes("activity"));
    expect(verdict === "not_enough_data", employeeId).toBe(!speaks);
  }
});

test("sick leave changes nothing until it is turned on, and is never a reason", () => {
  const sick: DetectionCut = {
    ...real,
    rows: real.rows.map((row, index) => withValue(row, "Sick Leave_Factor", index % 9 === 0 ? 80 : 0)),
  };
  const scores = (outcome: DetectionOutcome) => outcome.people.map(({ anomalyScore }) => anomalyScore);
  expect(scores(detect(sick))).toEqual(scores(detect(real)));
  const turnedOn = detect(sick, { includeSickLeave: true, sensitivity: 1 });
  expect(scores(turnedOn)).not.toEqual(scores(detect(real)));
  for (const outcome of [turnedOn, detect(sick, {}, "reference")]) {
    const reasons = outcome.findings.flatMap(({ problems, otherProblems }) => [
      ...problems,
      ...otherProblems,
    ]);
    expect(reasons.map(({ quantity }) => quantity)).not.toContain("sickLeave");
  }
});

test("the shares of a finding's reasons add up to one and to its risk", () => {
  for (const { risk, problems, otherProblems } of detect(real).findings) {
    const reasons = [...problems, ...otherProblems];
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(risk, 9);
  }
});

test("one person, or nobody, is no error and no flag", () => {
  const cut = { ...real, rows: real.rows.slice(0, 1) };
  expect(detect(cut).people).toMatchObject([{ risk: 0, verdict: "not_enough_data" }]);
  expect(detect({ ...real, rows: [] })).toEqual({
    people: [],
    findings: [],
    dropped: expect.anything(),
  });
});

function shift(value: unknown, by: number): number | null {
  return typeof value === "number" ? value + by : null;
}

function withValue(row: MasterRow, name: keyof MasterRow["values"], value: number): MasterRow {
  return { ...row, values: { ...row.values, [name]: value } };
}
