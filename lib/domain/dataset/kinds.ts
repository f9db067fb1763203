/** The data sets Elara understands, in the order in which pages and reports name them. */
export const datasetKinds = [
  "activity",
  "leave",
  "onboarding",
  "performance",
  "rewards",
  "vibemeter",
  "directory",
] as const;
export type DatasetKind = (typeof datasetKinds)[number];

export const leaveTypes = ["Annual Leave", "Casual Leave", "Sick Leave", "Unpaid Leave"] as const;
export type LeaveType = (typeof leaveTypes)[number];

export const onboardingFeedbacks = ["Poor", "Average", "Good", "Excellent"] as const;
export type OnboardingFeedback = (typeof onboardingFeedbacks)[number];

export const managerFeedbacks = ["Needs Improvement", "Meets Expectations", "Exceeds Expectations"] as const;
export type ManagerFeedback = (typeof managerFeedbacks)[number];

/** Review periods, latest within a year first: Annual > H2 > H1. */
export const reviewPeriods = ["Annual", "H2", "H1"] as const;
export type ReviewPeriod = (typeof reviewPeriods)[number];

export const awardTypes = [
  "Best Team Player",
  "Innovation Award",
  "Leadership Excellence",
  "Star Performer",
] as const;
export type AwardType = (typeof awardTypes)[number];

/** The seven zones a Vibemeter export may name, worst first; the code of a zone is its index − 3. */
export const emotionZones = [
  "Frustrated",
  "Sad",
  "Leaning to Sad",
  "Neutral",
  "Leaning to Happy",
  "Happy",
  "Excited",
] as const;
export type EmotionZone = (typeof emotionZones)[number];

/** Where a mood answer came from. A person's own check-in wins over an import of the same day. */
export const moodSources = ["check_in", "import"] as const;
export type MoodSource = (typeof moodSources)[number];

export const unassignedDepartment = "Unassigned";
