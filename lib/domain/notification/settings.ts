import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** After how many hours unread a mail says that something waits. */
export const unreadMailSetting: SettingDefinition<number> = {
  key: "notifications.mailAfterHours",
  schema: z.int().min(1).max(168),
  defaultValue: 24,
};

/** How many days a notification is kept. */
export const notificationRetentionSetting: SettingDefinition<number> = {
  key: "notifications.retentionDays",
  schema: z.int().min(30).max(1_095),
  defaultValue: 180,
};

/** What is older was forgotten by events: a mail about it would only puzzle. */
const longestMailedMs = 14 * dayMs;

/** What came in this span and is unread is due to go by mail at `now`. */
export function computeMailSpan(
  now: Date,
  mailAfterHours: number,
): { readonly from: Date; readonly until: Date } {
  return {
    from: new Date(now.getTime() - mailAfterHours * hourMs - longestMailedMs),
    until: new Date(now.getTime() - mailAfterHours * hourMs),
  };
}

/** Notifications that came before then are kept no longer. */
export function computeNotificationLimit(now: Date, retentionDays: number): Date {
  return new Date(now.getTime() - retentionDays * dayMs);
}
