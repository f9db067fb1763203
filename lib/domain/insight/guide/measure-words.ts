import type { Measure } from "../../detection/inputs/input-definition.ts";
import type { FeatureSource } from "../../features/master-row.ts";
import { levelWeeks } from "../../features/own-past.ts";

/** From which of the six sources a measure comes, and what it is, said beside the name of its quantity. */
export type MeasureWords = { readonly source: FeatureSource; readonly words: string };

const activity = (words: string): MeasureWords => ({ source: "activity", words });
const leave: MeasureWords = { source: "leave", words: "days taken, recent ones counting more" };
const onboarding = (words: string): MeasureWords => ({ source: "onboarding", words });
const review = (words: string): MeasureWords => ({ source: "review", words });
const rewards = (words: string): MeasureWords => ({ source: "rewards", words });
const mood = (words: string): MeasureWords => ({ source: "mood", words });

const average = activity("the average day");
const usual = activity("the day in the middle");
const total = activity("all recorded days together");
const spread = activity("how much days differ");

export const measureWords: Readonly<Record<Measure, MeasureWords>> = {
  Work_Hours_mean: average,
  Work_Hours_median: usual,
  Work_Hours_sum: total,
  Work_Hours_std: spread,
  Meetings_Attended_mean: average,
  Meetings_Attended_median: usual,
  Meetings_Attended_sum: total,
  Meetings_Attended_std: spread,
  Teams_Messages_Sent_mean: average,
  Teams_Messages_Sent_median: usual,
  Teams_Messages_Sent_sum: total,
  Teams_Messages_Sent_std: spread,
  Emails_Sent_mean: average,
  Emails_Sent_median: usual,
  Emails_Sent_sum: total,
  Emails_Sent_std: spread,
  Total_activity_entry: activity("how many days are recorded"),
  Last_activity_entry: activity("how long ago the last one is"),
  "Annual Leave_Factor": leave,
  "Casual Leave_Factor": leave,
  "Sick Leave_Factor": leave,
  "Unpaid Leave_Factor": leave,
  Days_Since_Joining: onboarding("days since joining"),
  Joining_Date: onboarding("the day of joining"),
  Onboarding_Feedback: onboarding("the person's own feedback on it"),
  Onboarding_Factor: onboarding("the same feedback, fading with time"),
  Mentor_Assigned: onboarding("whether there was one"),
  Initial_Training_Completed: onboarding("whether it is completed"),
  Performance_Rating: review("the latest one"),
  Manager_Feedback: review("the latest one"),
  Promotion_Consideration: review("whether one is considered"),
  Last_Review_Period: review("which half of the year it covers"),
  Last_Review_Year: review("its year"),
  Total_Decayed_Reward_Points: rewards("points, recent ones counting more"),
  "Best Team Player_Count": rewards("awards as Best Team Player"),
  "Innovation Award_Count": rewards("Innovation Awards"),
  "Leadership Excellence_Count": rewards("awards for Leadership Excellence"),
  "Star Performer_Count": rewards("awards as Star Performer"),
  recentWorkHours: activity(`the average day of the last ${levelWeeks} weeks`),
  recentMeetings: activity(`the average day of the last ${levelWeeks} weeks`),
  recentMood: mood(`the average answer of the last ${levelWeeks} weeks`),
  meanMood: mood("the average answer, recent ones counting more"),
  Decayed_Vibe: mood("all answers added up, recent ones counting more"),
  Decayed_Emotion_Zone: mood("the emotions named, added up"),
};

export const sourceTitles: Readonly<Record<FeatureSource, string>> = {
  activity: "Activity",
  leave: "Leave",
  onboarding: "Onboarding",
  review: "Reviews",
  rewards: "Rewards",
  mood: "Mood answers",
};
