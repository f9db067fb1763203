import { classifyShownMood, moodStepNames, moodSteps } from "./mood-scale.ts";

/**
 * In which unit a chart's values are: `mood` is a position from 1 to 5 on the five steps; shares are from 0 to 1, fine
 * ones with a decimal. Differences carry their sign: `moodChange` in steps, `shareChange` in percentage points.
 */
export const valueFormats = [
  "mood",
  "hours",
  "points",
  "count",
  "rating",
  "share",
  "fineShare",
  "index",
  "moodChange",
  "shareChange",
  "correlation",
] as const;
export type ValueFormat = (typeof valueFormats)[number];

const oneDecimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

const signed = { signDisplay: "exceptZero" } as const;
const signedStep = new Intl.NumberFormat("en", {
  ...signed,
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const signedWhole = new Intl.NumberFormat("en", { ...signed, maximumFractionDigits: 0 });

/** A value in words short enough for a label. */
export function formatValue(value: number, format: ValueFormat): string {
  switch (format) {
    case "mood":
      return oneDecimal.format(value);
    case "hours":
      return `${oneDecimal.format(value)} h`;
    case "points":
      return Math.abs(value) < 10 && !Number.isInteger(value)
        ? oneDecimal.format(value)
        : whole.format(value);
    case "count":
      return whole.format(value);
    case "rating":
      return oneDecimal.format(value);
    case "share":
      return `${whole.format(value * 100)} %`;
    case "fineShare":
      return `${oneDecimal.format(value * 100)} %`;
    case "index":
      return twoDecimals.format(value);
    case "moodChange":
    case "correlation":
      return signedStep.format(value);
    case "shareChange":
      return `${signedWhole.format(value * 100)} pts`;
  }
}

/** A value on an axis: mood by the names of its steps, everything else as on a label. */
export function formatTick(value: number, format: ValueFormat): string {
  if (format !== "mood") return formatValue(value, format).replace(/\.0(?= h| %|$)/, "");
  const step = moodSteps.find((candidate) => candidate === value);
  return step === undefined ? "" : moodStepNames[step];
}

/** A value in a sentence: "Okay (3.2 of 5)", "8.1 hours a day". */
export function formatInSentence(value: number, format: ValueFormat): string {
  if (format === "mood") {
    return `${moodStepNames[classifyShownMood(value)]} (${oneDecimal.format(value)} of 5)`;
  }
  if (format === "hours") return `${oneDecimal.format(value)} hours a day`;
  return formatValue(value, format);
}
