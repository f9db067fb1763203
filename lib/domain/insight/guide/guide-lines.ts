import { unusualPullFactor } from "../../detection/risk/classify-verdict.ts";
import { coverageRule } from "../../detection/risk/coverage-rule.ts";
import {
  exitThreshold,
  mostOfSevere,
  riskThreshold,
  riskThresholdRange,
} from "../../detection/risk/sensitivity.ts";
import type { DetectionSettings } from "../../detection/settings.ts";
import { type FeatureSource, featureSources } from "../../features/master-row.ts";
import { capitalise, formatAmount, formatShare, joinWords } from "./guide-format.ts";
import { sourceTitles } from "./measure-words.ts";

/** A rule that draws a line, said with the settings that hold now. */
export type GuideLine = { readonly key: string; readonly title: string; readonly text: string };

/** Where the lines are drawn: when too little is known, when somebody is pointed out, how serious it is. */
export function toGuideLines(settings: DetectionSettings): GuideLine[] {
  return [
    { key: "coverage", title: "Enough data", text: describeCoverage() },
    { key: "sensitivity", title: "Sensitivity", text: describeSensitivity(settings.sensitivity) },
    { key: "hysteresis", title: "Coming in and going out", text: describeHysteresis(settings) },
    { key: "unusual", title: "Unusual, not at risk", text: describeUnusual(settings.sensitivity) },
    { key: "severity", title: "Severity", text: describeSeverity(settings) },
  ];
}

function describeCoverage(): string {
  const { leastSources, oneOf } = coverageRule;
  const titles = joinWords(oneOf.map(nameSource), "or");
  return `There are ${featureSources.length} sources: ${joinWords(featureSources.map(nameSource), "and")}. Unless at least ${leastSources} of them speak about a person, ${titles} among them, Elara says “not enough data” and nothing else. That is no sign of wellbeing, and none of trouble.`;
}

function nameSource(source: FeatureSource): string {
  return sourceTitles[source].toLowerCase();
}

function describeSensitivity(sensitivity: number): string {
  const { atZero, atOne } = riskThresholdRange;
  return `Risk is how many questions fewer than usual it takes to set somebody apart by bad values alone. Sensitivity stands at ${formatAmount(sensitivity)} on a scale from 0 to 1, which means: pointed out from ${formatShare(riskThreshold(sensitivity))} fewer. At 0 it would take ${formatShare(atZero)}, at 1 it would take ${formatShare(atOne)}. A higher sensitivity adds people and never loses any.`;
}

function describeHysteresis({ sensitivity, hysteresis }: DetectionSettings): string {
  if (hysteresis === 0) return "A finding ends as soon as the risk falls below the line at which it began.";
  const exit = formatShare(exitThreshold(sensitivity, hysteresis));
  return `A finding does not end at the line at which it began, but below ${exit}, which is ${formatShare(hysteresis)} lower. So nobody at the edge goes in and out with every new day of data.`;
}

function describeUnusual(sensitivity: number): string {
  const from = formatShare(unusualPullFactor * riskThreshold(sensitivity));
  return `Whoever stands apart by ${from} fewer questions or more, and of whom at least as much speaks well as ill, is called unusual and not at risk. Nothing is asked of anybody.`;
}

function describeSeverity({ sensitivity, severityCuts }: DetectionSettings): string {
  const { significant, severe } = severityCuts;
  const steps = [
    { name: "moderate", from: 0 },
    { name: "significant", from: significant },
    { name: "severe", from: severe },
  ];
  const threshold = riskThreshold(sensitivity);
  const reached = steps.filter(
    (_, index) => (steps[index + 1]?.from ?? Number.POSITIVE_INFINITY) > threshold,
  );
  const words = reached.map(({ name, from }) =>
    from <= threshold ? name : `${name} from ${formatShare(from)} on`,
  );
  return `${capitalise(joinWords(words, "and"))}. A finding of which one thing alone carries more than ${formatShare(mostOfSevere)} is never severe.`;
}
