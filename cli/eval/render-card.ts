import { describeAuthors } from "#inference/eval/card/authorship.ts";
import type { Rate, ScoreCard } from "#inference/eval/card/score-card.ts";
import { describeReadiness, describeWeakRules } from "#inference/eval/floors/judge-floors.ts";
import { renderTable } from "../render-table.ts";

/** The card as a table for the terminal: every criterion with its rate, interval and counts. */
export function renderCard(card: ScoreCard): string {
  const { target, cases, judged, durations, judge } = card;
  const who = target.model === null ? "the question bank" : `${target.model} at ${target.host ?? "?"}`;
  const overall = card.rates.filter(({ by }) => by === "all");
  const sum = (count: (rate: Rate) => number) => overall.reduce((total, rate) => total + count(rate), 0);
  const [unsure, failed] = [sum((rate) => rate.unsure), sum((rate) => rate.failed)];
  const all = sum((rate) => rate.met + rate.notMet) + unsure + failed;
  const broken = judged.filter(({ exchanges }) => exchanges.some(({ reply }) => reply === null)).length;
  const held = `${judged.length - broken} of ${cases.count} conversations held to their end`;
  const header = ["criterion", "met", "of", "share", "95 % interval", "floor", "kappa", "cannot be told"];
  const rows = overall.map((rate) => toRow(rate, card));
  const lines = [
    `${target.name}: ${who}; ${held}, cases ${cases.hash}, rules ${card.version}`,
    describeAuthors(card),
    "",
    renderTable(
      failed === 0 ? header : [...header, "no reply"],
      failed === 0 ? rows : rows.map((row, index) => [...row, String(overall[index]?.failed ?? 0)]),
    ),
    "",
    `Of ${all} verdicts ${unsure} cannot be told${judge === null ? " (a judge can be asked with --judge-url)" : ""}${failed === 0 ? "" : ` and ${failed} have no reply`}. Floor: what is recommended before going live. Kappa: how far the rules agree with labels made by hand.`,
    describeReadiness(card),
    ...[describeWeakRules(card)].filter((each) => each !== ""),
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

function toRow(rate: Rate, { readiness, ruleAgreement }: ScoreCard): string[] {
  const { criterion, met, notMet, share, low, high, unsure } = rate;
  const floor = readiness?.floors.find((each) => each.criterion === criterion);
  const kappa = ruleAgreement.find((each) => each.criterion === criterion)?.kappa ?? null;
  return [
    criterion,
    String(met),
    String(met + notMet),
    share === null ? "–" : toPercent(share),
    low === null || high === null ? "–" : `${toPercent(low)} to ${toPercent(high)}`,
    floor === undefined ? "" : `${floor.floor * 100} % ${floorWords[floor.state]}`,
    kappa === null ? "–" : kappa.value.toFixed(2),
    unsure === 0 ? "" : String(unsure),
  ];
}

const floorWords = { reached: "reached", missed: "MISSED", untold: "untold" } as const;

export function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function toTime(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
