import { addDays, formatDay, type IsoDate } from "../../insight/calendar-days.ts";
import type { LineChartModel } from "../../insight/chart-model.ts";
import { computeMean, type Observation, selectBetween } from "../../insight/history-window.ts";
import { describeValue } from "../../insight/person-changes.ts";
import { toMeasureChart } from "../../insight/person-charts.ts";
import { toMoodObservations } from "../../insight/person-history.ts";
import { typicalWords } from "../../insight/typical-range.ts";
import { formatInSentence } from "../../insight/value-format.ts";
import { countOf } from "../report-counts.ts";
import type { ReportBlock, ReportSection } from "../report-section.ts";
import { lastFourWeeks } from "../report-stretch.ts";
import type { IndividualFacts, ReportedMood } from "./individual-facts.ts";

/** Fewer answers are told one by one: a line through them would say more than is known. */
const fewestForLine = 4;

type OpenMood = Extract<ReportedMood, { isOpen: true }>;

/** The mood of the last four weeks of the data, where HR may read it; else that it is closed, and how it opens. */
export function toMoodSection(facts: IndividualFacts): ReportSection {
  const { mood, latestDates } = facts;
  const blocks = mood.isOpen ? toOpenBlocks(mood, latestDates.mood) : [closed];
  return { id: "mood", title: "Mood", blocks };
}

const closed: ReportBlock = {
  kind: "notice",
  tone: "neutral",
  title: "Closed",
  text: "What people say about their own mood is theirs. It opens while a finding stands, or for a reason that HR states and the person can read. Neither holds here, so this report says nothing about it.",
};

const becauseWords: Readonly<Record<OpenMood["because"], string>> = {
  "standing finding": "Open because a finding stands; the person can see that it was opened.",
  "stated reason": "Open for a reason that was stated for this report; the person can read it.",
};

function toOpenBlocks(mood: OpenMood, latestDate: IsoDate | null): ReportBlock[] {
  const because: ReportBlock = { kind: "paragraph", text: becauseWords[mood.because] };
  const observations = toMoodObservations(mood.answers).toSorted((a, b) => a.date.localeCompare(b.date));
  if (latestDate === null || observations.length === 0) return [noAnswer, because];
  const { from, to } = lastFourWeeks(latestDate);
  const recent = selectBetween(observations, from, to);
  const latest =
    recent.length < fewestForLine ? listAnswers(recent, { from, to }) : toChart(recent, mood, to);
  return [...latest, ...toEarlier(mood, observations.length - recent.length), because];
}

const noAnswer: ReportBlock = {
  kind: "notice",
  tone: "neutral",
  title: "Not enough data",
  text: "This person has not answered how they are. That is no sign of anything, good or bad.",
};

function listAnswers(
  recent: readonly Observation[],
  { from, to }: { from: IsoDate; to: IsoDate },
): ReportBlock[] {
  const stretch = `the last four weeks of the data (${formatDay(from)} to ${formatDay(to)})`;
  const answers = recent.length === 0 ? "No answer" : countOf(recent.length, "answer");
  const notice: ReportBlock = {
    kind: "notice",
    tone: "neutral",
    title: "Not enough data for a trend",
    text: `${answers} in ${stretch}; it takes ${fewestForLine} for a line.`,
  };
  const items = recent.map(({ date, value }) => `${formatDay(date)}: ${formatInSentence(value, "mood")}`);
  return items.length === 0 ? [notice] : [notice, { kind: "list", title: "The answers", items }];
}

function toChart(recent: readonly Observation[], mood: OpenMood, to: IsoDate): ReportBlock[] {
  return [{ kind: "lineChart", chart: toFourWeekChart(recent, mood, to) }];
}

/** The last four weeks day by day; a day without an answer is a gap. */
function toFourWeekChart(recent: readonly Observation[], mood: OpenMood, to: IsoDate): LineChartModel {
  const typical = mood.histories?.measures[0]?.typical ?? null;
  const { from } = lastFourWeeks(to);
  const byDay = Map.groupBy(recent, ({ date }) => date);
  const dates = Array.from({ length: 28 }, (_, day) => addDays(from, day));
  const mean = computeMean(recent.map(({ value }) => value)) ?? 3;
  return {
    question: "How has the mood moved in the last four weeks?",
    answer: `${describeValue(mean, { unit: "of 5", format: "mood" })} on average over ${countOf(recent.length, "answer")}; ${typicalWords(typical)}.`,
    note: `Day by day up to ${formatDay(to)}, the latest date in the data; a day without an answer is a gap.`,
    pointName: "Day",
    format: "mood",
    axis: { minimum: 1, maximum: 5 },
    series: [
      { name: "This person", role: "main" },
      ...(typical === null ? [] : [{ name: "Typical here", role: "other" as const }]),
    ],
    points: dates.map((date) => ({
      label: formatDay(date),
      values: [
        computeMean((byDay.get(date) ?? []).map(({ value }) => value)),
        ...(typical === null ? [] : [typical.middle]),
      ],
    })),
  };
}

function toEarlier({ histories }: OpenMood, earlierCount: number): ReportBlock[] {
  const [measure] = histories?.measures ?? [];
  if (histories === null || measure === undefined || earlierCount === 0) return [];
  if (measure.few.length > 0) {
    const items = measure.few.map(
      ({ date, value }) => `${formatDay(date)}: ${formatInSentence(value, "mood")}`,
    );
    return [{ kind: "list", title: "All answers", items }];
  }
  const chart = toMeasureChart(measure, histories.window, "hr");
  return [{ kind: "lineChart", chart: { ...chart, question: "And before that?" } }];
}
