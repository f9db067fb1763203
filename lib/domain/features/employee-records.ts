import type {
  AwardType,
  EmotionZone,
  LeaveType,
  ManagerFeedback,
  OnboardingFeedback,
  ReviewPeriod,
} from "../dataset/kinds.ts";

/** Sum, mean, median and sample standard deviation (n − 1; one value gives 0) of a daily count. */
export type Distribution = {
  readonly sum: number;
  readonly mean: number;
  readonly median: number;
  readonly std: number;
};

/** A person's activity, summed up where the rows lie. */
export type ActivitySummary = {
  readonly entryCount: number;
  readonly lastDay: number;
  readonly teamsMessages: Distribution;
  readonly emails: Distribution;
  readonly meetings: Distribution;
  readonly workHours: Distribution;
};

/** One week of a person's activity: the means of its recorded days. */
export type ActivityWeek = {
  /** 0 is the seven days that end on the person's last recorded day. */
  readonly week: number;
  readonly dayCount: number;
  readonly workHours: number;
  readonly meetings: number;
  readonly messages: number;
};

export type LeaveRecord = {
  readonly leaveType: LeaveType;
  readonly endDate: string;
  readonly leaveDays: number;
};

export type OnboardingRecord = {
  readonly joiningDate: string;
  readonly feedback: OnboardingFeedback;
  readonly mentorAssigned: boolean;
  readonly initialTrainingCompleted: boolean;
};

export type ReviewRecord = {
  readonly reviewPeriod: ReviewPeriod;
  readonly reviewYear: number;
  readonly rating: number;
  readonly managerFeedback: ManagerFeedback;
  readonly promotionConsideration: boolean;
};

export type RewardRecord = {
  readonly awardType: AwardType;
  readonly awardDate: string;
  readonly points: number;
};

export type MoodRecord = {
  readonly responseDate: string;
  readonly score: number;
  readonly scaleMaximum: number;
  readonly emotionZone: EmotionZone | null;
};

/** All that is known of one person in the six data sets. Onboarding and reviews are in file order. */
export type EmployeeRecords = {
  readonly activity: ActivitySummary | null;
  /** The last weeks of activity; older ones than `weeksLookedAt` are left out. */
  readonly activityWeeks: readonly ActivityWeek[];
  readonly leave: readonly LeaveRecord[];
  readonly onboarding: readonly OnboardingRecord[];
  readonly reviews: readonly ReviewRecord[];
  readonly rewards: readonly RewardRecord[];
  readonly mood: readonly MoodRecord[];
};
