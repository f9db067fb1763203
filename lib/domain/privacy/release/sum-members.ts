import { emptyFigure, type GroupFigure } from "../../insight/group-figure.ts";
import { classifyMood, moodSteps } from "../../insight/mood-scale.ts";
import type { ReleaseMember } from "./release-state.ts";

/** The sums over members who gave something; the steps only where every mean lies from 0 to 1. */
export function sumMembers(members: readonly ReleaseMember[]): {
  figure: GroupFigure;
  stepCounts: readonly number[] | null;
} {
  const counts = new Map(moodSteps.map((step) => [step, 0]));
  const figure = { ...emptyFigure };
  let isMood = true;
  for (const { observationCount, total, squareTotal } of members) {
    if (observationCount === 0) continue;
    figure.respondents += 1;
    figure.observationCount += observationCount;
    figure.total += total;
    figure.squareTotal += squareTotal;
    const mean = total / observationCount;
    isMood &&= mean >= -1e-9 && mean <= 1 + 1e-9;
    if (!isMood) continue;
    const step = classifyMood(Math.min(1, Math.max(0, mean)));
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return { figure, stepCounts: isMood ? moodSteps.map((step) => counts.get(step) ?? 0) : null };
}
