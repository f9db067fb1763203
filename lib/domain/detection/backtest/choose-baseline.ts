import { daysBetween, type IsoDate } from "../../insight/calendar-days.ts";

/** How far back the spread of inputs is compared, about, and how far at least. */
export const baselineDays = { wanted: 90, least: 30 } as const;

export type SketchedRun = {
  readonly runId: string;
  readonly reachesTo: IsoDate | null;
  /** The past day of a run that looked back. */
  readonly asOf: IsoDate | null;
};

/**
 * The run with which the spread of the inputs of `latest` is compared: of those whose records end at least 30 days
 * earlier, the one that comes nearest to 90; of equals the first given. Null when there is none.
 */
export function chooseBaseline(latest: SketchedRun, runs: readonly SketchedRun[]): SketchedRun | null {
  const { reachesTo } = latest;
  if (reachesTo === null) return null;
  const earlier = runs.flatMap((run) => {
    const days = run.reachesTo === null ? 0 : daysBetween(run.reachesTo, reachesTo);
    return days >= baselineDays.least ? [{ run, distance: Math.abs(days - baselineDays.wanted) }] : [];
  });
  return earlier.sort((one, other) => one.distance - other.distance)[0]?.run ?? null;
}
