import type { FeatureSource } from "#lib/domain/features/master-row.ts";
import type { EmployeeExplanation } from "#lib/services/detection/explain-employee.ts";
import { renderReason, verdictWords } from "./render-detection.ts";
import { renderTable, toPlain } from "./render-table.ts";

const sourceWords: Readonly<Record<FeatureSource, string>> = {
  activity: "activity",
  leave: "leave",
  onboarding: "onboarding",
  review: "performance reviews",
  rewards: "rewards",
  mood: "mood answers",
};

/** The explanation for somebody who reads it. */
export function renderExplanation(explanation: EmployeeExplanation): string {
  const { employeeId, verdict, severity, runId, missingSources, problems, strengths } = explanation;
  const grade = verdict === "flagged" ? ` (${severity})` : "";
  const blocks = [
    `${toPlain(employeeId)}: ${verdictWords[verdict]}${grade}, by ${runId}.`,
    sayWhy(explanation),
  ];
  if (missingSources.length > 0) {
    blocks.push(`Nothing is known from: ${missingSources.map((source) => sourceWords[source]).join(", ")}.`);
  }
  if (problems.length > 0) blocks.push(["What gives concern:", ...problems.map(renderReason)].join("\n"));
  if (strengths.length > 0) {
    blocks.push(["What is unusual on the good side:", ...strengths.map(renderReason)].join("\n"));
  }
  blocks.push(renderBars(explanation));
  return blocks.join("\n\n");
}

function sayWhy({ verdict, risk, benign, threshold, coverage }: EmployeeExplanation): string {
  const [concern, good, limit] = [risk, benign, threshold].map((value) => value.toFixed(3));
  switch (verdict) {
    case "flagged":
      return `The bad side weighs ${concern}: that reaches the limit of ${limit} and outweighs the good side (${good}).`;
    case "unusual_not_at_risk":
      return `The pattern is unusual, but the good side (${good}) weighs at least as much as the bad (${concern}).`;
    case "typical":
      return `The bad side weighs ${concern}, the good side ${good}; a flag needs ${limit} and more than the good side.`;
    case "not_enough_data":
      return `${coverage} of 6 sources speak. A verdict needs two, and mood answers or activity among them.`;
  }
}

function renderBars({ waterfall }: EmployeeExplanation): string {
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
  const sides = { adverse: "bad side", benign: "good side", none: "no side" };
  const rows = waterfall.bars
    .filter(({ pull }) => Math.abs(pull) >= 0.0005)
    .map(({ title, side, pull }) => [title, sides[side], signed(pull)]);
  const frame = [["Everybody on average", "", signed(waterfall.base)], ...rows];
  return renderTable(
    ["What makes unusual", "", "Pull"],
    [...frame, ["This person", "", signed(waterfall.score)]],
  );
}
