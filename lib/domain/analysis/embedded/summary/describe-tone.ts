import type { Sentiment } from "../../conversation-analysis.ts";

const heavy = -0.35;
const light = 0.25;
/** So far apart the beginning and the end differ. */
const clearChange = 0.4;
const fewestForChange = 4;

/** A sentence about how the employee sounded, and whether that changed; null where it would say nothing. */
export function describeTone({ overall, course }: Sentiment): string | null {
  const tone = nameTone(
    overall,
    course.map(({ value }) => value),
  );
  const change = describeChange(course.map(({ value }) => value).filter((value) => value !== 0));
  if (tone === null) return change === null ? null : `The tone ${change}.`;
  return change === null ? `The tone is ${tone}.` : `The tone is ${tone}; it ${change}.`;
}

function nameTone(overall: number, values: readonly number[]): string | null {
  if (overall <= heavy) return "mostly heavy";
  if (overall >= light) return "mostly light";
  const has = (isOne: (value: number) => boolean) => values.some(isOne);
  if (has((value) => value <= heavy) && has((value) => value >= light)) return "mixed";
  return overall <= -0.1 ? "somewhat heavy" : null;
}

function describeChange(values: readonly number[]): string | null {
  if (values.length < fewestForChange) return null;
  const half = Math.floor(values.length / 2);
  const difference = mean(values.slice(-half)) - mean(values.slice(0, half));
  if (difference >= clearChange) return "grows lighter towards the end";
  return difference <= -clearChange ? "grows heavier towards the end" : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
