/** The five steps of mood that pages speak of, 1 the lowest. */
export const moodSteps = [1, 2, 3, 4, 5] as const;
export type MoodStep = (typeof moodSteps)[number];

export const moodStepNames: Readonly<Record<MoodStep, string>> = {
  1: "Frustrated",
  2: "Sad",
  3: "Okay",
  4: "Happy",
  5: "Excited",
};

/**
 * Mood on one scale, 0 to 1, from a score on the scale 1…m: (s − 1) / (m − 1).
 * @throws RangeError when the scale has fewer than two steps or the score lies outside it
 */
export function computeMood(score: number, scaleMaximum: number): number {
  if (!(scaleMaximum >= 2)) throw new RangeError(`no scale: 1 to ${scaleMaximum}`);
  if (!(score >= 1 && score <= scaleMaximum)) {
    throw new RangeError(`score ${score} outside 1 to ${scaleMaximum}`);
  }
  return (score - 1) / (scaleMaximum - 1);
}

/**
 * The step a mood in 0…1 rounds to.
 * @throws RangeError for a number outside 0…1
 */
export function classifyMood(mood: number): MoodStep {
  if (!(mood >= 0 && mood <= 1)) throw new RangeError(`mood ${mood} outside 0 to 1`);
  const step = moodSteps[Math.round(mood * 4)];
  if (step === undefined) throw new RangeError(`mood ${mood} has no step`);
  return step;
}

/** Where a mood in 0…1 lies between the steps, 1 to 5: the axis of mood charts. */
export function toMoodPosition(mood: number): number {
  return 1 + mood * 4;
}

/**
 * The step of a position from 1 to 5 as it is shown, to one decimal, so that one figure never stands
 * beside two words.
 */
export function classifyShownMood(position: number): MoodStep {
  const shown = Math.round(position * 10) / 10;
  return classifyMood(Math.min(1, Math.max(0, (shown - 1) / 4)));
}
