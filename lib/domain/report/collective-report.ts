import { formatDay, type IsoDate } from "../insight/calendar-days.ts";
import type { BarChartModel, LineChartModel } from "../insight/chart-model.ts";
import { toHeadline } from "../insight/overview-brief.ts";
import { isolate } from "../text/isolate.ts";
import type { CollectiveFacts } from "./collective/collective-facts.ts";
import { saysSomething, toComparison, toDayFigures } from "./collective/day-figures.ts";
import { toInsightSection } from "./collective/insight-section.ts";
import { countOf } from "./report-counts.ts";
import { toReportFileName } from "./report-file-name.ts";
import type { ReportBlock, ReportCover, ReportDocument, ReportSection } from "./report-section.ts";

/** A figure of a day that the next day is compared with; null: it could not be told. */
export type DayFigure = {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** As it is shown. */
  readonly text: string;
};

/** What HR reads about the company on one day. It is kept as it was made: later days change nothing in it. */
export type CollectiveReport = ReportDocument & {
  readonly kind: "collective";
  /** The form in which it is kept. */
  readonly version: 1;
  readonly date: IsoDate;
  readonly figures: readonly DayFigure[];
};

/** The report about the company on one day: every word written, every figure formatted, every group figure through the gate. */
export function toCollectiveReport(facts: CollectiveFacts): CollectiveReport {
  const { day, companyName } = facts;
  const figures = toDayFigures(facts);
  const sections: ReportSection[] = [
    toDaySection(facts, figures),
    { id: "mood", title: "Mood", blocks: toMoodBlocks(facts) },
    toInsightSection(facts.riskBands, "risk-bands"),
    toInsightSection(facts.concerns, "concerns"),
    toInsightSection(facts.effectiveness, "effectiveness"),
    toInsightSection(facts.moodDrivers, "mood-drivers"),
    toInsightSection(facts.participation, "participation"),
    toInsightSection(facts.nudgeResponse, "nudge-response"),
    { id: "hours", title: "Working hours", blocks: chartOr(facts.hoursByDepartment, noHours) },
    { id: "basis", title: "What this rests on", blocks: toBasis(facts) },
  ];
  return {
    kind: "collective",
    version: 1,
    date: day,
    language: "en",
    title: `Report about the company, ${formatDay(day)}`,
    fileName: toReportFileName(["company", day]),
    cover: toCover(facts),
    footer: ["Confidential", isolate(companyName), formatDay(day)].filter((part) => part !== "").join(" · "),
    sections,
    figures,
  };
}

const noMood =
  "Too few people have answered how they are. Mood is shown from five people and five answers on, so that nobody's answer can be had from it.";
const noHours = "Too few working days are recorded to say how long people work.";

function toCover(facts: CollectiveFacts): ReportCover {
  const { day, companyName, run, findings, latestDates } = facts;
  const dates = [latestDates.activity, latestDates.mood].filter((date) => date !== null).toSorted();
  const latest = dates.at(-1);
  const hasLooked = saysSomething(facts);
  return {
    eyebrow: facts.isKept ? "Daily report" : "How things stand, before today's report is written",
    title: companyName === "" ? "The company today" : companyName,
    subtitle: formatDay(day),
    verdict: {
      tone: hasLooked && findings.standing > 0 ? "attention" : "neutral",
      title: toHeadline(hasLooked ? findings.standing : null),
      text: `${describeRun(run)}${findings.undecided > 0 ? ` ${countOf(findings.undecided, "finding")} without a decision.` : ""}`,
    },
    facts: [
      { label: "Day", value: formatDay(day) },
      { label: "Data up to", value: latest === undefined ? "No data yet" : formatDay(latest) },
      ...(run === null ? [] : [{ label: "Latest run", value: formatDay(run.day) }]),
    ],
    confidentiality:
      "For HR. No group of fewer than five people is shown, nor whatever would give one away; nobody is named.",
  };
}

/** A run over nobody says nothing, least of all that nothing is unusual. */
function describeRun(run: CollectiveFacts["run"]): string {
  if (run === null) return "No run has ended yet.";
  if (run.peopleCount === 0) return `On ${formatDay(run.day)} there was nobody in the data to look at.`;
  return `Elara looked at ${countOf(run.peopleCount, "person", "people")} on ${formatDay(run.day)}.`;
}

function toDaySection(facts: CollectiveFacts, figures: readonly DayFigure[]): ReportSection {
  const { failures, previous, asked } = facts;
  const before = new Map((previous?.figures ?? []).map(({ key, text }) => [key, text]));
  const shown = figures.map(({ key, label, text }) => ({
    label,
    value: text,
    beside: before.has(key) ? `before: ${before.get(key)}` : null,
  }));
  const blocks: ReportBlock[] = [
    ...(failures === null
      ? []
      : [
          {
            kind: "notice" as const,
            tone: "attention" as const,
            title: "Not everything worked",
            text: failures,
          },
        ]),
    { kind: "figures", figures: shown },
    ...toComparison(facts, figures),
    ...(asked === null
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: `Elara last asked people how they are on ${formatDay(asked.day)}. Whoever is asked may simply have been drawn by lot.`,
          },
        ]),
  ];
  return { id: "day", title: "The day", blocks };
}

function toMoodBlocks({ mood, moodByDepartment }: CollectiveFacts): ReportBlock[] {
  const timeline = lineOr(mood, noMood);
  return moodByDepartment === null ? timeline : [...timeline, { kind: "barChart", chart: moodByDepartment }];
}

function lineOr(chart: LineChartModel | null, missing: string): ReportBlock[] {
  if (chart !== null) return [{ kind: "lineChart", chart }];
  return [{ kind: "notice", tone: "neutral", title: "Not enough data", text: missing }];
}

function chartOr(chart: BarChartModel | null, missing: string): ReportBlock[] {
  if (chart !== null) return [{ kind: "barChart", chart }];
  return [{ kind: "notice", tone: "neutral", title: "Not enough data", text: missing }];
}

function toBasis({ latestDates, isKept }: CollectiveFacts): ReportBlock[] {
  const reach = (date: IsoDate | null) => (date === null ? "No data yet" : `Up to ${formatDay(date)}`);
  const kept = isKept
    ? "It is kept as it was written; what comes in later changes nothing in it."
    : "It is not kept: the report of the day is, once it is written.";
  return [
    {
      kind: "paragraph",
      text: `Stretches of time count back from the latest day of the data, not from today. Every figure of a group has passed one gate: five people and five answers at least, and nothing from which a smaller group could be had. ${kept}`,
    },
    {
      kind: "facts",
      facts: [
        { label: "Working days", value: reach(latestDates.activity) },
        { label: "Mood answers", value: reach(latestDates.mood) },
      ],
    },
  ];
}
