import { computeMean, selectBetween } from "../../insight/history-window.ts";
import { describeValue } from "../../insight/person-changes.ts";
import { toMoodObservations } from "../../insight/person-history.ts";
import { formatNumber, typicalWords } from "../../insight/typical-range.ts";
import type { ReportBlock, ReportFigure, ReportSection } from "../report-section.ts";
import { lastFourWeeks } from "../report-stretch.ts";
import type { IndividualFacts } from "./individual-facts.ts";
import { findLatestReview } from "./key-insights.ts";
import { toVerdict } from "./risk-assessment.ts";
import { findWorkedStretch, sumHours, typicalHours } from "./working-hours.ts";

/** The report in half a page: what stands, and the few figures that matter beside what is typical. */
export function toSummarySection(facts: IndividualFacts): ReportSection {
  const { tone, title, text } = toVerdict(facts);
  const figures = [...hoursFigures(facts), ...moodFigures(facts), ...ratingFigures(facts)];
  const { finding } = facts;
  const blocks: ReportBlock[] = [
    { kind: "notice", tone, title, text },
    ...(finding === null ? [] : [{ kind: "paragraph" as const, text: finding.explanation.summary }]),
    ...(figures.length === 0 ? [] : [{ kind: "figures" as const, figures }]),
  ];
  return { id: "summary", title: "Summary", blocks };
}

function hoursFigures(facts: IndividualFacts): ReportFigure[] {
  const worked = findWorkedStretch(facts);
  if (worked === null) return [];
  const sum = sumHours(worked.days, facts.regularHours);
  const mean = sum.days === 0 ? 0 : sum.total / sum.days;
  return [
    { label: "Hours a day", value: `${formatNumber(mean)} h`, beside: typicalWords(typicalHours(facts)) },
    {
      label: "Overtime",
      value: `${formatNumber(sum.overtime)} h`,
      beside: `of ${formatNumber(sum.total)} h in ${worked.stretch.words}`,
    },
  ];
}

function moodFigures({ mood, latestDates }: IndividualFacts): ReportFigure[] {
  if (!mood.isOpen || latestDates.mood === null) return [];
  const { from, to } = lastFourWeeks(latestDates.mood);
  const recent = selectBetween(toMoodObservations(mood.answers), from, to);
  const mean = computeMean(recent.map(({ value }) => value));
  if (mean === null) return [];
  const typical = mood.histories?.measures[0]?.typical ?? null;
  const value = describeValue(mean, { unit: "of 5", format: "mood" });
  return [{ label: "Mood, last four weeks", value, beside: typicalWords(typical) }];
}

function ratingFigures(facts: IndividualFacts): ReportFigure[] {
  const latest = findLatestReview(facts);
  if (latest === null) return [];
  return [
    {
      label: "Latest rating",
      value: formatNumber(latest.rating),
      beside: typicalWords(facts.typicals.rating),
    },
  ];
}
