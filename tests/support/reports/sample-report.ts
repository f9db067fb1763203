import type { BarChartModel, LineChartModel } from "#lib/domain/insight/chart-model.ts";
import type { CollectiveReport } from "#lib/domain/report/collective-report.ts";
import type { IndividualReport } from "#lib/domain/report/individual-report.ts";
import type { ReportBlock, ReportTable } from "#lib/domain/report/report-section.ts";

/** Four weeks of mood with gaps, intervals and what is typical beside it. */
export const moodLine: LineChartModel = {
  question: "How has the mood moved?",
  answer: "Over four weeks it fell from Happy (3.9 of 5) to Sad (2.2 of 5).",
  note: "28 days up to 20 November 2026, the last day with answers. Days without an answer are gaps.",
  pointName: "Day",
  format: "mood",
  axis: { minimum: 1, maximum: 5 },
  series: [
    { name: "This person", role: "main" },
    { name: "Typical in the company", role: "other" },
  ],
  points: Array.from({ length: 28 }, (_, day) => {
    const value = day % 9 === 4 || day === 13 ? null : 3.9 - day * 0.06 + ((day * 7) % 5) * 0.09;
    return {
      label: `${1 + day} Nov`,
      values: [value, 3.4 + ((day * 3) % 4) * 0.05],
      interval: value === null ? null : { low: Math.max(1, value - 0.5), high: Math.min(5, value + 0.4) },
    };
  }),
};

export const hoursLine: LineChartModel = {
  question: "How long are the days?",
  answer: "About 9.7 hours a day; 8.0 are typical here.",
  pointName: "Week",
  format: "hours",
  series: [{ name: "Hours a day", role: "main" }],
  points: [8.1, 8.4, 9.2, null, 9.6, 9.9, 9.7].map((value, week) => ({
    label: `Week ${week + 38}`,
    values: [value],
  })),
};

export const departmentBars: BarChartModel = {
  question: "Where is the mood lowest?",
  answer: "In Support, by more than chance explains.",
  note: "Groups of fewer than five people are not shown.",
  itemName: "Department",
  valueName: "Mood",
  format: "mood",
  axis: { minimum: 2, maximum: 4.5 },
  typical: { label: "Everybody", value: 3.4 },
  bars: [
    { label: "Engineering", value: 3.6, interval: { low: 3.4, high: 3.8 }, respondents: 61 },
    {
      label: "Customer support and service desk",
      value: 2.6,
      interval: { low: 2.3, high: 2.9 },
      respondents: 24,
    },
    {
      label: "Finance",
      value: 3.4,
      interval: { low: 2.9, high: 3.9 },
      note: "Few answers: this may be chance.",
    },
    { label: "Legal", value: null, remark: "Too few people to show" },
  ],
};

export const hoursBars: BarChartModel = {
  question: "Who works longest?",
  answer: "Engineering, by half an hour.",
  itemName: "Department",
  valueName: "Hours a day",
  format: "hours",
  typical: { label: "Everybody", value: 8 },
  bars: [
    { label: "Engineering", value: 8.6, interval: { low: 8.4, high: 8.8 } },
    { label: "Sales", value: 8.1, interval: { low: 7.8, high: 8.4 } },
    { label: "Support", value: 7.9 },
  ],
};

export function flaggedTable(rowCount: number): ReportTable {
  return {
    caption: "Who was pointed out",
    columns: [
      { title: "Name", align: "start" },
      { title: "Department", align: "start" },
      { title: "Strongest reason", align: "start" },
      { title: "Since", align: "end" },
    ],
    rows: Array.from({ length: rowCount }, (_, index) => [
      `Person ${index + 1}`,
      ["Engineering", "Support", "Sales"][index % 3] ?? "",
      ["Days grew longer", "Mood fell over four weeks and stayed low", "No reward in a year"][index % 3] ??
        "",
      `${(index % 28) + 1} Nov`,
    ]),
    note: "Being pointed out has no consequence by itself.",
  };
}

const paragraph: ReportBlock = {
  kind: "paragraph",
  text: "Over the last four weeks the days grew longer while the mood fell. Both together are unusual here: of people with similar work, few have days of more than nine hours, and most of them say that they feel well. No leave was taken since August, and the last review was good.",
};

const reasons: ReportBlock = {
  kind: "reasons",
  title: "Why this person was pointed out",
  reasons: [
    [
      "Long days",
      "Days of 9.7 hours on average over four weeks.",
      "Strong sign",
      "Getting worse",
      "8.0 hours are typical here.",
    ],
    [
      "Low mood",
      "Three of the last five answers were Sad.",
      "Strong sign",
      "Getting worse",
      "Okay is typical here.",
    ],
    [
      "No rest",
      "No day of leave since 3 August.",
      "Some sign",
      "Steady",
      "Most people take a week in that time.",
    ],
  ].map(([title = "", sentence = "", strength = "", trend = "", comparison = ""]) => ({
    title,
    sentence,
    strength,
    trend,
    comparison,
  })),
};

const actions: readonly ReportBlock[] = [
  {
    kind: "actions",
    title: "What can be done",
    actions: [
      { title: "Talk about the workload this week", because: "Long days are the strongest sign." },
      { title: "Plan a week of leave together", because: "There was none since August." },
      { title: "Say what went well in the last project", because: "There was no recognition in a year." },
    ],
  },
  {
    kind: "flags",
    title: "For the manager",
    flags: [
      { title: "Take one project away until the end of the month", because: "Three run in parallel." },
      { title: "Do not speak of this report", because: "A question of how things are is enough." },
    ],
  },
];

export function sampleIndividual(changes: Partial<IndividualReport> = {}): IndividualReport {
  return {
    kind: "individual",
    isMoodOpen: true,
    employeeId: "EMP0042",
    language: "en",
    title: "Report on Alex Morgan, 20 November 2026",
    fileName: "report-emp0042-2026-11-20.pdf",
    footer: "Confidential. For HR alone; every reading is recorded and shown to the person.",
    cover: {
      eyebrow: "Individual report",
      title: "Alex Morgan",
      subtitle: "Engineering, Lisbon · 20 November 2026",
      verdict: {
        tone: "attention",
        title: "Pointed out as significant",
        text: "Longer days and a falling mood together stand out from what is usual here.",
      },
      facts: [
        { label: "Employee", value: "EMP0042" },
        { label: "Manager", value: "Sam Rivera" },
        { label: "With the company", value: "3 years and 2 months" },
        { label: "Data up to", value: "20 November 2026" },
      ],
      confidentiality:
        "Written for HR. It holds personal data: pass it on to nobody who does not need it, and delete it when it has served.",
    },
    sections: [
      { id: "summary", title: "Summary", blocks: [paragraph, figuresBlock, paragraph] },
      {
        id: "hours",
        title: "Working hours",
        blocks: [{ kind: "lineChart", chart: hoursLine }, factsBlock, paragraph],
      },
      {
        id: "mood",
        title: "Mood over four weeks",
        blocks: [{ kind: "lineChart", chart: moodLine }, paragraph],
      },
      { id: "insights", title: "Key insights", blocks: [insights, { kind: "barChart", chart: hoursBars }] },
      { id: "risk", title: "Risk assessment", blocks: [reasons, notice] },
      { id: "actions", title: "Recommended actions", blocks: actions },
      { id: "conversation", title: "Conversation", blocks: [paragraph, quote] },
      {
        id: "records",
        title: "Records behind this report",
        blocks: [{ kind: "table", table: flaggedTable(24) }],
      },
    ],
    ...changes,
  };
}

const figuresBlock: ReportBlock = {
  kind: "figures",
  figures: [
    { label: "Hours a day", value: "9.7 h", beside: "8.0 h are typical here" },
    { label: "Mood", value: "Sad (2.2 of 5)", beside: "Happy (3.9 of 5) four weeks ago" },
    { label: "Days with records", value: "19 of 20", beside: null },
  ],
};

const factsBlock: ReportBlock = {
  kind: "facts",
  facts: [
    { label: "Total hours", value: "184.3 h in four weeks" },
    { label: "Regular", value: "152.0 h" },
    { label: "Overtime", value: "32.3 h, twice what is typical here" },
  ],
};

const insights: ReportBlock = {
  kind: "list",
  title: "What stands out",
  items: [
    "Meetings doubled since September.",
    "Messages late in the evening grew from one a week to nine.",
    "The review of the first half of the year exceeded expectations.",
  ],
};

const notice: ReportBlock = {
  kind: "notice",
  tone: "neutral",
  title: "A finding, not a judgement",
  text: "What is unusual is not wrong by itself. Nothing follows from it before somebody talked with the person.",
};

const quote: ReportBlock = {
  kind: "quote",
  text: "I can hardly switch off in the evening, there is always one more thing.",
  source: "Released by the employee on 18 November 2026",
};

export function sampleCollective(changes: Partial<CollectiveReport> = {}): CollectiveReport {
  return {
    kind: "collective",
    version: 1,
    date: "2026-11-20",
    figures: [],
    language: "en",
    title: "The company on 20 November 2026",
    fileName: "company-2026-11-20.pdf",
    footer: "Confidential. Groups of fewer than five people are never shown.",
    cover: {
      eyebrow: "Daily report",
      title: "The company on 20 November",
      subtitle: "Northwind Labs · 498 people",
      verdict: { tone: "good", title: "A calm day", text: "Nothing moved by more than chance explains." },
      facts: [{ label: "Answers in four weeks", value: "3,104 of 498 people" }],
      confidentiality: "Written for HR.",
    },
    sections: [
      {
        id: "mood",
        title: "Mood by department",
        blocks: [paragraph, { kind: "barChart", chart: departmentBars }],
      },
      { id: "flagged", title: "People pointed out", blocks: [{ kind: "table", table: flaggedTable(500) }] },
    ],
    ...changes,
  };
}
