import type { GroupFigure } from "#lib/domain/insight/group-figure.ts";
import type { GroupPoint } from "#lib/domain/privacy/group-point.ts";

/** A group in which everybody has one observation, half of them `spread` below and half above the mean. */
export function figureOf(people: number, mean: number, spread = 0.2): GroupFigure {
  return {
    people,
    respondents: people,
    observationCount: people,
    total: people * mean,
    squareTotal: people * (mean ** 2 + spread ** 2),
  };
}

/** A group in February 2026, up to its last day. Without a figure it is hidden to protect others. */
export function pointOf(figure: GroupFigure | null, rest: Partial<GroupPoint> = {}): GroupPoint {
  return {
    start: "2026-02-01",
    width: "month",
    figure,
    steps: null,
    hiddenBecause: figure === null ? "protects_others" : null,
    asOf: "2026-02-28",
    ...rest,
  };
}
