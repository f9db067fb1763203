import type { ConversationAnalysis, FallBack, Quote } from "#lib/domain/analysis/conversation-analysis.ts";
import type { AnalyzedRecord } from "#lib/services/analysis/analyze-file.ts";
import { toPlain } from "./render-table.ts";

export type AnalysisCounts = {
  readonly analyzed: number;
  readonly failed: number;
  readonly byModel: number;
  readonly byRules: number;
  /** Claims of the model that nothing in the conversation supports; they are shown nowhere. */
  readonly droppedClaims: number;
  readonly isInterrupted: boolean;
};

export const noCounts: AnalysisCounts = {
  analyzed: 0,
  failed: 0,
  byModel: 0,
  byRules: 0,
  droppedClaims: 0,
  isInterrupted: false,
};

export function countRecord(counts: AnalysisCounts, record: AnalyzedRecord): AnalysisCounts {
  if (record.kind === "failure") return { ...counts, failed: counts.failed + 1 };
  const isByModel = record.by === "model";
  return {
    ...counts,
    analyzed: counts.analyzed + 1,
    byModel: counts.byModel + (isByModel ? 1 : 0),
    byRules: counts.byRules + (isByModel ? 0 : 1),
    droppedClaims: counts.droppedClaims + record.dropped,
  };
}

/** A record as `analyze --json` and `--out` write it. */
export function toAnalysisJson(record: AnalyzedRecord) {
  const { place, conversationId, employeeId } = record;
  const head = { record: record.record, line: place.line, offset: place.offset, conversationId, employeeId };
  if (record.kind === "failure") return { ...head, failure: record.reason };
  const { speakers, notes, by, fellBack = null, dropped, analysis, conversation } = record;
  return { ...head, turns: conversation.turns.length, speakers, notes, by, fellBack, dropped, analysis };
}

const fallBackWords: Readonly<Record<FallBack, string | null>> = {
  no_endpoint: null,
  endpoint_failed: "the model endpoint did not answer",
  answer_unusable: "nothing could be read in the model's answer",
  too_long: "the conversation is too long for the model",
};

/** A record for somebody who reads it. */
export function renderAnalyzedRecord(record: AnalyzedRecord): string {
  const names = [record.conversationId, record.employeeId].filter((name) => name !== null).map(toPlain);
  const place = `line ${record.place.line}`;
  const head = [`${record.record}`, ...names, place].join("  ");
  if (record.kind === "failure") return `${head}\n    not read: ${toPlain(record.reason)}`;
  const because = typeof record.fellBack === "string" ? fallBackWords[record.fellBack] : null;
  const notes = [
    ...record.notes.map(toPlain),
    ...(because === null ? [] : [`By Elara's own rules: ${because}.`]),
  ];
  const lines = [...renderAnalysis(record.analysis), ...notes.map((note) => `Note: ${note}`)];
  const body = lines.length === 0 ? ["Nothing was said that could be summarised."] : lines;
  return [head, ...body.map((line) => `    ${line}`)].join("\n");
}

function renderAnalysis({
  summary,
  concerns,
  sentiment,
  risk,
  actions,
  followUps,
}: ConversationAnalysis): string[] {
  return [
    ...(summary === undefined ? [] : [toPlain(summary)]),
    ...(risk === undefined ? [] : [`Risk: ${risk.band}`]),
    ...(risk?.signals ?? []).map(({ text, quotes }) => `  ${toPlain(text)} ${renderQuotes(quotes)}`),
    ...(sentiment === undefined
      ? []
      : [`Mood: ${wordMood(sentiment.overall)} (${sentiment.overall.toFixed(2)})`]),
    ...section(
      "Concerns",
      (concerns ?? []).map(({ text, quotes }) => `${toPlain(text)} ${renderQuotes(quotes)}`),
    ),
    ...section("Recommended", (actions ?? []).map(toPlain)),
    ...section("To follow up", (followUps ?? []).map(toPlain)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function renderQuotes(quotes: readonly Quote[]): string {
  return quotes.map(({ text }) => `“${toPlain(text)}”`).join(" ");
}

function wordMood(value: number): string {
  if (value <= -0.6) return "very low";
  if (value <= -0.2) return "low";
  if (value < 0.2) return "mixed";
  return value < 0.6 ? "good" : "very good";
}

/** What the whole file came to. */
export function renderCounts(counts: AnalysisCounts, outPath: string | null): string {
  const { analyzed, failed, byModel, byRules, droppedClaims, isInterrupted } = counts;
  const sentences = [
    isInterrupted ? "Interrupted: what follows is what was done until then." : null,
    `${analyzed.toLocaleString("en")} ${analyzed === 1 ? "conversation" : "conversations"} analysed, ${failed.toLocaleString("en")} not read.`,
    analyzed === 0
      ? null
      : `${byModel.toLocaleString("en")} by the model, ${byRules.toLocaleString("en")} by Elara's own rules.`,
    droppedClaims === 0
      ? null
      : `${droppedClaims.toLocaleString("en")} of the model's claims had nothing in the conversation to support them and were left out.`,
    outPath === null ? null : `Written to ${outPath}.`,
  ];
  return sentences.filter((sentence) => sentence !== null).join("\n");
}
