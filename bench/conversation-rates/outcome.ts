/**
 * One text, held against one thing that should be so. `isTrue` answers what `rate` is the share of: for "recall" that
 * the text was caught, for "false alarms" that it was stopped without reason. `isMiss` is set where that is wrong.
 */
export type Outcome = {
  readonly rate: string;
  readonly isTrue: boolean;
  readonly isMiss: boolean;
  readonly groups: Readonly<Record<string, string>>;
  readonly text: string;
  readonly said: string;
};

/** Runs once and says how long it took. */
export function timed<T>(run: () => T, takenUs: number[]): T {
  const start = performance.now();
  const result = run();
  takenUs.push((performance.now() - start) * 1000);
  return result;
}
