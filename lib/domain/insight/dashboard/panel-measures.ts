import type { ReleasedMeasure } from "../../privacy/group-point.ts";
import type { PanelChartModel, PanelPoint } from "../chart-model.ts";
import { findAxis } from "../group-bars.ts";
import { toMoodPosition } from "../mood-scale.ts";
import { formatValue } from "../value-format.ts";

/** How a measure of groups is drawn over time and spoken of. */
export type PanelMeasure = Pick<PanelChartModel, "question" | "format" | "risingIsGood"> & {
  /** "Mean mood". */
  readonly name: string;
  /** A mean or an end of its interval as it is drawn. */
  readonly toShown: (value: number) => number;
  /** The size of a change in words: "0.4 of a step". */
  readonly wordSize: (change: number) => string;
  readonly findAxis: (points: readonly PanelPoint[]) => PanelChartModel["axis"];
};

export const panelMeasures: Readonly<Record<ReleasedMeasure, PanelMeasure>> = {
  mood: {
    question: "How did the mood move, team by team?",
    name: "Mean mood",
    format: "mood",
    risingIsGood: true,
    toShown: (mood) => toMoodPosition(Math.min(1, Math.max(0, mood))),
    wordSize: (change) => `${(Math.abs(change) * 4).toFixed(1)} of a step`,
    findAxis: () => ({ minimum: 1, maximum: 5 }),
  },
  hours: {
    question: "How did the hours move, team by team?",
    name: "Mean hours of a recorded day",
    format: "hours",
    risingIsGood: false,
    toShown: (hours) => Math.min(24, Math.max(0, hours)),
    wordSize: (change) => formatValue(Math.abs(change), "hours"),
    findAxis: (points) =>
      findAxis(
        points.map((point) => ({ label: "", ...point })),
        { step: 1, bounds: { minimum: 0, maximum: 24 } },
      ),
  },
};
