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
  /** What the last change of the first series is, where it was judged; its last step is drawn after it. */
  readonly lastChange?: ChangeVerdict | null;
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
    /** What its value may mean, said below it. The table has to say it too. */
    readonly note?: string;
  }[];
};

/** One step of a waterfall, in points; `from` and `to` are where the running total stands before and after it. */
export type WaterfallStep = {
  readonly key: string;
  /** What it is about, and the same with its side where several steps are about it. */
  readonly title: string;
  readonly label: string;
  /** What the label alone does not make plain; null where it does. */
  readonly hint: string | null;
  readonly side: WaterfallSide;
  readonly points: number;
  readonly from: number;
  readonly to: number;
  /** What was added up to this step; the table shows it one by one. */
  readonly parts: readonly WaterfallStep[];
};

export const waterfallSides = ["adverse", "benign", "none", "mixed"] as const;
/** On which side a step's value lies; `mixed` is several things together. */
export type WaterfallSide = (typeof waterfallSides)[number];

export type WaterfallMark = { readonly label: string; readonly points: number };

/** What decides about a finding, in points; `counted` is null while it is closed. */
export type WaterfallDecision = {
  readonly sentence: string;
  readonly counted: number | null;
  readonly limit: number;
};

/** Steps from a start to an end that add up exactly as shown, in groups with a total after each. */
export type WaterfallChartModel = ChartText & {
  readonly base: WaterfallMark;
  /** Null where it is not known what counted. */
  readonly decision: WaterfallDecision | null;
  readonly groups: readonly {
    readonly name: string;
    readonly steps: readonly WaterfallStep[];
    readonly total: WaterfallMark;
  }[];
};

export const changeVerdicts = ["rose", "fell", "noise"] as const;
/** Whether a value moved by more than chance explains, and where to. */
export type ChangeVerdict = (typeof changeVerdicts)[number];

/** The same line for several groups, each in a drawing of its own on one scale. */
export type PanelChartModel = ChartText & {
  /** What a panel is: "Department". */
  readonly itemName: string;
  /** What a point is: "Month". */
  readonly pointName: string;
  readonly format: ValueFormat;
  readonly axis: { readonly minimum: number; readonly maximum: number };
  /** Whether more is better: of mood it is, of hours not. */
  readonly risingIsGood: boolean;
  /** One for each point of every panel. */
  readonly pointLabels: readonly string[];
  readonly panels: readonly Panel[];
};

export type Panel = {
  readonly label: string;
  /** Everybody, beside whom the others are read. */
  readonly isWhole: boolean;
  /** The latest value and what became of it, in a sentence. */
  readonly sentence: string;
  /** What became of it over the time shown, and what its last change is; null without two values. */
  readonly verdict: ChangeVerdict | null;
  readonly lastChange: ChangeVerdict | null;
  readonly points: readonly PanelPoint[];
};

export type PanelPoint = {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly respondents?: number;
  /** Why there is no value, or that it is older than the data. */
  readonly remark?: string;
};

/** Parts of a whole, a row for each group; the parts of a row add up to everybody who answered. */
export type DistributionChartModel = ChartText & {
  /** What a row is: "Department". */
  readonly itemName: string;
  /** The parts, from the lowest. */
  readonly partNames: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly isWhole: boolean;
    /** From 0 to 1, one for each part; null where it is hidden, and `remark` says why. */
    readonly shares: readonly number[] | null;
    readonly respondents?: number;
    readonly remark?: string;
    readonly note?: string;
  }[];
};
