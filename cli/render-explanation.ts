import { splitReasons } from "#lib/domain/detection/reasons/group-reasons.ts";
import type { Reason } from "#lib/domain/detection/verdicts.ts";
import { howStepsCount, toPoints } from "#lib/domain/insight/explanation/decision-words.ts";
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
  const { counterfactual, askedFor } = explanation;
  const told = problems.filter(roundsToSomething);
  const good = strengths.filter(roundsToSomething);
  const grade = verdict === "flagged" ? ` (${severity})` : "";
  const blocks = [
    ...(askedFor === employeeId
      ? []
      : [
          `Nobody is called ${toPlain(askedFor)}; this is ${toPlain(employeeId)}, the only one who differs in capitals alone.`,
        ]),
    `${toPlain(employeeId)}: ${verdictWords[verdict]}${grade}, by ${runId}.`,
    sayWhy(explanation),
    describeCoverage(coverage, missingSources),
  ];
  if (told.length > 0) blocks.push(["What gives concern:", ...told.map(renderWithCourse)].join("\n"));
  if (good.length > 0) {
    blocks.push(["What is unusual on the good side:", ...good.map(renderWithCourse)].join("\n"));
  }
  if (verdict === "flagged")
    blocks.push(describeEnd(counterfactual, { isMoodOpen: true, reasonCount: told.length }));
  blocks.push(renderSteps(explanation), notAJudgement);
  return blocks.join("\n\n");
}

/** What would be listed with 0 % carries nothing that anybody could see. */
function roundsToSomething({ share }: Reason): boolean {
  return Math.round(share * 100) > 0;
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
  const [concern, good, limit] = [risk, benign, threshold].map((value) => formatCounted(value));
  switch (verdict) {
    case "flagged":
      if (risk < threshold) {
        return `What counts on the bad side comes to ${concern}: under the limit of ${limit} for a new flag, yet a flag that stood before ends later than a new one begins.`;
      }
      return `What counts on the bad side comes to ${concern}: that reaches the limit of ${limit} and outweighs the good side (${good}).`;
    case "unusual_not_at_risk":
      return `The pattern is unusual, but the good side (${good}) weighs at least as much as the bad (${concern}).`;
    case "typical":
      return `What counts on the bad side comes to ${concern}, the good side ${good}; a flag needs ${limit} and more than the good side.`;
    case "not_enough_data":
      return `${coverage} of 6 sources speak. A verdict needs two, and mood answers or activity among them.`;
  }
}

function formatCounted(share: number): string {
  const points = toPoints(share);
  return `${points} ${points === 1 ? "point" : "points"}`;
}

/** The chart of the person's page as a table: its steps add up as they are shown. */
function renderSteps({ waterfall, problems }: EmployeeExplanation): string {
  const reasons = splitReasons(problems).problems.map(({ quantity }) => quantity);
  const chart = toWaterfallChart(waterfall, { isMoodOpen: true, reasons, measure: null });
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
  const table = renderTable(
    ["What makes unusual", "", "Points", "Total"],
    [[base.label, "", "", formatPoints(base.points)], ...rows],
  );
  return `${table}\n\n${howStepsCount}`;
}
