import { calendarRetentionSetting } from "../calendar/task/retention.ts";
import {
  anchorsSetting,
  hysteresisSetting,
  includeSickLeaveSetting,
  screenTreeCountSetting,
  seedSetting,
  sensitivitySetting,
  severityCutsSetting,
  treeCountSetting,
} from "../detection/settings.ts";
import { decayRatesSetting } from "../features/decay-rates.ts";
import { threadRetentionSetting } from "../messages/retention.ts";
import { groupMinimumSetting } from "../privacy/group-minimum.ts";
import { companyName } from "./company-name.ts";
import { companyTimeZone } from "./company-time-zone.ts";
import { conversationEntries } from "./conversation-entries.ts";
import { engagementEntries } from "./engagement-entries.ts";
import { anchorWords, decayWords, findOddAnchors, severityCutWords } from "./field-words.ts";
import { notificationEntries } from "./notification-entries.ts";
import { reportEntries } from "./report-entries.ts";
import type { SettingEntry } from "./setting-entry.ts";

/** Every setting of the company, in the order of the page. */
export const settingCatalogue: readonly SettingEntry[] = [
  {
    definition: sensitivitySetting,
    section: "sensitivity",
    title: "Sensitivity",
    meaning:
      "How early Elara points somebody out. Low: only the strongest findings. High: early signs too, and more people who turn out to be fine. A higher value never loses anybody, and a lower one does not end every flag at once: one that stands ends only below a lower line.",
    words: { label: "Sensitivity", unit: "from 0 to 1" },
    counts: "next run",
  },
  {
    definition: anchorsSetting,
    section: "rules",
    title: "From where on a value is bad",
    meaning:
      "A value counts against somebody only when it is worse than the company's middle and also past this line. The lines are what keeps a content company free of findings. Recent days and points count more than old ones.",
    words: anchorWords,
    findOddity: findOddAnchors,
    counts: "next run",
  },
  {
    definition: severityCutsSetting,
    section: "rules",
    title: "When a finding is significant or severe",
    meaning:
      "Sorts findings by how much the bad side weighs. It changes the word at a finding and its place in the list, never who is found.",
    words: severityCutWords,
    counts: "next run",
  },
  {
    definition: hysteresisSetting,
    section: "rules",
    title: "How long a finding holds on",
    meaning:
      "A finding that stands ends only when what speaks for it has fallen this far below the line, as a share of the line. It keeps people at the edge from going in and out with every new day of data; at 0 they do.",
    words: { label: "How far below the line", unit: "as a share of the line; 0.2 is a fifth" },
    counts: "next run",
  },
  {
    definition: treeCountSetting,
    section: "rules",
    title: "Trees that judge",
    meaning:
      "How often the company is cut apart at random to judge whoever could be found. More trees give steadier findings and take longer.",
    words: { label: "Trees that judge", unit: "trees" },
    counts: "next run",
  },
  {
    definition: screenTreeCountSetting,
    section: "rules",
    title: "Trees of the first look",
    meaning:
      "How many trees look at everybody first, to find whom all trees have to look at. Too few could overlook somebody who stands just at the line.",
    words: { label: "Trees of the first look", unit: "trees" },
    counts: "next run",
  },
  {
    definition: seedSetting,
    section: "rules",
    title: "Seed",
    meaning:
      "Where chance begins. The same seed over the same data gives the same findings, so there is rarely a reason to touch it.",
    words: { label: "Seed" },
    counts: "next run",
  },
  {
    definition: includeSickLeaveSetting,
    section: "rules",
    title: "Sick leave",
    meaning:
      "Sick leave is health data. Left out, it plays no part at all. Counted, it helps to see who is unusual, yet it is never a reason and never shown. Ask your works council or data protection officer first.",
    words: { label: "Let sick leave count" },
    counts: "next run",
  },
  {
    definition: decayRatesSetting,
    section: "fading",
    title: "How fast the past fades",
    meaning:
      "Each day takes this share off what lies in the past, so that what is recent counts more. A higher rate forgets faster; 0 never forgets.",
    words: decayWords,
    counts: "next run",
  },
  ...conversationEntries,
  ...engagementEntries,
  ...notificationEntries,
  ...reportEntries,
  {
    definition: threadRetentionSetting,
    section: "company",
    title: "How long messages with HR are kept",
    meaning:
      "So many days after its last message a thread between somebody and HR is destroyed with its keys, every night. Until then the person and everybody in HR can read it.",
    words: { label: "Keep for", unit: "days after the last message" },
    counts: "at once",
  },
  {
    definition: groupMinimumSetting,
    section: "company",
    title: "How small a group may be told of",
    meaning:
      "Figures of smaller groups are hidden from everybody, and with them whatever would give them away. The numbers can rise and never fall: people answered under the promise of the ones that hold.",
    words: {
      figures: { label: "Figures need", unit: "people, and as many who answered" },
      themes: { label: "Themes and shares need", unit: "people, and as many who answered" },
    },
    counts: "at once",
  },
  {
    definition: companyName,
    section: "company",
    title: "Name of the company",
    meaning: "Stands at the top and the foot of every mail. Until it is given, mails name Elara alone.",
    words: { label: "Name" },
    counts: "at once",
  },
  {
    definition: calendarRetentionSetting,
    section: "company",
    title: "How long calendars are kept",
    meaning:
      "So many days after it was done a task is destroyed with its keys, every night, and so is an appointment of an imported calendar after its last day. What somebody deletes goes after a day.",
    words: { label: "Keep for", unit: "days after it is done or over" },
    counts: "at once",
  },
  {
    definition: companyTimeZone,
    section: "company",
    title: "Time zone",
    meaning:
      "Where the company's days begin and end: it decides to which day a mood check-in belongs, and in which time moments are shown.",
    words: { label: "Time zone", typedAs: "time zone" },
    counts: "at once",
  },
];

export function findSettingEntry(key: string): SettingEntry | null {
  return settingCatalogue.find(({ definition }) => definition.key === key) ?? null;
}
