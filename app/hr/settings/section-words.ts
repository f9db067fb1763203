import type { SettingSection } from "#lib/domain/settings/setting-entry.ts";

export const sectionWords: Readonly<Record<SettingSection, { title: string; lead: string }>> = {
  sensitivity: {
    title: "Detection sensitivity",
    lead: "How early somebody is pointed out.",
  },
  rules: {
    title: "Detection rules",
    lead: "What counts as bad, how findings are sorted, how long they hold on, and how carefully Elara looks.",
  },
  fading: {
    title: "How mood and records fade",
    lead: "How much yesterday counts beside today.",
  },
  conversation: {
    title: "Conversation",
    lead: "How Elara answers, how long it waits for the language model, and what becomes of a talk.",
  },
  engagement: {
    title: "Engagement",
    lead: "Whom Elara asks how they are, when, how often, and what follows when nobody answers.",
  },
  reports: {
    title: "Reports",
    lead: "When the day's report is written, what counts as overtime, and how reports look.",
  },
  company: { title: "Company", lead: "What is true of the whole company." },
};
