import { describe, expect, test } from "vitest";
import type { Insight } from "../insight/insight.ts";
import { toEmptyInsight } from "../insight/insight.ts";
import { toArchiveRows } from "./archive.ts";
import type { CollectiveFacts } from "./collective/collective-facts.ts";
import { describeChange } from "./collective/day-figures.ts";
import { type DayFigure, toCollectiveReport } from "./collective-report.ts";

const empty = (id: Insight["id"]) => toEmptyInsight(id, "Nobody has answered yet.");
const nothing: CollectiveFacts = {
  day: "2026-03-02",
  companyName: "",
  isKept: true,
  latestDates: { activity: null, mood: null },
  run: null,
  findings: { standing: 0, severe: 0, undecided: 0 },
  asked: null,
  previous: null,
  mood: null,
  moodByDepartment: null,
  hoursByDepartment: null,
  riskBands: empty("risk_bands"),
  concerns: empty("concerns"),
  effectiveness: empty("effectiveness"),
  participation: empty("participation"),
  nudgeResponse: empty("nudge_response"),
  moodDrivers: empty("mood_drivers"),
  failures: null,
};
const facts: CollectiveFacts = {
  ...nothing,
  run: { day: "2026-03-02", peopleCount: 500 },
  findings: { standing: 17, severe: 2, undecided: 5 },
};
const textOf = (value: unknown) => JSON.stringify(value);
const sectionOf = (from: CollectiveFacts, id: string) =>
  toCollectiveReport(from).sections.find((section) => section.id === id);

test("a company without data gets a report that says so and claims nothing", () => {
  const report = toCollectiveReport(nothing);
  expect(report.cover.verdict).toEqual({
    tone: "neutral",
    title: "Nobody has been looked at yet",
    text: "No run has ended yet.",
  });
  expect(textOf(report)).not.toMatch(/NaN|undefined|Infinity/);
  expect(report.figures.every(({ value }) => value === null)).toBe(true);
  expect(textOf(sectionOf(nothing, "mood"))).toContain("Too few people have answered");
});

test("a run over nobody does not say that nothing is unusual", () => {
  const { cover, figures } = toCollectiveReport({ ...nothing, run: { day: "2026-03-02", peopleCount: 0 } });
  expect(cover.verdict).toEqual({
    tone: "neutral",
    title: "Nobody has been looked at yet",
    text: "On 2 Mar 2026 there was nobody in the data to look at.",
  });
  expect(figures.map(({ key, value }) => [key, value])).toContainEqual(["standing", null]);
  expect(figures.find(({ key }) => key === "asked")?.text).toBe("Nobody yet");
  const standing = { ...facts, run: { day: "2026-03-02", peopleCount: 0 } };
  expect(toCollectiveReport(standing).cover.verdict.title).toBe("17 people may need you");
});

test("what a chart says is not said again beside it", () => {
  const chart = {
    question: "Where?",
    answer: "17 of 500 people. More than elsewhere in Sales.",
    itemName: "Department",
    valueName: "Share",
    format: "share",
    bars: [],
  } as const;
  const riskBands: Insight = {
    ...empty("risk_bands"),
    hasEnough: true,
    answer: "17 of 500 people.",
    sentences: ["More than elsewhere in Sales.", "Counted anew once a week."],
    charts: [{ kind: "barChart", chart }],
  };
  const [first, second] = sectionOf({ ...facts, riskBands }, "risk-bands")?.blocks ?? [];
  expect(first).toEqual({ kind: "barChart", chart });
  expect(second).toEqual({ kind: "list", title: null, items: ["Counted anew once a week."] });
});

test("every question has its section, and what one must not read out of an answer stands with it", () => {
  const effectiveness: Insight = {
    ...empty("effectiveness"),
    hasEnough: true,
    answer: "Talks were followed by a better mood.",
    sentences: ["12 people, 12 like them."],
    caution: "Very low values tend to rise by themselves.",
    asOf: "2026-03-01",
  };
  const report = toCollectiveReport({ ...facts, effectiveness });
  expect(report.sections.map(({ id }) => id)).toEqual([
    "day",
    "mood",
    "risk-bands",
    "concerns",
    "effectiveness",
    "mood-drivers",
    "participation",
    "nudge-response",
    "hours",
    "basis",
  ]);
  const text = textOf(report.sections.find(({ id }) => id === "effectiveness"));
  for (const words of ["Talks were followed", "12 like them", "tend to rise by themselves", "1 Mar 2026"]) {
    expect(text).toContain(words);
  }
});

describe("the comparison", () => {
  const before = toCollectiveReport({
    ...facts,
    findings: { standing: 15, severe: 3, undecided: 5 },
  }).figures;
  const with_ = (day: string) => textOf(sectionOf({ ...facts, previous: { day, figures: before } }, "day"));

  test("is with the day before, figure by figure", () => {
    const text = with_("2026-03-01");
    expect(text).toContain("Beside the day before");
    expect(text).toContain(textOf(["Findings that stand", "17", "15", "+2"]));
    expect(text).toContain(textOf(["of these severe", "2", "3", "−1"]));
    expect(text).toContain(textOf(["of these without a decision", "5", "5", "unchanged"]));
    expect(text).toContain(textOf(["People asked how they are", "Nobody yet", "Nobody yet", "–"]));
  });

  test("is with the newest earlier report where the day before has none, and says so", () => {
    expect(with_("2026-02-20")).toContain("There is no report of the day before; compared is the newest");
  });

  const figure = (value: number | null): DayFigure => ({ key: "k", label: "L", value, text: "" });
  test.each([
    [3.4, 3.1, "+0.3"],
    [0.1 + 0.2, 0.3, "unchanged"],
    [1, 1234, "−1,233"],
    [null, 3, "–"],
    [3, null, "–"],
  ])("from %s beside %s is %s", (now, earlier, words) => {
    expect(describeChange(figure(now), figure(earlier))).toBe(words);
  });
});

describe("the archive", () => {
  const reportOf = (day: string, standing: number) => ({
    day,
    report: toCollectiveReport({ ...facts, day, findings: { ...facts.findings, standing } }),
  });
  const input = {
    from: "2026-02-01",
    until: "2026-03-02",
    today: "2026-03-02",
    first: "2026-02-27",
    reports: [reportOf("2026-03-01", 17), reportOf("2026-02-27", 15)],
    days: [],
    isDaily: true,
  };

  test("has each day since the first report, the newest first, and says where there is none", () => {
    const rows = toArchiveRows(input);
    expect(rows.map(({ day, hasReport }) => [day, hasReport])).toEqual([
      ["2026-03-02", false],
      ["2026-03-01", true],
      ["2026-02-28", false],
      ["2026-02-27", true],
    ]);
    expect(rows[0]?.headline).toContain("Not written yet");
    expect(rows[2]?.headline).toContain("No report");
  });

  test("holds each report against the one before it", () => {
    const [, newest, , oldest] = toArchiveRows(input);
    expect(newest?.figures[0]).toEqual({ label: "Findings that stand", text: "17", change: "+2" });
    expect(oldest?.figures[0]?.change).toBe("–");
  });
});
