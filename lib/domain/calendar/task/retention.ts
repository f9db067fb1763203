import { z } from "zod";
import type { SettingDefinition } from "../../settings/definition.ts";

/** How many days after it was done a task, and after its last day an imported event, is kept. */
export const calendarRetentionSetting: SettingDefinition<number> = {
  key: "calendar.retentionDays",
  schema: z.int().min(30).max(3_650),
  defaultValue: 365,
};

/** For how long what was deleted can be put back, in days. */
export const undoDays = 1;
