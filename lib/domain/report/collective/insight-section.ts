import { formatDay } from "../../insight/calendar-days.ts";
import type { Insight } from "../../insight/insight.ts";
import type { ReportBlock, ReportSection } from "../report-section.ts";

/** What the numbers say about one question, with its charts, and what one must not read out of it. */
export function toInsightSection(insight: Insight, id: string): ReportSection {
  return { id, title: insight.title, blocks: toInsightBlocks(insight) };
}

/** What a chart below says itself is not said again beside it. */
function toInsightBlocks({ answer, sentences, charts, caution, asOf, hasEnough }: Insight): ReportBlock[] {
  if (!hasEnough) return [{ kind: "notice", tone: "neutral", title: "Not enough data", text: answer }];
  const upTo = asOf === null ? [] : [`The data reach up to ${formatDay(asOf)}.`];
  const warning: ReportBlock[] =
    caution === null
      ? []
      : [{ kind: "notice", tone: "attention", title: "What it does not say", text: caution }];
  const isNew = (text: string) => !charts.some(({ chart }) => chart.answer.includes(text));
  const items = sentences.filter(isNew);
  return [
    ...[answer].filter(isNew).map((text) => ({ kind: "paragraph" as const, text })),
    ...charts,
    ...(items.length === 0 ? [] : [{ kind: "list" as const, title: null, items }]),
    ...warning,
    ...upTo.map((text) => ({ kind: "paragraph" as const, text })),
  ];
}
