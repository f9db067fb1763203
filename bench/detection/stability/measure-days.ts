import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import type { DetectionSettings } from "#lib/domain/detection/settings.ts";
import { toDayNumber, toIsoDate } from "#lib/domain/features/day-number.ts";
import { generateDemoCut } from "#tests/support/demo-cut.ts";
import { rowsUntil } from "#tests/support/rows-until.ts";
import { flaggedOf } from "./measure-seeds.ts";
import { overlapOf } from "./overlap.ts";

/** How the flags of one company move when some days of data are added to it. */
export type DayMove = {
  readonly days: number;
  readonly overlap: number;
  readonly entered: number;
  readonly left: number;
};

export type DayMoves = {
  /** Every day judged for itself. */
  readonly afresh: readonly DayMove[];
  /** With the flags of the first day standing, which the settings' hysteresis keeps in. */
  readonly standing: readonly DayMove[];
};

const steps = [1, 7, 28] as const;

/** The company as known on an evening four weeks before its last, then a day, a week and four weeks later. */
export function measureDays(
  company: Parameters<typeof generateDemoCut>[0],
  settings: DetectionSettings,
): DayMoves {
  const firstEvening = toDayNumber(company.today) - 1 - Math.max(...steps);
  const cutAfter = (days: number) => generateDemoCut(company, rowsUntil(toIsoDate(firstEvening + days))).cut;
  const flaggedIn = (cut: DetectionCut) => flaggedOf(cut, { profile: "elara", settings });
  const before = flaggedIn(cutAfter(0));
  const moves = steps.map((days) => {
    const cut = cutAfter(days);
    return {
      afresh: compare(days, before, flaggedIn(cut)),
      standing: compare(days, before, flaggedIn({ ...cut, standing: [...before] })),
    };
  });
  return {
    afresh: moves.map(({ afresh }) => afresh),
    standing: moves.map(({ standing }) => standing),
  };
}

function compare(days: number, before: ReadonlySet<string>, after: ReadonlySet<string>): DayMove {
  return {
    days,
    overlap: overlapOf(before, after),
    entered: after.difference(before).size,
    left: before.difference(after).size,
  };
}
