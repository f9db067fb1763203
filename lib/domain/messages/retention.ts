import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";

/** How many days after its last message a thread between a person and HR is kept. */
export const threadRetentionSetting: SettingDefinition<number> = {
  key: "messages.retentionDays",
  schema: z.int().min(30).max(3_650),
  defaultValue: 365,
};
