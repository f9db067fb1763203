import { wilsonBounds } from "../../statistics/wilson-interval.ts";
import { formatDay, type IsoDate } from "../calendar-days.ts";
import type { BarChartModel } from "../chart-model.ts";
import { tooFewRemark } from "../group-bars.ts";
import { type Insight, titleOfInsight, toEmptyInsight } from "../insight.ts";
import { formatValue } from "../value-format.ts";
import type { answerWays, askedFor, NudgeFigures, NudgeOutcome, Tally } from "./nudge-figures.ts";

const nothingYet =
  "Not enough yet: it is told once five people were asked how they are and have answered or let the time pass.";

const outcomeWords: Readonly<Record<NudgeOutcome, string>> = {
  in_app: "After the note in the app",
  after_mail: "After the reminder by mail",
  never: "Not at all",
};
const wayWords: Readonly<Record<(typeof answerWays)[number], string>> = {
  check_in: "Mood check-in",
  conversation: "Conversation with Elara",
  message: "Message to HR",
};
const reasonWords: Readonly<Record<(typeof askedFor)[number], string>> = {
  flagged: "Asked because of a finding",
  low_mood: "Asked because of a low mood",
  sample: "Asked by lot",
};

/** Whether people answer when Elara asks how they are; `null` while too few were asked. */
export function toNudgeResponse(figures: NudgeFigures | null, asOf: IsoDate | null = null): Insight {
  if (figures === null) return toEmptyInsight("nudge_response", nothingYet, asOf);
  const { asked } = figures;
  return {
    id: "nudge_response",
    title: titleOfInsight("nudge_response"),
    answer: describeOutcomes(figures),
    sentences: describeReasons(figures),
    charts: [
      {
        kind: "barChart",
        chart: toChart({
          question: "When do people answer?",
          answer: describeOutcomes(figures),
          itemName: "Answered",
          rows: figures.outcomes.map(({ outcome, found }) => ({
            label: outcomeWords[outcome],
            found,
            of: asked,
          })),
          asOf,
        }),
      },
      {
        kind: "barChart",
        chart: toChart({
          question: "How do people answer?",
          answer: describeWays(figures),
          itemName: "By",
          rows: figures.ways.map(({ way, found }) => ({ label: wayWords[way], found, of: asked })),
          asOf,
        }),
      },
      ...(figures.reasons.length > 0
        ? [
            {
              kind: "barChart" as const,
              chart: toChart({
                question: "Who answers?",
                answer: describeReasons(figures)[0] ?? "",
                itemName: "Why they were asked",
                rows: figures.reasons.map(({ reason, asked: of, answered }) => ({
                  label: reasonWords[reason],
                  found: answered,
                  of,
                })),
                asOf,
              }),
            },
          ]
        : []),
    ],
    caution: "Silence says nothing about how somebody is, and changes no finding.",
    asOf,
    hasEnough: true,
  };
}

type Row = { readonly label: string; readonly found: Tally | null; readonly of: Tally };

const shareOf = (found: Tally, of: Tally) => (of.nudges === 0 ? 0 : found.nudges / of.nudges);

function describeOutcomes({ asked, outcomes }: NudgeFigures): string {
  const start = `${formatValue(asked.people, "count")} people were asked ${formatValue(asked.nudges, "count")} times how they are`;
  const parts = outcomes.flatMap(({ outcome, found }) =>
    found === null || found.nudges === 0 ? [] : [wordOutcome(outcome, found, asked)],
  );
  return parts.length === 0 ? `${start}.` : `${start}: ${parts.join(", ")}.`;
}

function wordOutcome(outcome: NudgeOutcome, found: Tally, asked: Tally): string {
  const share = formatValue(shareOf(found, asked), "share");
  if (outcome === "never") return `${share} were not answered`;
  return outcome === "in_app" ? `${share} were answered in the app` : `${share} after the reminder`;
}

function describeWays({ asked, ways }: NudgeFigures): string {
  const told = ways
    .flatMap(({ way, found }) => (found === null || found.nudges === 0 ? [] : [{ way, found }]))
    .sort((one, other) => other.found.nudges - one.found.nudges);
  const [first] = told;
  if (first === undefined) return "Too few answered in any one way to tell.";
  return `Most often by a ${wayWords[first.way].replace(/^[MC]/, (letter) => letter.toLowerCase())}: ${formatValue(shareOf(first.found, asked), "share")} of all that were asked.`;
}

function describeReasons({ reasons }: NudgeFigures): string[] {
  const told = reasons.flatMap(({ reason, asked, answered }) =>
    answered === null ? [] : [{ reason, asked, answered }],
  );
  if (told.length === 0) return [];
  const parts = told.map(
    ({ reason, asked, answered }) =>
      `${reasonWords[reason].toLowerCase()}, ${formatValue(shareOf(answered, asked), "share")}`,
  );
  return [`Answered by those who were ${parts.join("; ")}.`];
}

type ChartInput = {
  readonly question: string;
  readonly answer: string;
  readonly itemName: string;
  readonly rows: readonly Row[];
  readonly asOf: IsoDate | null;
};

function toChart({ question, answer, itemName, rows, asOf }: ChartInput): BarChartModel {
  const until = asOf === null ? "" : ` up to ${formatDay(asOf)}, renewed once a month`;
  return {
    question,
    answer,
    note: `Nudges of the last year that are over${until}; the line is the 95 % interval, people and not nudges being the sample.`,
    itemName,
    valueName: "Share of nudges",
    format: "share",
    axis: { minimum: 0, maximum: 1 },
    bars: rows.map(({ label, found, of }) => {
      if (found === null) return { label, value: null, remark: tooFewRemark };
      const share = shareOf(found, of);
      return { label, value: share, interval: wilsonBounds(share, of.people), respondents: found.people };
    }),
  };
}
