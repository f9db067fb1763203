import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";

/** How many days after it was resolved an alert is kept, with its notes. */
export const alertRetentionSetting: SettingDefinition<number> = {
  key: "safety.alertRetentionDays",
  schema: z.int("Please enter a whole number.").min(30, "At least 30 days.").max(3_650, "At most 3650 days."),
  defaultValue: 365,
};

const dayMs = 86_400_000;

/** Alerts that were resolved before then are kept no longer. */
export function computeAlertRetentionLimit(now: Date, retentionDays: number): Date {
  return new Date(now.getTime() - retentionDays * dayMs);
}
