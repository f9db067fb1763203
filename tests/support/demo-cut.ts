import { parse } from "csv-parse/sync";
import { z } from "zod";
import { type DemoCompany, type DemoCompanyOptions, generateDemoCompany } from "#db/seed/demo-company.ts";
import type { PlantedStory } from "#db/seed/stories.ts";
import {
  awardTypes,
  type DatasetKind,
  emotionZones,
  leaveTypes,
  managerFeedbacks,
  onboardingFeedbacks,
  reviewPeriods,
} from "#lib/domain/dataset/kinds.ts";
import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import type { EmployeeRecords } from "#lib/domain/features/employee-records.ts";
import { summarise, summariseWeeks, toDetectionCut } from "./vibemeter-cut.ts";

/** One row of a file by its columns. */
export type Cells = Readonly<Record<string, string>>;

/** Changes the rows of a data set before they are read, or leaves some out. */
export type EditRows = (kind: DatasetKind, rows: readonly Cells[]) => readonly Cells[];
type RowsOf = (kind: DatasetKind) => ReadonlyMap<string, readonly Cells[]>;

/** A demo company as a data cut, without a database, and the stories planted in it. */
export function generateDemoCut(
  options: DemoCompanyOptions,
  edit: EditRows = (_, rows) => rows,
): {
  cut: DetectionCut;
  stories: readonly PlantedStory[];
} {
  const company = generateDemoCompany(options);
  const rows = new Map(company.files.map(({ kind, chunks }) => [kind, edit(kind, readRows(chunks()))]));
  const ids = company.people.map(({ id }) => id);
  return { cut: toCompanyCut(ids, rows), stories: company.stories };
}

/** The people of a company with these ids and files as a data cut. */
export function toCompanyCut(
  ids: readonly string[],
  files: ReadonlyMap<DatasetKind, readonly Cells[]>,
): DetectionCut {
  return toDetectionCut(toRecords(ids, files));
}

/** What a demo company's files hold of each person. */
export function readCompanyRecords({ files, people }: DemoCompany): Map<string, EmployeeRecords> {
  const rows = new Map(files.map(({ kind, chunks }) => [kind, readRows(chunks())]));
  return toRecords(
    people.map(({ id }) => id),
    rows,
  );
}

function toRecords(
  ids: readonly string[],
  files: ReadonlyMap<DatasetKind, readonly Cells[]>,
): Map<string, EmployeeRecords> {
  const kinds = new Map([...files].map(([kind, rows]) => [kind, groupById(rows)]));
  const rowsOf: RowsOf = (kind) => kinds.get(kind) ?? new Map();
  return new Map(ids.map((id) => [id, recordsOf(rowsOf, id)]));
}

function readRows(chunks: Iterable<Uint8Array>): Cells[] {
  const text = Array.from(chunks, (chunk) => new TextDecoder().decode(chunk)).join("");
  return parse(text, { columns: true });
}

function groupById(rows: readonly Cells[]): ReadonlyMap<string, Cells[]> {
  return Map.groupBy(rows, ({ Employee_ID }) => Employee_ID ?? "");
}

function recordsOf(rowsOf: RowsOf, id: string): EmployeeRecords {
  const of = (kind: DatasetKind) => rowsOf(kind).get(id) ?? [];
  const days = of("activity").map((row) => toActivityDay(id, row));
  return {
    activity: summarise(days),
    activityWeeks: summariseWeeks(days),
    leave: of("leave").map((row) => ({
      leaveType: z.enum(leaveTypes).parse(row.Leave_Type),
      leaveDays: Number(row.Leave_Days),
      endDate: row.Leave_End_Date ?? "",
    })),
    onboarding: of("onboarding").map((row) => ({
      joiningDate: row.Joining_Date ?? "",
      feedback: z.enum(onboardingFeedbacks).parse(row.Onboarding_Feedback),
      mentorAssigned: row.Mentor_Assigned === "True",
      initialTrainingCompleted: row.Initial_Training_Completed === "True",
    })),
    reviews: of("performance").map(toReview),
    rewards: of("rewards").map((row) => ({
      awardType: z.enum(awardTypes).parse(row.Award_Type),
      awardDate: row.Award_Date ?? "",
      points: Number(row.Reward_Points),
    })),
    mood: of("vibemeter").map((row) => ({
      responseDate: row.Response_Date ?? "",
      score: Number(row.Vibe_Score),
      scaleMaximum: 5,
      emotionZone: row.Emotion_Zone ? toZone(row.Emotion_Zone) : null,
    })),
  };
}

function toZone(text: string) {
  return z.enum(emotionZones).parse(text.replace(/ Zone.*$/, ""));
}

function toActivityDay(employeeId: string, row: Cells) {
  return {
    employeeId,
    date: row.Date ?? "",
    teamsMessagesSent: Number(row.Teams_Messages_Sent),
    emailsSent: Number(row.Emails_Sent),
    meetingsAttended: Number(row.Meetings_Attended),
    workHours: Number(row.Work_Hours),
  };
}

function toReview(row: Cells) {
  const [period, year] = (row.Review_Period ?? "").split(" ");
  return {
    reviewPeriod: z.enum(reviewPeriods).parse(period),
    reviewYear: Number(year),
    rating: Number(row.Performance_Rating),
    managerFeedback: z.enum(managerFeedbacks).parse(row.Manager_Feedback),
    promotionConsideration: row.Promotion_Consideration === "True",
  };
}
