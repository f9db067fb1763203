import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import {
  awardTypes,
  emotionZones,
  leaveTypes,
  managerFeedbacks,
  moodSources,
  onboardingFeedbacks,
  reviewPeriods,
} from "#lib/domain/dataset/kinds.ts";

/*
 * The six data sets. The primary key of each is the identity of a row; `batchId` is the last import
 * that wrote it. There are no foreign keys here on purpose: a million rows are checked once, by the
 * import's own join, and not row by row in a trigger.
 */

export const activityDays = pgTable(
  "activity_days",
  {
    employeeId: text("employee_id").notNull(),
    date: date("date", { mode: "string" }).notNull(),
    teamsMessagesSent: integer("teams_messages_sent").notNull(),
    emailsSent: integer("emails_sent").notNull(),
    meetingsAttended: integer("meetings_attended").notNull(),
    workHours: doublePrecision("work_hours").notNull(),
    batchId: integer("batch_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.employeeId, table.date] })],
);

export const leavePeriods = pgTable(
  "leave_periods",
  {
    employeeId: text("employee_id").notNull(),
    leaveType: text("leave_type", { enum: leaveTypes }).notNull(),
    startDate: date("start_date", { mode: "string" }).notNull(),
    endDate: date("end_date", { mode: "string" }).notNull(),
    leaveDays: doublePrecision("leave_days").notNull(),
    batchId: integer("batch_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.employeeId, table.leaveType, table.startDate] })],
);

/** `position` keeps the order of the file: the first joining date and the last feedback count. */
export const onboardingRecords = pgTable(
  "onboarding_records",
  {
    employeeId: text("employee_id").notNull(),
    joiningDate: date("joining_date", { mode: "string" }).notNull(),
    feedback: text("feedback", { enum: onboardingFeedbacks }).notNull(),
    mentorAssigned: boolean("mentor_assigned").notNull(),
    initialTrainingCompleted: boolean("initial_training_completed").notNull(),
    position: bigint("position", { mode: "number" }).notNull(),
    batchId: integer("batch_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.employeeId, table.joiningDate] })],
);

/** `ordinal` counts a person's reviews of one period in file order, from 0. */
export const performanceReviews = pgTable(
  "performance_reviews",
  {
    employeeId: text("employee_id").notNull(),
    reviewPeriod: text("review_period", { enum: reviewPeriods }).notNull(),
    reviewYear: integer("review_year").notNull(),
    ordinal: integer("ordinal").notNull(),
    rating: doublePrecision("rating").notNull(),
    managerFeedback: text("manager_feedback", { enum: managerFeedbacks }).notNull(),
    promotionConsideration: boolean("promotion_consideration").notNull(),
    position: bigint("position", { mode: "number" }).notNull(),
    batchId: integer("batch_id").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.employeeId, table.reviewYear, table.reviewPeriod, table.ordinal],
    }),
    // Serves: the latest review period of all.
    index("performance_reviews_period_idx").on(table.reviewYear, table.reviewPeriod),
  ],
);

export const rewards = pgTable(
  "rewards",
  {
    employeeId: text("employee_id").notNull(),
    awardType: text("award_type", { enum: awardTypes }).notNull(),
    awardDate: date("award_date", { mode: "string" }).notNull(),
    points: doublePrecision("points").notNull(),
    batchId: integer("batch_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.employeeId, table.awardType, table.awardDate] })],
);

/** Mood on one scale is (score − 1) / (scaleMaximum − 1). `batchId` is null for a check-in. */
export const moodAnswers = pgTable(
  "mood_answers",
  {
    employeeId: text("employee_id").notNull(),
    responseDate: date("response_date", { mode: "string" }).notNull(),
    score: doublePrecision("score").notNull(),
    scaleMaximum: integer("scale_maximum").notNull(),
    emotionZone: text("emotion_zone", { enum: emotionZones }),
    source: text("source", { enum: moodSources }).notNull(),
    batchId: integer("batch_id"),
  },
  (table) => [
    primaryKey({ columns: [table.employeeId, table.responseDate] }),
    // Serves: mood over time for groups, and the latest answer of all.
    index("mood_answers_date_idx").on(table.responseDate),
  ],
);
