import { z } from "zod";
import { mostQuietMinutes, type QuietHours, quietMinutes } from "../notification/quiet-hours.ts";
import type { SettingDefinition } from "../settings/definition.ts";

/** A time on the wall, such as 08:30. */
const clockTime = z.iso.time({ precision: -1 });

/** Minutes since midnight of a time such as 08:30. */
export function toMinuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Whether Elara asks people how they are of its own accord. */
export const engagementSwitch: SettingDefinition<boolean> = {
  key: "engagement.isOn",
  schema: z.boolean(),
  defaultValue: true,
};

/** When the people of a day are chosen, in the company's zone, and on which days of their own week they are asked. */
export type DailyRound = { readonly time: string; readonly onWeekends: boolean };
export const dailyRoundSetting: SettingDefinition<DailyRound> = {
  key: "engagement.dailyRound",
  schema: z.strictObject({ time: clockTime, onWeekends: z.boolean() }),
  defaultValue: { time: "10:00", onWeekends: true },
};

/** Whom a day's round looks for. */
export type TargetRules = {
  /** How many of the five zones, from the lowest, count as a low mood; 0: none does. */
  readonly lowestZones: number;
  /** From how many answers on a mood is known well enough to be called lasting. */
  readonly leastAnswers: number;
  /** Of all who may be asked, how many percent are drawn by lot on a day. */
  readonly samplePercent: number;
  /** How many percent of those who are asked on a day are drawn by lot at least. */
  readonly leastSampleShare: number;
};
export const targetRulesSetting: SettingDefinition<TargetRules> = {
  key: "engagement.targets",
  schema: z.strictObject({
    lowestZones: z.int().min(0).max(3),
    leastAnswers: z.int().min(1).max(50),
    samplePercent: z.number().min(0.1).max(20),
    leastSampleShare: z.int().min(20).max(80),
  }),
  defaultValue: { lowestZones: 2, leastAnswers: 2, samplePercent: 0.5, leastSampleShare: 30 },
};

/** What keeps Elara from nagging. */
export type Restraint = {
  readonly contacts: number;
  readonly contactDays: number;
  readonly talkedWithinDays: number;
};
export const restraintSetting: SettingDefinition<Restraint> = {
  key: "engagement.restraint",
  schema: z.strictObject({
    contacts: z.int().min(1).max(7),
    contactDays: z.int().min(1).max(90),
    talkedWithinDays: z.int().min(0).max(180),
  }),
  defaultValue: { contacts: 1, contactDays: 7, talkedWithinDays: 14 },
};

/** Between these times on the person's own wall nothing is sent; the same time twice: there are no quiet hours. */
export type QuietTimes = { readonly from: string; readonly until: string };
export const quietHoursSetting: SettingDefinition<QuietTimes> = {
  key: "engagement.quietHours",
  schema: z
    .strictObject({ from: clockTime, until: clockTime })
    .refine((times) => quietMinutes(toQuietHours(times)) <= mostQuietMinutes, {
      path: ["until"],
      message: "Quiet hours can last 16 hours at most, so that there is a time to reach people.",
    }),
  defaultValue: { from: "20:00", until: "08:00" },
};

/** The same as minutes of the day. */

export function toQuietHours({ from, until }: QuietTimes): QuietHours {
  return { fromMinute: toMinuteOfDay(from), toMinute: toMinuteOfDay(until) };
}

/** What becomes of a nudge. */
export type FollowUp = {
  readonly mail: boolean;
  readonly mailAfterHours: number;
  readonly answerDays: number;
  readonly unansweredLimit: number;
  readonly countedDays: number;
  readonly pauseDays: number;
};
export const followUpSetting: SettingDefinition<FollowUp> = {
  key: "engagement.followUp",
  schema: z
    .strictObject({
      mail: z.boolean(),
      mailAfterHours: z.int().min(1).max(168),
      answerDays: z.int().min(1).max(60),
      unansweredLimit: z.int().min(1).max(10),
      countedDays: z.int().min(7).max(365),
      pauseDays: z.int().min(1).max(365),
    })
    .refine(({ answerDays, mailAfterHours }) => answerDays * 24 > mailAfterHours, {
      path: ["answerDays"],
      message: "It must be longer than the time until the mail.",
    }),
  defaultValue: {
    mail: true,
    mailAfterHours: 24,
    answerDays: 7,
    unansweredLimit: 3,
    countedDays: 90,
    pauseDays: 28,
  },
};

/** Which findings call a person of HR by themselves. */
export type EscalationRules = { readonly severe: boolean; readonly significant: boolean };
export const escalationSetting: SettingDefinition<EscalationRules> = {
  key: "engagement.escalation",
  schema: z.strictObject({ severe: z.boolean(), significant: z.boolean() }),
  defaultValue: { severe: true, significant: false },
};

/** All that decides who is asked, and when. */
export type EngagementSettings = {
  readonly isOn: boolean;
  readonly round: DailyRound;
  readonly targets: TargetRules;
  readonly restraint: Restraint;
  readonly quietHours: QuietTimes;
  readonly followUp: FollowUp;
  readonly escalation: EscalationRules;
};
export const defaultEngagementSettings: EngagementSettings = {
  isOn: engagementSwitch.defaultValue,
  round: dailyRoundSetting.defaultValue,
  targets: targetRulesSetting.defaultValue,
  restraint: restraintSetting.defaultValue,
  quietHours: quietHoursSetting.defaultValue,
  followUp: followUpSetting.defaultValue,
  escalation: escalationSetting.defaultValue,
};
