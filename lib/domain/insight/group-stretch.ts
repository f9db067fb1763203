import { type GatedGroups, type GroupThresholds, gateGroups } from "../privacy/group-gate.ts";
import type { Widening } from "./bucket-choice.ts";
import { formatBucket, type IsoDate } from "./calendar-days.ts";
import type { GroupFigure } from "./group-figure.ts";

export type NamedFigure = GroupFigure & { readonly name: string };

/** Every group over one stretch of time. */
export type GroupStretch = {
  readonly width: Widening;
  readonly start: IsoDate;
  readonly groups: readonly NamedFigure[];
};

export type GatedStretch = GroupStretch & { readonly gated: GatedGroups<NamedFigure> };

/**
 * The stretch in which the most groups may be shown; of equals the first, so list the newest and
 * narrowest first. Null when none may even be shown as a whole.
 */
export function chooseStretch(
  candidates: readonly GroupStretch[],
  thresholds?: GroupThresholds,
): GatedStretch | null {
  const gated = candidates
    .map((stretch) => ({ ...stretch, gated: gateGroups(stretch.groups, thresholds) }))
    .filter((stretch) => stretch.gated.isTotalShown);
  const most = Math.max(...gated.map((stretch) => stretch.gated.shown.length));
  return gated.find((stretch) => stretch.gated.shown.length === most) ?? null;
}

/** @example nameStretch({ width: "week", start: "2026-03-02" }) // "the week of 2 Mar 2026" */
export function nameStretch({ width, start }: { width: Widening; start: IsoDate }): string {
  if (width === "all") return "all records";
  return `${width === "week" ? "the week of " : ""}${formatBucket(start, width)}`;
}
