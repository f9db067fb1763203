import { formatDay } from "../../insight/calendar-days.ts";
import { countOf } from "../report-counts.ts";
import type { ReportBlock, ReportFact, ReportSection } from "../report-section.ts";
import type { IndividualFacts } from "./individual-facts.ts";
import { describeKnown } from "./risk-assessment.ts";

/** What the report rests on: how much is recorded, up to when, and what is odd about it. */
export function toBasisSection(facts: IndividualFacts): ReportSection {
  const { records, latestDates, quality, mood } = facts;
  const known = describeKnown(facts);
  const rows: ReportFact[] = [
    ...(known === null ? [] : [{ label: "Sources", value: known }]),
    { label: "Working days", value: describeRecords(records.activity.length, latestDates.activity) },
    ...(mood.isOpen
      ? [{ label: "Mood answers", value: describeRecords(mood.answers.length, latestDates.mood) }]
      : [{ label: "Mood answers", value: "Closed" }]),
    { label: "Reviews", value: countOrNone(records.reviews.length) },
    { label: "Rewards", value: countOrNone(records.awards.length) },
    { label: "Onboarding", value: countOrNone(records.onboarding.length) },
  ];
  const odd: ReportBlock[] =
    quality.length === 0
      ? []
      : [{ kind: "list", title: "What is odd about the records", items: [...quality] }];
  return {
    id: "basis",
    title: "What this rests on",
    blocks: [
      {
        kind: "paragraph",
        text: "Stretches of time count back from the latest day of the data, not from today. Where too little is recorded, this report says so and nothing else.",
      },
      { kind: "facts", facts: rows },
      ...odd,
    ],
  };
}

function describeRecords(count: number, latest: string | null): string {
  if (count === 0 || latest === null) return "None recorded";
  return `${countOf(count, "record")}; the data reach up to ${formatDay(latest)}`;
}

const countOrNone = (count: number) => (count === 0 ? "None recorded" : countOf(count, "record"));
