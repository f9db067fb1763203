import { describeAuthors } from "#inference/eval/card/authorship.ts";
import type { Rate, ScoreCard } from "#inference/eval/card/score-card.ts";
import { criterionOf } from "#inference/eval/criteria.ts";
import { renderTable } from "../render-table.ts";

/** The card as a table for the terminal: every criterion with its rate, interval and counts. */
export function renderCard(card: ScoreCard): string {
  const { target, cases, judged, durations, judge } = card;
  const who = target.model === null ? "the question bank" : `${target.model} at ${target.host ?? "?"}`;
  const overall = card.rates.filter(({ by }) => by === "all");
  const unsure = overall.reduce((sum, rate) => sum + rate.unsure, 0);
  const told = overall.reduce((sum, rate) => sum + rate.met + rate.notMet, 0);
  const lines = [
    `${target.name}: ${who}; ${judged.length} of ${cases.count} conversations, cases ${cases.hash}, rules ${card.version}`,
    describeAuthors(card),
    "",
    renderTable(["criterion", "met", "of", "share", "95 % interval", "not told"], overall.map(toRow)),
    "",
    `Of ${told + unsure} verdicts ${unsure} could not be told${judge === null ? "; a judge can be asked with --judge-url" : ""}.`,
  ];
  if (durations !== null)
    lines.push(
      `A reply took ${toTime(durations.median)} in the middle, ${toTime(durations.p95)} for 95 of 100.`,
    );
  for (const { criterion, count, agreed, kappa, isTrusted } of judge?.agreement ?? []) {
    const far =
      kappa === null
        ? "no kappa"
        : `kappa ${kappa.value.toFixed(2)} (${kappa.low.toFixed(2)} to ${kappa.high.toFixed(2)})`;
    lines.push(
      `The judge on ${criterion}: ${agreed} of ${count} labels, ${far}${isTrusted ? "" : "; too little, so it does not count"}.`,
    );
  }
  return lines.join("\n");
}

function toRow({ criterion, met, notMet, share, low, high, unsure, failed }: Rate): string[] {
  return [
    criterionOf(criterion).title,
    String(met),
    String(met + notMet),
    share === null ? "–" : toPercent(share),
    low === null || high === null ? "–" : `${toPercent(low)} to ${toPercent(high)}`,
    unsure + failed === 0 ? "" : String(unsure + failed),
  ];
}

export function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function toTime(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
