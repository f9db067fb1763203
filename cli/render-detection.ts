import type { Reason, Verdict } from "#lib/domain/detection/verdicts.ts";
import { featureSources } from "#lib/domain/features/master-row.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import type { RunReport } from "#lib/services/detection/read-run-report.ts";
import { renderTable, toPlain } from "./render-table.ts";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  flagged: "flagged",
  unusual_not_at_risk: "unusual, not at risk",
  typical: "nothing unusual",
  not_enough_data: "not enough data",
};

/** The run as `detect --json` prints it. */
export function toDetectionJson({ run, findings, people }: RunReport, { all }: { readonly all: boolean }) {
  return {
    runId: run.id,
    profile: run.profile,
    sensitivity: run.sensitivity,
    asOf: run.asOf,
    peopleCount: run.peopleCount,
    droppedInputs: run.droppedInputs,
    flagged: findings.map((finding) => ({
      employeeId: finding.employeeId,
      anomalyScore: finding.anomalyScore,
      risk: finding.risk,
      severity: finding.severity,
      coverage: finding.coverage,
      problems: finding.problems.map(toProblemJson),
      otherProblems: finding.otherProblems.map(toProblemJson),
      averageWorkHours: finding.averageWorkHours,
      rewardFactor: finding.rewardFactor,
      performanceRating: finding.performanceRating,
      vibeFactor: finding.vibeFactor,
      counterfactual: finding.counterfactual,
    })),
    ...(all
      ? {
          people: people.map(({ employeeId, anomalyScore, risk, verdict, benign, coverage }) => ({
            ...{ employeeId, anomalyScore, risk, verdict, benign, coverage },
          })),
        }
      : {}),
  };
}

export function toProblemJson(reason: Reason) {
  const { quantity, features, sentence, side, share, value, typicalValue, contribution } = reason;
  const { strength, trend, comparedWith } = reason;
  return {
    feature: features[0],
    sentence,
    side,
    share,
    quantity,
    features,
    value,
    typicalValue,
    contribution,
    strength,
    trend,
    comparedWith,
  };
}

/** What a look back says before anything else, so that nobody takes it for a run that counts. */
export function renderLookBackLine(asOf: string): string {
  return `A look back to ${formatDay(asOf)}, with only what was known then. Nothing is changed by it: no flag begins or ends, and nobody is told.`;
}

/** The run for somebody who reads it. */
export function renderDetection(report: RunReport, { all }: { readonly all: boolean }): string {
  const { run, findings, people } = report;
  const counts = Map.groupBy(people, ({ verdict }) => verdict);
  const countOf = (verdict: Verdict) => counts.get(verdict)?.length ?? 0;
  const blocks = [
    renderHead(run),
    findings.length === 0 ? "Nobody needs attention." : `${findings.length} may need attention:`,
    ...findings.map(renderFinding),
    `Of the others ${countOf("unusual_not_at_risk")} are unusual but not at risk, ${countOf("not_enough_data")} have too little data, and nothing is unusual about ${countOf("typical")}.`,
  ];
  if (run.droppedInputs.length > 0) blocks.push(renderDropped(run.droppedInputs));
  if (all) blocks.push(renderEverybody(people));
  return blocks.join("\n\n");
}

function renderHead({ id, peopleCount, profile, sensitivity, asOf }: RunReport["run"]): string {
  const method = `the ${profile} profile${profile === "elara" ? `, sensitivity ${sensitivity}` : ""} (${id})`;
  const moment = asOf === null ? "" : `, as of ${asOf}`;
  return `${peopleCount} people looked at with ${method}${moment}.`;
}

function renderFinding({
  employeeId,
  severity,
  coverage,
  problems,
  otherProblems,
  counterfactual,
}: RunReport["findings"][number]) {
  const head = `${toPlain(employeeId)}  ${severity}, ${coverage} of ${featureSources.length} sources speak`;
  const more = otherProblems.length > 0 ? [`    and ${otherProblems.length} more`] : [];
  const change = counterfactual === null ? [] : [`         ${toPlain(counterfactual.sentence)}`];
  return [head, ...problems.map(renderReason), ...more, ...change].join("\n");
}

export function renderReason({ sentence, share }: Reason): string {
  return `  ${`${Math.round(share * 100)} %`.padStart(5)}  ${toPlain(sentence)}`;
}

function renderDropped(inputs: RunReport["run"]["droppedInputs"]): string {
  const words = inputs.map(({ name, reason, sameAs }) =>
    reason === "duplicate" ? `${name} (says the same as ${sameAs})` : `${name} (nobody has it)`,
  );
  return `Not looked at: ${words.join(", ")}.`;
}

function renderEverybody(people: RunReport["people"]): string {
  const rows = people.map(({ employeeId, verdict, risk, benign, anomalyScore, coverage }) => [
    employeeId,
    verdictWords[verdict],
    ...[risk, benign, anomalyScore].map((value) => value.toFixed(3)),
    String(coverage),
  ]);
  return renderTable(["Employee", "Verdict", "Risk", "Good side", "Anomaly", "Sources"], rows);
}
