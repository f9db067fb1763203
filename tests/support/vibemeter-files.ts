import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import {
  awardTypes,
  emotionZones,
  leaveTypes,
  managerFeedbacks,
  onboardingFeedbacks,
  reviewPeriods,
} from "#lib/domain/dataset/kinds.ts";

export const goldenFolder = new URL("../golden/", import.meta.url);

/** A CSV of tests/golden as records by column name. */
export function readGoldenCsv(path: string): Record<string, string>[] {
  return parse(readFileSync(new URL(path, goldenFolder)), { columns: true });
}

/** M/D/YYYY, as activity and leave have it, as an ISO date. */
function fromMonthFirst(text: string): string {
  const [month = "", day = "", year = ""] = text.split("/");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const isTrue = (text: string) => text.toLowerCase() === "true";

/** The six real files as rows of the data set tables, without the importer. */
export function readVibemeterFiles() {
  const batch = { batchId: 1 };
  const id = (row: Record<string, string>) => ({ employeeId: row.Employee_ID ?? "", ...batch });
  const ordinals = new Map<string, number>();
  const reviews = new Set<string>();
  return {
    activity: readGoldenCsv("vibemeter/activity_tracker_dataset.csv").map((row) => ({
      ...id(row),
      date: fromMonthFirst(row.Date ?? ""),
      teamsMessagesSent: Number(row.Teams_Messages_Sent),
      emailsSent: Number(row.Emails_Sent),
      meetingsAttended: Number(row.Meetings_Attended),
      workHours: Number(row.Work_Hours),
    })),
    leave: readGoldenCsv("vibemeter/leave_dataset.csv").map((row) => ({
      ...id(row),
      leaveType: z.enum(leaveTypes).parse(row.Leave_Type),
      leaveDays: Number(row.Leave_Days),
      startDate: fromMonthFirst(row.Leave_Start_Date ?? ""),
      endDate: fromMonthFirst(row.Leave_End_Date ?? ""),
    })),
    onboarding: readGoldenCsv("vibemeter/onboarding_dataset.csv").map((row, position) => ({
      ...id(row),
      position,
      joiningDate: row.Joining_Date ?? "",
      feedback: z.enum(onboardingFeedbacks).parse(row.Onboarding_Feedback),
      mentorAssigned: isTrue(row.Mentor_Assigned ?? ""),
      initialTrainingCompleted: isTrue(row.Initial_Training_Completed ?? ""),
    })),
    reviews: readGoldenCsv("vibemeter/performance_dataset.csv").flatMap((row, position) => {
      const text = Object.values(row).join();
      if (reviews.has(text)) return [];
      reviews.add(text);
      const key = `${row.Employee_ID} ${row.Review_Period}`;
      const ordinal = ordinals.get(key) ?? 0;
      ordinals.set(key, ordinal + 1);
      const [period, year] = (row.Review_Period ?? "").split(" ");
      return {
        ...id(row),
        position,
        ordinal,
        reviewPeriod: z.enum(reviewPeriods).parse(period),
        reviewYear: Number(year),
        rating: Number(row.Performance_Rating),
        managerFeedback: z.enum(managerFeedbacks).parse(row.Manager_Feedback),
        promotionConsideration: isTrue(row.Promotion_Consideration ?? ""),
      };
    }),
    rewards: readGoldenCsv("vibemeter/rewards_dataset.csv").map((row) => ({
      ...id(row),
      awardType: z.enum(awardTypes).parse(row.Award_Type),
      awardDate: row.Award_Date ?? "",
      points: Number(row.Reward_Points),
    })),
    mood: readGoldenCsv("vibemeter/vibemeter_dataset.csv").map((row) => ({
      ...id(row),
      responseDate: row.Response_Date ?? "",
      score: Number(row.Vibe_Score),
      scaleMaximum: 6,
      emotionZone: z.enum(emotionZones).parse((row.Emotion_Zone ?? "").replace(/ Zone.*$/, "")),
      source: "import" as const,
    })),
  };
}
