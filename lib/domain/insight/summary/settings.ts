import { z } from "zod";
import type { SettingDefinition } from "../../settings/definition.ts";

/** For how many minutes nobody must have written until a talk is summarised. */
export const quietMinutesSetting: SettingDefinition<number> = {
  key: "summaries.quietMinutes",
  schema: z.int().min(5).max(1_440),
  defaultValue: 15,
};

/** How many days after the talk a summary is kept. */
export const summaryRetentionSetting: SettingDefinition<number> = {
  key: "summaries.retentionDays",
  schema: z.int().min(30).max(3_650),
  defaultValue: 365,
};

const minuteMs = 60_000;

/** Talks in which nobody wrote since then are quiet. */
export function computeQuietLimit(now: Date, quietMinutes: number): Date {
  return new Date(now.getTime() - quietMinutes * minuteMs);
}

const oldestDays = 30;

/** Talks in which nobody wrote since then are left alone: a summary would come too late to be recognised. */
export function computeOldestTalk(now: Date): Date {
  return new Date(now.getTime() - oldestDays * 1_440 * minuteMs);
}

/** A try that failed is made again after 5 minutes, 10, 20 and so on, a day at the most. */
export function computeRetryAt(now: Date, failures: number): Date {
  const minutes = Math.min(5 * 2 ** Math.min(failures - 1, 20), 1_440);
  return new Date(now.getTime() + minutes * minuteMs);
}
