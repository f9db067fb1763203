import { formatDay } from "../../insight/calendar-days.ts";
import type { Insight } from "../../insight/insight.ts";
import type { ReportBlock, ReportSection } from "../report-section.ts";

/** What the numbers say about one question, with its charts, and what one must not read out of it. */
export function toInsightSection(insight: Insight, id: string): ReportSection {
  return { id, title: insight.title, blocks: toInsightBlocks(insight) };
}

function toInsightBlocks({ answer, sentences, charts, caution, asOf, hasEnough }: Insight): ReportBlock[] {
  if (!hasEnough) return [{ kind: "notice", tone: "neutral", title: "Not enough data", text: answer }];
  const upTo = asOf === null ? [] : [`The data reach up to ${formatDay(asOf)}.`];
  const warning: ReportBlock[] =
    caution === null
      ? []
      : [{ kind: "notice", tone: "attention", title: "What it does not say", text: caution }];
  return [
    { kind: "paragraph", text: answer },
    ...charts,
    ...(sentences.length === 0 ? [] : [{ kind: "list" as const, title: null, items: sentences }]),
    ...warning,
    ...upTo.map((text) => ({ kind: "paragraph" as const, text })),
  ];
}
