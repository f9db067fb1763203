import { z } from "zod";
import { computeContrast, isColour } from "../colour/contrast.ts";
import type { SettingDefinition } from "../settings/definition.ts";

/** When the day's report is written, on the company's clock. */
export type DailyReport = { readonly isOn: boolean; readonly time: string };
export const dailyReportSetting: SettingDefinition<DailyReport> = {
  key: "report.daily",
  schema: z.strictObject({ isOn: z.boolean(), time: z.iso.time({ precision: -1 }) }),
  defaultValue: { isOn: true, time: "07:00" },
};

/** Hours of a day beyond which the rest is overtime. */
export const regularHoursSetting: SettingDefinition<number> = {
  key: "report.regularHours",
  schema: z.number().min(1).max(16),
  defaultValue: 8,
};

const paper = "#ffffff";
/** Text needs this much on paper, WCAG 2.2 AA. */
const leastContrast = 4.5;

/** The colour of headings and lines in reports, readable on white paper. */
export const brandColourSetting: SettingDefinition<string> = {
  key: "report.colour",
  schema: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "is no colour such as #0f5459")
    .refine(
      (colour) => !isColour(colour) || computeContrast(colour, paper) >= leastContrast,
      "is too light to be read on white paper: take a darker one",
    ),
  defaultValue: "#0f5459",
};
