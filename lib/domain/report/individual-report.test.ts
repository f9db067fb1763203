import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../insight/calendar-days.ts";
import type { Explanation, ShownReason } from "../insight/explanation/explain-finding.ts";
import { type Measure, summariseChanges } from "../insight/person-changes.ts";
import {
  type ActivityDay,
  chooseMeasureWindow,
  type Histories,
  type MoodAnswer,
  toActivityMeasures,
  toMeasureHistory,
  toMoodMeasure,
} from "../insight/person-history.ts";
import type { IndividualFacts, ReportedFinding } from "./individual/individual-facts.ts";
import { toIndividualReport } from "./individual-report.ts";

const latest = "2026-03-31";

const empty: IndividualFacts = {
  writtenOn: "2026-04-02",
  companyName: "Meadow",
  person: {
    employeeId: "EMP0042",
    name: "Ada Jones",
    department: "Design",
    jobTitle: "Designer",
    location: null,
    managerName: null,
    isActive: true,
  },
  latestRun: null,
  finding: null,
  pastFindings: [],
  openContests: 0,
  latestDates: { activity: null, mood: null },
  records: { activity: [], leave: [], reviews: [], awards: [], onboarding: [] },
  activity: null,
  mood: { isOpen: false },
  typicals: { rating: null, points: null, leaveDays: null },
  regularHours: 8,
  quality: [],
  conversations: [],
};

const day = (date: string, workHours: number): ActivityDay => ({
  date,
  workHours,
  teamsMessagesSent: 20,
  emailsSent: 5,
  meetingsAttended: 3,
});
const answer = (responseDate: string, score: number): MoodAnswer => ({
  responseDate,
  score,
  scaleMaximum: 5,
});

function toHistories(measures: readonly Measure[], latestDate: string): Histories | null {
  const window = chooseMeasureWindow(measures, latestDate);
  if (window === null) return null;
  return {
    window,
    measures: measures.map((measure) => toMeasureHistory(measure, window)),
    changes: summariseChanges(measures, latestDate),
  };
}

const typical = { low: 7.4, middle: 7.8, high: 8.2 };

function withActivity(days: readonly ActivityDay[], facts = empty): IndividualFacts {
  const measures = toActivityMeasures(days, { hours: typical, messages: null, meetings: null });
  return {
    ...facts,
    latestDates: { ...facts.latestDates, activity: latest },
    records: { ...facts.records, activity: days },
    activity: toHistories(measures, latest),
  };
}

function withMood(answers: readonly MoodAnswer[], facts = empty): IndividualFacts {
  const histories = toHistories([toMoodMeasure(answers, { low: 2.5, middle: 3, high: 3.5 })], latest);
  return {
    ...facts,
    latestDates: { ...facts.latestDates, mood: latest },
    mood: { isOpen: true, because: "standing finding", answers, histories },
  };
}

const reason = (quantity: string, title: string): ShownReason => ({
  key: `${quantity} adverse`,
  title,
  sentence: `${title} stand out.`,
  strength: "strong",
  trend: "worse",
  comparison: "beside everybody here",
});
const explanation: Explanation = {
  summary: "One thing about this person stands out.",
  reasons: [reason("workHours", "Working hours")],
  smallerReasons: [],
  strengths: [],
  coverage: "5 of 6 sources speak.",
  wouldEnd: "Fewer hours.",
  holdsBackMood: false,
};
const finding: ReportedFinding = {
  since: "2026-03-01",
  severity: "severe",
  severityMeaning: "Severe: a lot.",
  decision: null,
  explanation,
};

const sectionOf = (facts: IndividualFacts, id: string) => {
  const found = toIndividualReport(facts).sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};
const textOf = (value: unknown) => JSON.stringify(value);

test("a person without a record gets a report that says so, section by section", () => {
  const report = toIndividualReport(empty);
  expect(report.sections.map(({ id }) => id)).toEqual([
    "summary",
    "working-hours",
    "mood",
    "key-insights",
    "risk-assessment",
    "recommended-actions",
    "conversations",
    "basis",
  ]);
  expect(textOf(sectionOf(empty, "working-hours"))).toContain("Not enough data");
  expect(textOf(sectionOf(empty, "key-insights"))).toContain("Not enough data");
  expect(textOf(sectionOf(empty, "conversations"))).toContain("Nothing released");
  expect(report.fileName).toBe("elara-report-EMP0042-2026-04-02.pdf");
});

test("without a directory nothing is said about a department", () => {
  const person = { ...empty.person, name: null, jobTitle: null, department: "Unassigned" };
  const { cover } = toIndividualReport({ ...empty, person });
  expect([cover.title, cover.subtitle]).toEqual(["EMP0042", ""]);
});

test("a name, a company and words from right to left are laid out by themselves, so that the day stays behind them", () => {
  const report = toIndividualReport({
    ...empty,
    companyName: "شركة النور",
    person: { ...empty.person, name: "דוד כהן 7", department: "תל אביב" },
  });
  expect(report.title).toBe("Report about \u2068דוד כהן 7\u2069, 2 Apr 2026");
  expect(report.footer).toBe("Confidential · \u2068شركة النور\u2069 · \u2068דוד כהן 7\u2069 · 2 Apr 2026");
  expect(report.cover.subtitle).toBe("Designer · \u2068תל אביב\u2069");
});

test("overtime is what each day has beyond the regular hours; a short day does not make up for it", () => {
  const facts = withActivity([day("2026-03-30", 10), day("2026-03-31", 6.5)]);
  const figures = sectionOf(facts, "working-hours").blocks.find((block) => block.kind === "figures");
  expect(figures?.figures.map(({ label, value, beside }) => [label, value, beside])).toEqual([
    ["Total", "16.5 h", "over 2 days"],
    ["Regular", "14.5 h", "up to 8 hours a day"],
    ["Overtime", "2 h", "on 1 day"],
    ["Days with records", "2", "of 28 calendar days"],
    ["A day on average", "8.3 h", "typical here is 7.4 to 8.2"],
  ]);
});

test("hours below each other have as many decimals", () => {
  const section = sectionOf(withActivity([day("2026-03-10", 8), day("2026-03-20", 9.5)]), "working-hours");
  const rows = section?.blocks.flatMap((block) => (block.kind === "table" ? block.table.rows : [])) ?? [];
  expect(rows.map(([, , ...hours]) => hours)).toEqual([
    ["8.0 h", "8.0 h", "0.0 h"],
    ["9.5 h", "8.0 h", "1.5 h"],
  ]);
});

test("hours are counted back from the latest day of the data, and wider where the last weeks are empty", () => {
  expect(textOf(sectionOf(withActivity([day("2026-03-20", 8)]), "working-hours"))).toContain(
    "the last four weeks of the data (4 Mar 2026 to 31 Mar 2026)",
  );
  expect(textOf(sectionOf(withActivity([day("2025-11-20", 8)]), "working-hours"))).toContain(
    "the last year of the data (1 Apr 2025 to 31 Mar 2026)",
  );
  expect(textOf(sectionOf(withActivity([day("2016-01-02", 8)]), "working-hours"))).toContain(
    "all of the data",
  );
});

describe("mood", () => {
  const four = ["2026-03-10", "2026-03-12", "2026-03-20", "2026-03-31"].map((date) => answer(date, 2));

  test("that is closed is nowhere in the report", () => {
    const answers = [answer("2026-03-12", 1)];
    const open = withMood(answers, { ...empty, finding });
    const report = toIndividualReport({ ...open, mood: { isOpen: false } });
    expect(textOf(report.sections.find(({ id }) => id === "mood"))).toContain("Closed");
    expect(textOf(report)).not.toMatch(/Frustrated|12 Mar 2026/);
  });

  test("of the last four weeks is a line with gaps beside what is typical", () => {
    const [chart] = sectionOf(withMood(four), "mood").blocks.filter((block) => block.kind === "lineChart");
    expect(chart?.chart.points).toHaveLength(28);
    expect(chart?.chart.points.filter(({ values }) => values[0] !== null)).toHaveLength(4);
    expect(chart?.chart.points.at(-1)).toEqual({ label: "31 Mar 2026", values: [2, 3] });
  });

  test("of a few answers is told one by one", () => {
    const text = textOf(sectionOf(withMood(four.slice(0, 1)), "mood"));
    expect(text).toContain("1 answer in the last four weeks of the data");
    expect(text).toContain("10 Mar 2026: Sad (2.0 of 5)");
    expect(text).not.toContain("lineChart");
  });

  test("without an answer is not enough data, and no sign of anything", () => {
    expect(textOf(sectionOf(withMood([]), "mood"))).toContain("has not answered");
  });
});

describe("actions", () => {
  const actions = (facts: IndividualFacts) => textOf(sectionOf(facts, "recommended-actions"));

  test("follow the reasons that HR may read, with what a manager should know", () => {
    const text = actions({ ...empty, finding });
    expect(text).toContain("Go through the workload together");
    expect(text).toContain("Do not wait long");
    expect(text).toContain("Nobody has decided yet");
    expect(text).toContain("Ask, do not confront");
  });

  test("ask for one talk, and for the one that the mood asks for where it is a reason", () => {
    const reason = finding.explanation.reasons[0];
    if (reason === undefined) throw new Error("no reason");
    const mood = { ...reason, key: "mood level", title: "Mood" };
    const fell = { ...reason, key: "moodChange own", title: "Change of mood" };
    const explanation = { ...finding.explanation, reasons: [...finding.explanation.reasons, mood, fell] };
    const talks = (text: string) => text.match(/Offer a personal talk[^"]*/g);
    expect(talks(actions({ ...empty, finding: { ...finding, explanation } }))).toEqual([
      "Offer a personal talk soon: ask how they are, listen, and do not argue.",
    ]);
    expect(talks(actions({ ...empty, finding }))).toHaveLength(1);
  });

  test("of a finding that HR set aside are none", () => {
    const text = actions({ ...empty, finding: { ...finding, decision: "dismissed" } });
    expect(text).not.toContain("Go through the workload together");
    expect(text).toContain("HR set the finding aside");
  });

  test("say that somebody is on leave, and that they contest it", () => {
    const leave = { leaveType: "Sick Leave", startDate: "2026-04-01", endDate: "2026-04-09", leaveDays: 7 };
    const text = actions({ ...empty, records: { ...empty.records, leave: [leave] }, openContests: 2 });
    expect(text).toContain("On leave until 9 Apr 2026");
    expect(text).toContain("contests 2 points");
    expect(text).not.toContain("Sick");
  });
});

test("a released conversation brings its summary, concerns and actions, and that it was corrected", () => {
  const quotes = [{ text: "too much", turn: 0 }];
  const facts: IndividualFacts = {
    ...empty,
    conversations: [
      {
        date: "2026-03-05",
        isCorrected: true,
        note: "And the noise.",
        analysis: {
          summary: "Too much work at once.",
          concerns: [{ topic: "workload", text: "Deadlines", quotes }],
          actions: ["Move a deadline"],
        },
      },
    ],
  };
  const report = textOf(toIndividualReport(facts));
  expect(report).toContain("conversation of 5 Mar 2026, corrected by them");
  expect(report).toContain("Move a deadline");
  expect(report).toContain("And the noise.");
});

const anyDate = fc.nat(4_500).map((days) => addDays("2014-01-01", days));
const anyDay = fc.record({
  date: anyDate,
  workHours: fc.double({ min: 0, max: 24, noNaN: true }),
  teamsMessagesSent: fc.nat(900),
  emailsSent: fc.nat(900),
  meetingsAttended: fc.nat(30),
});
const anyAnswer = fc.record({
  responseDate: anyDate,
  score: fc.integer({ min: 1, max: 5 }),
  scaleMaximum: fc.constant(5),
});
const anyRecords = fc.record({
  leave: fc.array(
    fc.record({
      leaveType: fc.constantFrom("Annual Leave", "Sick Leave", "Unpaid Leave"),
      startDate: anyDate,
      endDate: anyDate,
      leaveDays: fc.double({ min: 0, max: 400, noNaN: true }),
    }),
  ),
  reviews: fc.array(
    fc.record({
      reviewPeriod: fc.constantFrom("H1", "H2", "Annual"),
      reviewYear: fc.integer({ min: 1990, max: 2030 }),
      rating: fc.double({ min: 1, max: 5, noNaN: true }),
      managerFeedback: fc.string(),
    }),
  ),
  awards: fc.array(
    fc.record({
      awardType: fc.string(),
      awardDate: anyDate,
      points: fc.double({ min: 0, max: 1e9, noNaN: true }),
    }),
  ),
  onboarding: fc.array(
    fc.record({
      joiningDate: anyDate,
      feedback: fc.constantFrom("Poor", "Good"),
      mentorAssigned: fc.boolean(),
      initialTrainingCompleted: fc.boolean(),
    }),
  ),
});

const strings = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (value === undefined) return [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
};

test("any history gives a report whose every word is written", () => {
  const clean = fc.string({ unit: fc.constantFrom("a", "ا", "é", " ", "/", '"', "\n", "😀") });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyDay, { selector: ({ date }) => date, maxLength: 60 }),
      fc.uniqueArray(anyAnswer, { selector: ({ responseDate }) => responseDate, maxLength: 40 }),
      anyRecords,
      fc.record({
        name: fc.option(clean),
        isOpen: fc.boolean(),
        hasFinding: fc.boolean(),
        hours: fc.integer({ min: 1, max: 12 }),
      }),
      (days, answers, records, { name, isOpen, hasFinding, hours }) => {
        const sorted = days.toSorted((a, b) => a.date.localeCompare(b.date));
        const facts = withMood(
          answers.toSorted((a, b) => a.responseDate.localeCompare(b.responseDate)),
          withActivity(sorted, {
            ...empty,
            person: { ...empty.person, name },
            records: { ...empty.records, ...records },
            finding: hasFinding ? finding : null,
            regularHours: hours,
          }),
        );
        const report = toIndividualReport(isOpen ? facts : { ...facts, mood: { isOpen: false } });
        for (const text of strings(report))
          expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|\bnull\b/);
        expect(report.fileName).toMatch(/^[A-Za-z0-9.-]+\.pdf$/);
      },
    ),
    { numRuns: 200 },
  );
});
