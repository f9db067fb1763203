import {
  brandColourSetting,
  type DailyReport,
  dailyReportSetting,
  regularHoursSetting,
} from "../report/settings.ts";
import type { FieldWords, SettingEntry } from "./setting-entry.ts";

const dailyWords: Readonly<Record<keyof DailyReport, FieldWords>> = {
  isOn: { label: "Write a report every day" },
  time: { label: "Time", unit: "on the company's clock", meaning: "Such as 07:00" },
};

/** When reports are written and how they look. */
export const reportEntries: readonly SettingEntry[] = [
  {
    definition: dailyReportSetting,
    section: "reports",
    title: "The report of the day",
    meaning:
      "At this time Elara looks at everybody, does what is due, sums up conversations, and then writes the report about the company. If it did not run at that time, it does so as soon as it runs on the same day. The link goes by mail to everybody in HR who wants it.",
    words: dailyWords,
    counts: "at once",
  },
  {
    definition: regularHoursSetting,
    section: "reports",
    title: "Regular hours",
    meaning: "What a day has beyond them is overtime in the report about a person. It counts in no finding.",
    words: { label: "A day has", unit: "regular hours" },
    counts: "at once",
  },
  {
    definition: brandColourSetting,
    section: "reports",
    title: "Colour of reports",
    meaning:
      "Headings and lines of the reports on paper have it. It must be dark enough to be read on white. The logo is chosen on the page of the reports.",
    words: { label: "Colour", meaning: "Six digits after #, such as #0f5459" },
    counts: "at once",
  },
];
