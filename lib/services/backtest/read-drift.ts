import { findRunSketches, listSketchedRuns } from "#db/queries/backtest.ts";
import { findLatestCompletedRun } from "#db/queries/detection.ts";
import type { Ctx } from "#lib/context.ts";
import { chooseBaseline } from "#lib/domain/detection/backtest/choose-baseline.ts";
import {
  type CutSketches,
  type InputDrift,
  measureDrift,
} from "#lib/domain/detection/backtest/input-drift.ts";
import { isLargeEnough } from "#lib/domain/privacy/group-gate.ts";

export type Drift = {
  /** Up to which day the records of the earlier and of the latest run reach. */
  readonly earlier: string;
  readonly later: string;
  readonly isLookBack: boolean;
  readonly inputs: readonly InputDrift[];
};

/** How the inputs have moved since about 90 days before the latest run; null while there is nothing to compare with. */
export async function readDrift({ db }: Ctx): Promise<Drift | null> {
  const run = await findLatestCompletedRun(db, "elara");
  const runs = await listSketchedRuns(db);
  const latest = runs.find(({ runId }) => runId === run?.id);
  const baseline = latest === undefined ? null : chooseBaseline(latest, runs);
  if (run === null || latest === undefined || baseline === null) return null;
  const [before, after] = [await readSketches(db, baseline.runId), await readSketches(db, latest.runId)];
  if (![before, after].every(isOfEnoughPeople)) return null;
  const dropped = new Set<string>(run.droppedInputs.map(({ name }) => name));
  return {
    earlier: baseline.reachesTo ?? "",
    later: latest.reachesTo ?? "",
    isLookBack: baseline.asOf !== null,
    inputs: measureDrift(before, after).filter(({ name }) => !dropped.has(name)),
  };
}

async function readSketches(db: Ctx["db"], runId: string): Promise<CutSketches> {
  return new Map((await findRunSketches(db, runId))?.sketches ?? []);
}

function isOfEnoughPeople(sketches: CutSketches): boolean {
  return [...sketches.values()].every(({ present, missing }) => {
    return isLargeEnough({ people: present + missing, respondents: present + missing });
  });
}
