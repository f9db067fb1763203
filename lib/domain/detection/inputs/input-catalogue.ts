import type {
  Adverse,
  AnchorName,
  DetectionInput,
  Encoding,
  Measure,
  Quantity,
  Wording,
} from "./input-definition.ts";

const number = { kind: "number" } as const;
const truth = { kind: "truth" } as const;

const hours = (adverse: Partial<Adverse> = {}): Adverse => ({
  worse: "high",
  anchor: "workHoursPerDay",
  strength: "inGoodMood",
  ...adverse,
});
const meetings = (adverse: Partial<Adverse> = {}): Adverse => ({
  worse: "high",
  anchor: "meetingsPerDay",
  strength: "inGoodMood",
  ...adverse,
});
const low = (anchor: AnchorName, adverse: Partial<Adverse> = {}): Adverse => ({
  worse: "low",
  anchor,
  ...adverse,
});

const atStart = (anchor: AnchorName, adverse: Partial<Adverse> = {}): Adverse =>
  low(anchor, { onlyBelow: { measure: "Days_Since_Joining", anchor: "onboardingDays" }, ...adverse });

/** What takes time to come: newcomers have had none. */
const afterStart = (anchor: AnchorName): Adverse =>
  low(anchor, { onlyFrom: { measure: "Days_Since_Joining", anchor: "onboardingDays" } });

function input(
  name: Measure,
  quantity: Quantity,
  adverse: Adverse | null,
  wording: string | Wording,
  encoding: Encoding = number,
): DetectionInput {
  return {
    comparedWith: "company",
    name,
    quantity,
    encoding,
    adverse,
    wording: typeof wording === "string" ? { sentence: wording } : wording,
  };
}

const feedbackWords = { 0: "poor", 1: "average", 2: "good", 3: "excellent" };
const feedbackCodes = { Poor: 0, Average: 1, Good: 2, Excellent: 3 };
const managerCodes = { "Needs Improvement": 2, "Meets Expectations": 3, "Exceeds Expectations": 4 };
const managerWords = { 2: "needs improvement", 3: "meets expectations", 4: "exceeds expectations" };
const moodWording: Wording = {
  sentence: "{answers} {value} on the scale from 1 to 5; typical here is {typical}.",
  shown: "meanMood",
};
const periodCodes = { H1: 1, H2: 2, Annual: 3 };
const periodWords = { 1: "the first half", 2: "the second half", 3: "the whole year" };

/**
 * Everything detection may look at: how it becomes a number, which side is bad, and how it is said. Where several
 * inputs of one quantity speak, the one that stands first says the sentence.
 */
export const inputCatalogue: readonly DetectionInput[] = [
  input(
    "Work_Hours_mean",
    "workHours",
    hours(),
    "Worked {value:hour|hours} {days}; typical here is {typical}.",
  ),
  input(
    "Work_Hours_median",
    "workHours",
    hours(),
    "Worked {value:hour|hours} on a usual day; typical here is {typical}.",
  ),
  input(
    "Work_Hours_sum",
    "workHours",
    hours({ anchoredOn: "Work_Hours_mean", strength: "never" }),
    "Worked {value:hour|hours} on all recorded days together; typical here is {typical}.",
  ),
  input(
    "Work_Hours_std",
    "workHours",
    hours({ anchor: "workHoursSpread" }),
    "Working days differ by about {value:hour|hours} from one another; typical here is {typical}.",
  ),
  input(
    "Meetings_Attended_mean",
    "meetings",
    meetings(),
    "Sat in {value:meeting|meetings} {days}; typical here is {typical}.",
  ),
  input(
    "Meetings_Attended_median",
    "meetings",
    meetings(),
    "Sat in {value:meeting|meetings} on a usual day; typical here is {typical}.",
  ),
  input(
    "Meetings_Attended_sum",
    "meetings",
    meetings({ anchoredOn: "Meetings_Attended_mean", strength: "never" }),
    "Sat in {value:meeting|meetings} on all recorded days together; typical here is {typical}.",
  ),
  input(
    "Meetings_Attended_std",
    "meetings",
    null,
    "Meetings a day differ by about {value} from day to day; typical here is {typical}.",
  ),
  input(
    "Teams_Messages_Sent_mean",
    "messages",
    null,
    "Sent {value:message|messages} a day; typical here is {typical}.",
  ),
  input(
    "Teams_Messages_Sent_median",
    "messages",
    null,
    "Sent {value:message|messages} on a usual day; typical here is {typical}.",
  ),
  input(
    "Teams_Messages_Sent_sum",
    "messages",
    null,
    "Sent {value:message|messages} on all recorded days together; typical here is {typical}.",
  ),
  input(
    "Teams_Messages_Sent_std",
    "messages",
    null,
    "Messages a day differ by about {value} from day to day; typical here is {typical}.",
  ),
  input("Emails_Sent_mean", "emails", null, "Sent {value:e-mail|e-mails} a day; typical here is {typical}."),
  input(
    "Emails_Sent_median",
    "emails",
    null,
    "Sent {value:e-mail|e-mails} on a usual day; typical here is {typical}.",
  ),
  input(
    "Emails_Sent_sum",
    "emails",
    null,
    "Sent {value:e-mail|e-mails} on all recorded days together; typical here is {typical}.",
  ),
  input(
    "Emails_Sent_std",
    "emails",
    null,
    "E-mails a day differ by about {value} from day to day; typical here is {typical}.",
  ),
  input("Total_activity_entry", "activityRecord", null, {
    sentence: "{value:working day is|working days are} recorded; typical here is {typical}.",
    digits: 0,
  }),
  input(
    "Last_activity_entry",
    "activityRecord",
    null,
    {
      sentence:
        "The last recorded day lies {value:day|days} before the latest of all; typical here is {typical}.",
      digits: 0,
    },
    { kind: "daysBefore", clock: "activity" },
  ),
  input(
    "Annual Leave_Factor",
    "annualLeave",
    afterStart("annualLeaveDays"),
    "Annual leave comes to {value:day|days} when older ones count less; typical here is {typical}.",
  ),
  input(
    "Casual Leave_Factor",
    "casualLeave",
    null,
    "Casual leave comes to {value:day|days} when older ones count less; typical here is {typical}.",
  ),
  input("Sick Leave_Factor", "sickLeave", null, "Sick leave."),
  input(
    "Unpaid Leave_Factor",
    "unpaidLeave",
    { worse: "high", anchor: "unpaidLeaveDays" },
    "Unpaid leave comes to {value:day|days} when older ones count less; typical here is {typical}.",
  ),
  input("Days_Since_Joining", "tenure", null, {
    sentence: "Joined {value:day|days} before the newest colleague; typical here is {typical}.",
    digits: 0,
  }),
  input(
    "Joining_Date",
    "tenure",
    null,
    {
      sentence: "Joined {value:day|days} before the newest colleague; typical here is {typical}.",
      digits: 0,
    },
    { kind: "daysBefore", clock: "joining" },
  ),
  input(
    "Onboarding_Feedback",
    "onboarding",
    atStart("onboardingFeedback"),
    { sentence: "Called the onboarding {value}; typical here is {typical}.", words: feedbackWords },
    { kind: "codes", codes: feedbackCodes },
  ),
  input(
    "Onboarding_Factor",
    "onboarding",
    atStart("onboardingFeedback", { anchoredOn: "Onboarding_Feedback" }),
    {
      sentence: "Called the onboarding {value}; typical here is {typical}.",
      shown: "Onboarding_Feedback",
      words: feedbackWords,
    },
  ),
  input(
    "Mentor_Assigned",
    "mentor",
    atStart("mentor"),
    {
      sentence: "Started {value}; typical here is {typical}.",
      words: { 0: "without a mentor", 1: "with a mentor" },
    },
    truth,
  ),
  input(
    "Initial_Training_Completed",
    "training",
    atStart("training"),
    {
      sentence: "The initial training is {value}; typical here is {typical}.",
      words: { 0: "not completed", 1: "completed" },
    },
    truth,
  ),
  input("Performance_Rating", "rating", low("rating"), {
    sentence: "Was last rated {value} in performance; typical here is {typical}.",
  }),
  input(
    "Manager_Feedback",
    "managerFeedback",
    low("managerFeedback"),
    { sentence: "The manager's last feedback: {value}; typical here is: {typical}.", words: managerWords },
    { kind: "codes", codes: managerCodes },
  ),
  input(
    "Promotion_Consideration",
    "promotion",
    null,
    {
      sentence: "Is {value} for a promotion; typical here is {typical}.",
      words: { 0: "not considered", 1: "considered" },
    },
    truth,
  ),
  input(
    "Last_Review_Period",
    "reviewDate",
    null,
    { sentence: "The last review covers {value}; typical here is {typical}.", words: periodWords },
    { kind: "codes", codes: periodCodes },
  ),
  input("Last_Review_Year", "reviewDate", null, {
    sentence: "The last review is of {value}; typical here is {typical}.",
    digits: 0,
  }),
  input(
    "Total_Decayed_Reward_Points",
    "recognition",
    afterStart("rewardPoints"),
    "Rewards come to {value:point|points} when older ones count less; typical here is {typical}.",
  ),
  input(
    "Best Team Player_Count",
    "recognition",
    afterStart("awards"),
    "Was named Best Team Player {value:time|times}; typical here is {typical}.",
  ),
  input(
    "Innovation Award_Count",
    "recognition",
    afterStart("awards"),
    "Won {value:Innovation Award|Innovation Awards}; typical here is {typical}.",
  ),
  input(
    "Leadership Excellence_Count",
    "recognition",
    afterStart("awards"),
    "Won {value:award|awards} for Leadership Excellence; typical here is {typical}.",
  ),
  input(
    "Star Performer_Count",
    "recognition",
    afterStart("awards"),
    "Was named Star Performer {value:time|times}; typical here is {typical}.",
  ),
  input("recentWorkHours", "workHours", hours(), {
    sentence: "Worked {value:hour|hours} a day on average over the last 8 weeks; typical here is {typical}.",
    speaksFirst: true,
  }),
  input("recentMeetings", "meetings", meetings(), {
    sentence:
      "Sat in {value:meeting|meetings} a day on average over the last 8 weeks; typical here is {typical}.",
    speaksFirst: true,
  }),
  input("meanMood", "mood", low("mood"), moodWording),
  input("recentMood", "mood", low("mood"), {
    sentence:
      "Mood averaged {value} on the scale from 1 to 5 over the last 8 weeks; typical here is {typical}.",
    speaksFirst: true,
  }),
  input("Decayed_Vibe", "mood", low("mood", { comparedOn: "meanMood", anchoredOn: "meanMood" }), moodWording),
  input("Decayed_Emotion_Zone", "mood", low("mood", { anchoredOn: "meanMood" }), moodWording),
];

/** The 20 inputs of the published method, and the codes in which it differs. */
export const referenceInputNames: readonly Measure[] = [
  "Teams_Messages_Sent_mean",
  "Teams_Messages_Sent_median",
  "Emails_Sent_mean",
  "Emails_Sent_median",
  "Meetings_Attended_sum",
  "Meetings_Attended_mean",
  "Meetings_Attended_median",
  "Work_Hours_mean",
  "Work_Hours_median",
  "Work_Hours_std",
  "Annual Leave_Factor",
  "Casual Leave_Factor",
  "Sick Leave_Factor",
  "Unpaid Leave_Factor",
  "Days_Since_Joining",
  "Onboarding_Factor",
  "Total_Decayed_Reward_Points",
  "Decayed_Vibe",
  "Onboarding_Feedback",
  "Manager_Feedback",
];

/** In the published method "Good" is no code and counts as missing. */
export const referenceEncodings: Partial<Record<Measure, Encoding>> = {
  Onboarding_Feedback: { kind: "codes", codes: { Poor: 1, Average: 2, Excellent: 3 } },
};
