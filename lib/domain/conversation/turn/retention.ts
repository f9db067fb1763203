import { z } from "zod";
import type { SettingDefinition } from "../../settings/definition.ts";

/** How many days after its last message a conversation is kept. */
export const conversationRetentionSetting: SettingDefinition<number> = {
  key: "conversation.retentionDays",
  schema: z.int().min(30).max(3_650),
  defaultValue: 365,
};

const dayMs = 86_400_000;

/** Conversations that were last used before then are kept no longer. */
export function computeRetentionLimit(now: Date, retentionDays: number): Date {
  return new Date(now.getTime() - retentionDays * dayMs);
}
