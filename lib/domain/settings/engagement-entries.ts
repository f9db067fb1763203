import {
  type DailyRound,
  dailyRoundSetting,
  type EscalationRules,
  engagementSwitch,
  escalationSetting,
  type FollowUp,
  followUpSetting,
  type QuietTimes,
  quietHoursSetting,
  type Restraint,
  restraintSetting,
  type TargetRules,
  targetRulesSetting,
} from "../engagement/settings.ts";
import type { FieldWords, SettingEntry } from "./setting-entry.ts";

const roundWords: Readonly<Record<keyof DailyRound, FieldWords>> = {
  time: { label: "Time", unit: "on the company's clock", meaning: "Such as 10:00" },
  onWeekends: { label: "Also on Saturdays and Sundays" },
};

const targetWords: Readonly<Record<keyof TargetRules, FieldWords>> = {
  lowestZones: {
    label: "A mood is low in the lowest",
    unit: "of the five zones",
    meaning:
      "2: frustrated or sad, on average over a person's answers, recent ones counting more. 0: nobody for mood",
  },
  leastAnswers: { label: "A mood is known from", unit: "answers on" },
  samplePercent: {
    label: "Drawn by lot",
    unit: "% of the people a day",
    meaning: "At least one person a day, so that being asked does not mean that something was noticed",
  },
  leastSampleShare: {
    label: "Of those who are asked, drawn by lot at least",
    unit: "%",
    meaning: "The more people have a reason, the more others are drawn",
  },
};

const restraintWords: Readonly<Record<keyof Restraint, FieldWords>> = {
  contacts: { label: "Unasked contacts, at most", unit: "a person" },
  contactDays: { label: "Within", unit: "days", meaning: "Over all channels; a message of HR counts, too" },
  talkedWithinDays: {
    label: "Leave in peace after a talk for",
    unit: "days",
    meaning: "With Elara or with HR. 0: a talk makes no difference",
  },
};

const quietWords: Readonly<Record<keyof QuietTimes, FieldWords>> = {
  from: { label: "From", unit: "on the person's clock", meaning: "Such as 20:00" },
  until: { label: "Until", unit: "on the person's clock", meaning: "The same as From: no quiet hours" },
};

const followUpWords: Readonly<Record<keyof FollowUp, FieldWords>> = {
  mail: { label: "Write a mail where the app was not opened" },
  mailAfterHours: { label: "The mail follows after", unit: "hours unread" },
  answerDays: {
    label: "Unanswered after",
    unit: "days",
    meaning: "The next one follows at the earliest then, and while there is a reason",
  },
  unansweredLimit: { label: "HR is told after", unit: "unanswered in a row" },
  countedDays: { label: "Unanswered ones count for", unit: "days" },
  pauseDays: { label: "Then Elara leaves it to HR for", unit: "days" },
};

const escalationWords: Readonly<Record<keyof EscalationRules, FieldWords>> = {
  severe: { label: "Severe findings" },
  significant: { label: "Significant findings" },
};

/** Whom Elara asks how they are, when, and what follows. Every number of it. */
export const engagementEntries: readonly SettingEntry[] = [
  {
    definition: engagementSwitch,
    section: "engagement",
    title: "Asking people how they are",
    meaning:
      "Off: nobody is asked of Elara's own accord, and nothing that waits is sent. What was asked before can still be answered.",
    words: { label: "Elara asks" },
    counts: "at once",
  },
  {
    definition: dailyRoundSetting,
    section: "engagement",
    title: "When the people of a day are chosen",
    meaning:
      "Once a day, within five minutes of this time. A day on which Elara did not run is not made up for. Whoever lives in another zone is asked when their own quiet hours are over.",
    words: roundWords,
    counts: "at once",
  },
  {
    definition: targetRulesSetting,
    section: "engagement",
    title: "Who is asked",
    meaning:
      "Everybody with a finding that stands, everybody whose mood is low for long, and some who are drawn by lot. The lot protects all of them: whoever is asked may simply have been drawn.",
    words: targetWords,
    counts: "at once",
  },
  {
    definition: restraintSetting,
    section: "engagement",
    title: "Not nagging",
    meaning:
      "Nobody is asked on leave, nobody who does not want to be, and nobody more often than this, whatever was noticed. A notification with the mail that follows it is one contact.",
    words: restraintWords,
    counts: "at once",
  },
  {
    definition: quietHoursSetting,
    section: "engagement",
    title: "Quiet hours",
    meaning: "Between these times, where the person is, nothing is sent. It waits until they are over.",
    words: quietWords,
    counts: "at once",
  },
  {
    definition: followUpSetting,
    section: "engagement",
    title: "What follows when nobody answers",
    meaning:
      "A mood check-in, a talk with Elara or a message to HR is an answer. After too many without one HR is told in neutral words. Silence changes no finding and no score.",
    words: followUpWords,
    counts: "at once",
  },
  {
    definition: escalationSetting,
    section: "engagement",
    title: "Findings that call somebody of HR",
    meaning:
      "Such a finding raises an alert by itself, once, with its own clock. Who is called stands under Help in a crisis. A crisis, or harm at work for which somebody is asked, always calls.",
    words: escalationWords,
    counts: "at once",
  },
];
