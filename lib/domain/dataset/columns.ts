import type { DatasetKind } from "./kinds.ts";

/** What a column of a data set holds; it decides how a cell is read and how it is stored. */
export type ColumnType =
  | "employee_id"
  | "date"
  | "count"
  | "hours"
  | "leave_days"
  | "rating"
  | "points"
  | "score"
  | "boolean"
  | "leave_type"
  | "onboarding_feedback"
  | "manager_feedback"
  | "review_period"
  | "award_type"
  | "emotion_zone"
  | "text"
  | "email";

export type DatasetColumn = {
  /** The name in the file, as the data set defines it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: ColumnType;
  /** Where the cell is stored; a review period fills two fields. */
  readonly fields: readonly string[];
  /** An optional column may be missing, and its cells may be empty. */
  readonly isOptional: boolean;
};

const column = (
  name: string,
  type: ColumnType,
  field: string,
  aliases: readonly string[] = [],
): DatasetColumn => ({ name, aliases, type, fields: [field], isOptional: false });

const optional = (...args: Parameters<typeof column>): DatasetColumn => ({
  ...column(...args),
  isOptional: true,
});

const employeeId = column("Employee_ID", "employee_id", "employee_id", [
  "Emp_ID",
  "Employee",
  "Employee_Number",
  "Employee_No",
  "Staff_ID",
  "Personnel_Number",
]);

/** The columns of each data set, in the order of the reference files. */
export const datasetColumns: Readonly<Record<DatasetKind, readonly DatasetColumn[]>> = {
  activity: [
    employeeId,
    column("Date", "date", "date", ["Activity_Date", "Work_Date", "Day"]),
    column("Teams_Messages_Sent", "count", "teams_messages_sent", ["Teams_Messages", "Messages_Sent"]),
    column("Emails_Sent", "count", "emails_sent", ["Emails", "E_Mails_Sent"]),
    column("Meetings_Attended", "count", "meetings_attended", ["Meetings"]),
    column("Work_Hours", "hours", "work_hours", ["Hours", "Working_Hours", "Hours_Worked"]),
  ],
  leave: [
    employeeId,
    column("Leave_Type", "leave_type", "leave_type", ["Type", "Type_of_Leave"]),
    column("Leave_Days", "leave_days", "leave_days", ["Days", "Number_of_Days"]),
    column("Leave_Start_Date", "date", "start_date", ["Start_Date", "Leave_Start", "Start", "From"]),
    column("Leave_End_Date", "date", "end_date", ["End_Date", "Leave_End", "End", "To"]),
  ],
  onboarding: [
    employeeId,
    column("Joining_Date", "date", "joining_date", ["Join_Date", "Date_of_Joining", "Hire_Date"]),
    column("Onboarding_Feedback", "onboarding_feedback", "feedback", ["Feedback"]),
    column("Mentor_Assigned", "boolean", "mentor_assigned", ["Mentor"]),
    column("Initial_Training_Completed", "boolean", "initial_training_completed", [
      "Initial_Training",
      "Training_Completed",
    ]),
  ],
  performance: [
    employeeId,
    {
      ...column("Review_Period", "review_period", "review_period", ["Period"]),
      fields: ["review_period", "review_year"],
    },
    column("Performance_Rating", "rating", "rating", ["Rating"]),
    column("Manager_Feedback", "manager_feedback", "manager_feedback", ["Feedback"]),
    column("Promotion_Consideration", "boolean", "promotion_consideration", [
      "Promotion",
      "Considered_for_Promotion",
    ]),
  ],
  rewards: [
    employeeId,
    column("Award_Type", "award_type", "award_type", ["Award", "Type_of_Award"]),
    column("Award_Date", "date", "award_date", ["Date", "Date_of_Award"]),
    column("Reward_Points", "points", "points", ["Points", "Award_Points"]),
  ],
  vibemeter: [
    employeeId,
    column("Response_Date", "date", "response_date", ["Date", "Survey_Date", "Vibe_Date"]),
    column("Vibe_Score", "score", "score", ["Score", "Vibe", "Mood_Score"]),
    optional("Emotion_Zone", "emotion_zone", "emotion_zone", ["Zone", "Emotion"]),
  ],
  directory: [
    employeeId,
    optional("Name", "text", "name", ["Full_Name", "Employee_Name"]),
    optional("Email", "email", "email", ["E_Mail", "Mail", "Email_Address", "E_Mail_Address"]),
    optional("Department", "text", "department", ["Dept", "Team"]),
    optional("Job_Title", "text", "job_title", ["Title", "Position", "Job"]),
    optional("Manager_ID", "employee_id", "manager_id", ["Manager", "Reports_To", "Supervisor_ID"]),
    optional("Location", "text", "location", ["Office", "Site", "City"]),
  ],
};

/** A directory needs nothing but the id, so one of these makes a file a directory. */
export const directoryMarks: readonly string[] = ["Name", "Email", "Department"];
