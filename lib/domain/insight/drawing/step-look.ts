import type { ChangeVerdict } from "../chart-model.ts";

export type StepLook = {
  readonly strokeWidth: number;
  /** Null for a step that is drawn through. */
  readonly dash: readonly [number, number] | null;
};

/** What the looks mean, for those who see them. */
export const stepLookWords = "The last step is dotted where it is noise, bold where it is more.";

/**
 * The last step of a line so many pixels or points wide, after what became of it: dotted when chance explains it,
 * bold when it does not, as the others where it was not judged.
 */
export function lookOfLastStep(change: ChangeVerdict | null, lineWidth: number): StepLook {
  if (change === null) return { strokeWidth: lineWidth, dash: null };
  return change === "noise"
    ? { strokeWidth: lineWidth, dash: [1.5 * lineWidth, 1.5 * lineWidth] }
    : { strokeWidth: 1.75 * lineWidth, dash: null };
}
