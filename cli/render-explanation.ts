import type { Reason } from "#lib/domain/detection/verdicts.ts";
import { describeEnd } from "#lib/domain/insight/explanation/explain-finding.ts";
import {
  comparisonWords,
  describeCoverage,
  notAJudgement,
  strengthWords,
  trendWords,
} from "#lib/domain/insight/explanation/reason-words.ts";
import { toWaterfallChart } from "#lib/domain/insight/explanation/waterfall-chart.ts";
import { formatPointStep, formatPoints, sideNames } from "#lib/domain/insight/explanation/waterfall-words.ts";
import type { EmployeeExplanation } from "#lib/services/detection/explain-employee.ts";
import { renderReason, toProblemJson, verdictWords } from "./render-detection.ts";
import { renderTable, toPlain } from "./render-table.ts";

/** The explanation for somebody who reads it: the sentences of the pages, with the figures behind them. */
export function renderExplanation(explanation: EmployeeExplanation): string {
  const { employeeId, verdict, severity, runId, coverage, missingSources, problems, strengths } = explanation;
  const { counterfactual } = explanation;
  const grade = verdict === "flagged" ? ` (${severity})` : "";
  const blocks = [
    `${toPlain(employeeId)}: ${verdictWords[verdict]}${grade}, by ${runId}.`,
    sayWhy(explanation),
    describeCoverage(coverage, missingSources),
  ];
  if (problems.length > 0) blocks.push(["What gives concern:", ...problems.map(renderWithCourse)].join("\n"));
  if (strengths.length > 0) {
    blocks.push(["What is unusual on the good side:", ...strengths.map(renderWithCourse)].join("\n"));
  }
  if (verdict === "flagged") blocks.push(describeEnd(counterfactual, { isMoodOpen: true }));
  blocks.push(renderSteps(explanation), notAJudgement);
  return blocks.join("\n\n");
}

/** The explanation as `explain --json` prints it. */
export function toExplanationJson(explanation: EmployeeExplanation) {
  const { problems, strengths, waterfall } = explanation;
  return {
    ...explanation,
    problems: problems.map(toProblemJson),
    strengths: strengths.map(toProblemJson),
    waterfall: { usual: waterfall.base, person: waterfall.score, ...waterfall },
  };
}

/** A reason, and under it how much it carries, which way it goes and what it is held against. */
function renderWithCourse(reason: Reason): string {
  const { strength, trend, comparedWith } = reason;
  const words = [strengthWords[strength], trendWords[trend ?? "unknown"], comparisonWords[comparedWith].hr];
  return `${renderReason(reason)}\n         ${words.join(", ")}`;
}

function sayWhy({ verdict, risk, benign, threshold, coverage }: EmployeeExplanation): string {
  const [concern, good, limit] = [risk, benign, threshold].map((value) => value.toFixed(3));
  switch (verdict) {
    case "flagged":
      if (risk < threshold) {
        return `The bad side weighs ${concern}: under the limit of ${limit} for a new flag, yet a flag that stood before ends later than a new one begins.`;
      }
      return `The bad side weighs ${concern}: that reaches the limit of ${limit} and outweighs the good side (${good}).`;
    case "unusual_not_at_risk":
      return `The pattern is unusual, but the good side (${good}) weighs at least as much as the bad (${concern}).`;
    case "typical":
      return `The bad side weighs ${concern}, the good side ${good}; a flag needs ${limit} and more than the good side.`;
    case "not_enough_data":
      return `${coverage} of 6 sources speak. A verdict needs two, and mood answers or activity among them.`;
  }
}

/** The chart of the person's page as a table: its steps add up as they are shown. */
function renderSteps({ waterfall }: EmployeeExplanation): string {
  const chart = toWaterfallChart(waterfall, { isMoodOpen: true });
  if (chart === null) return "The steps behind this cannot be shown without telling of health data.";
  const { base, groups } = chart;
  const rows = groups.flatMap(({ steps, total }) => [
    ...steps
      .flatMap((step) => (step.parts.length === 0 ? [step] : step.parts))
      .map(({ label, side, points, to }) => [
        label,
        sideNames[side],
        formatPointStep(points),
        formatPoints(to),
      ]),
    [total.label, "", "", formatPoints(total.points)],
  ]);
  return renderTable(
    ["What makes unusual", "", "Points", "Total"],
    [[base.label, "", "", formatPoints(base.points)], ...rows],
  );
}
