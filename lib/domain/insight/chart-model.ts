import type { ValueFormat } from "./value-format.ts";

/*
 * What charts are made of, on screen and on paper. Everything is plain data: the words are written and
 * the figures computed before a chart is drawn.
 */

export type ChartText = {
  /** The title: the question that the chart answers. */
  readonly question: string;
  /** One or two sentences that answer it. */
  readonly answer: string;
  /** Where the figures come from: which days, how many people, what is left out. */
  readonly note?: string;
};

export type Interval = { readonly low: number; readonly high: number };

export type LineSeries = {
  readonly name: string;
  /** `main` is what the chart is about; `other` is what is typical beside it. */
  readonly role: "main" | "other";
};

export type LineChartModel = ChartText & {
  /** What a point is: "Week", "Month", "Day". The head of the table's first column. */
  readonly pointName: string;
  readonly format: ValueFormat;
  readonly axis?: { readonly minimum: number; readonly maximum: number };
  readonly series: readonly LineSeries[];
  readonly points: readonly {
    readonly label: string;
    /** By series; null is a gap, never a zero. */
    readonly values: readonly (number | null)[];
    /** Where the true value of the first series lies with 95 % confidence. */
    readonly interval?: Interval | null;
    /** From how many people the point is made. */
    readonly respondents?: number;
  }[];
};

export type BarChartModel = ChartText & {
  /** What a bar is: "Department", "Rating". */
  readonly itemName: string;
  /** What its length is: "Hours a day". */
  readonly valueName: string;
  readonly format: ValueFormat;
  /** Left out: bars from zero. Given: dots between these ends, for values whose differences are small. */
  readonly axis?: { readonly minimum: number; readonly maximum: number };
  /** What is typical, beside which each bar is read. */
  readonly typical?: { readonly label: string; readonly value: number };
  readonly bars: readonly {
    readonly label: string;
    /** Null: too small to be shown, or without an answer; `remark` says which. */
    readonly value: number | null;
    readonly interval?: Interval | null;
    readonly respondents?: number;
    readonly remark?: string;
  }[];
};

/** Reasons as bars on both sides of a line: to the right what weighs for a finding, to the left against. */
export type SignedBarChartModel = ChartText & {
  readonly itemName: string;
  readonly leftName: string;
  readonly rightName: string;
  readonly bars: readonly {
    readonly label: string;
    /** Positive to the right, negative to the left; bars are scaled to the longest. */
    readonly value: number;
    /** What stands beside the label: the value and what is typical. */
    readonly detail?: string;
    /** What stands at the bar's end; the share in per cent, say. */
    readonly valueText: string;
  }[];
};
