import { formatDay } from "../../insight/calendar-days.ts";
import type { ShownReason } from "../../insight/explanation/explain-finding.ts";
import {
  noStrengths,
  notAJudgement,
  partTitles,
  strengthLegend,
  strengthsClosed,
  strengthWords,
  trendLegend,
  trendWords,
} from "../../insight/explanation/reason-words.ts";
import {
  coverageWords,
  decisionMeanings,
  decisionWords,
  findingWords,
  severityWords,
  verdictWords,
} from "../../insight/finding-words.ts";
import { countOf } from "../report-counts.ts";
import type { ReportBlock, ReportCover, ReportReason, ReportSection } from "../report-section.ts";
import type { IndividualFacts, ReportedFinding } from "./individual-facts.ts";

type Verdict = ReportCover["verdict"];

/** What stands about the person in a headline and a sentence; the tone says how to read it, never alone. */
export function toVerdict({ finding, latestRun }: IndividualFacts): Verdict {
  if (finding === null) {
    const { title, meaning } = verdictWords(latestRun?.verdict ?? null);
    return { tone: latestRun?.verdict === "typical" ? "good" : "neutral", title, text: meaning };
  }
  const { decision, explanation } = finding;
  const reasonCount = explanation.reasons.length + explanation.smallerReasons.length;
  const words = findingWords({ decision, reasonCount, holdsBackMood: explanation.holdsBackMood });
  return {
    tone: decision === "dismissed" ? "neutral" : "attention",
    title: words.title,
    text: words.meaning,
  };
}

/** Why somebody stands out, how severe it is, what speaks against it, and what would end it. */
export function toRiskSection(facts: IndividualFacts): ReportSection {
  const { finding } = facts;
  const blocks = finding === null ? toQuiet(facts) : toFinding(finding, facts);
  return { id: "risk-assessment", title: "Risk assessment", blocks: [...blocks, ...toPast(facts)] };
}

function toQuiet(facts: IndividualFacts): ReportBlock[] {
  const { tone, title, text } = toVerdict(facts);
  const { latestRun } = facts;
  const looked =
    latestRun === null ? "Elara has not looked yet." : `Elara last looked on ${formatDay(latestRun.day)}.`;
  const isSaid = latestRun?.verdict === "typical" || latestRun?.verdict === "unusual_not_at_risk";
  const limits = isSaid ? " It sees records, not the person: how somebody is, they alone can say." : "";
  return [{ kind: "notice", tone, title, text: `${text} ${looked}${limits}` }];
}

function toFinding(finding: ReportedFinding, { mood }: IndividualFacts): ReportBlock[] {
  const { severity, severityMeaning, since, explanation, decision } = finding;
  const { reasons, smallerReasons, strengths, coverage, wouldEnd, summary } = explanation;
  const titles = partTitles.hr;
  const noStrength = mood.isOpen ? noStrengths.hr : strengthsClosed;
  const facts = [
    { label: "Severity", value: severityWords[severity] },
    { label: "Noticed since", value: formatDay(since) },
    {
      label: "HR's decision",
      value: decision === null ? "None yet" : `${decisionWords[decision]}: ${decisionMeanings[decision]}`,
    },
    { label: titles.coverage, value: coverage },
  ];
  return [
    { kind: "paragraph", text: summary },
    { kind: "facts", facts },
    { kind: "paragraph", text: severityMeaning },
    ...reasonBlocks(titles.reasons, reasons),
    ...reasonBlocks(titles.smaller, smallerReasons),
    ...(strengths.length > 0
      ? reasonBlocks(titles.strengths, strengths)
      : [{ kind: "list" as const, title: titles.strengths, items: [noStrength] }]),
    { kind: "list", title: titles.end, items: [wouldEnd] },
    { kind: "paragraph", text: `${notAJudgement} ${strengthLegend.hr} ${trendLegend}` },
  ];
}

function reasonBlocks(title: string, reasons: readonly ShownReason[]): ReportBlock[] {
  return reasons.length === 0 ? [] : [{ kind: "reasons", title, reasons: reasons.map(toReason) }];
}

function toReason({ title, sentence, strength, trend, comparison }: ShownReason): ReportReason {
  return { title, sentence, strength: strengthWords[strength], trend: trendWords[trend], comparison };
}

function toPast({ pastFindings, finding }: IndividualFacts): ReportBlock[] {
  if (pastFindings.length === 0) return [];
  const items = pastFindings.map(({ from, to }) => `${formatDay(from)} to ${formatDay(to)}`);
  const earlier = finding === null ? "Findings that have ended" : "Earlier findings that have ended";
  return [{ kind: "list", title: `${earlier}: ${countOf(items.length, "finding")}`, items }];
}

/** How much is known of the person, for the cover; null before the first run. */
export function describeKnown({ latestRun, finding }: IndividualFacts): string | null {
  const coverage = finding === null ? (latestRun?.coverage ?? null) : null;
  if (finding !== null) return finding.explanation.coverage;
  return coverage === null ? null : coverageWords(coverage);
}
