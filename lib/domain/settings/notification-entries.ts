import { notificationRetentionSetting, unreadMailSetting } from "../notification/settings.ts";
import type { SettingEntry } from "./setting-entry.ts";

/** When a notification also goes by mail, and how long it is kept. */
export const notificationEntries: readonly SettingEntry[] = [
  {
    definition: unreadMailSetting,
    section: "engagement",
    title: "Notifications that nobody opens",
    meaning:
      "What lies unread for so long is mailed about: one mail a day at most, to those who want it, without saying what it is about. Check-ins have a rule of their own above, and alerts are mailed at once.",
    words: { label: "Mail after", unit: "hours unread" },
    counts: "at once",
  },
  {
    definition: notificationRetentionSetting,
    section: "engagement",
    title: "How long notifications are kept",
    meaning:
      "Older ones are deleted every night, read or not. They hold no words of anybody, only what they are about and when they came.",
    words: { label: "Keep for", unit: "days" },
    counts: "at once",
  },
];
