import { expect, test } from "vitest";
import { type CheckedRecords, findDataQualityRemarks } from "./person-data-quality.ts";

const clean: CheckedRecords = {
  activityDates: ["2024-02-01", "2024-02-20"],
  leave: [{ leaveType: "Sick Leave", startDate: "2024-02-05", endDate: "2024-02-07", leaveDays: 3 }],
  joiningDates: ["2023-05-01"],
  reviews: [
    { reviewPeriod: "H1", reviewYear: 2023 },
    { reviewPeriod: "H1", reviewYear: 2024 },
  ],
  awardDates: ["2024-01-01"],
};
const leave = (startDate: string, endDate: string, leaveDays: number) => ({
  leaveType: "Sick Leave",
  startDate,
  endDate,
  leaveDays,
});

test("records without a contradiction give no remark", () => {
  expect(findDataQualityRemarks(clean)).toEqual([]);
});

test.each<[string, Partial<CheckedRecords>, string]>([
  [
    "joining dates",
    { joiningDates: ["2023-05-01", "2023-06-01"] },
    "2 joining dates are recorded (1 May 2023, 1 Jun 2023); the first one in the file is used.",
  ],
  [
    "leave that runs backwards",
    { leave: [leave("2024-03-09", "2024-03-08", 1)] },
    "One leave ends before it starts.",
  ],
  [
    "days that differ",
    { leave: [leave("2024-03-01", "2024-03-02", 14)] },
    "One leave has another number of days than its dates span (1 Mar 2024 to 2 Mar 2024 says 14 days).",
  ],
  [
    "overlapping leave",
    {
      leave: [
        leave("2024-03-01", "2024-03-10", 10),
        leave("2024-03-02", "2024-03-03", 2),
        leave("2024-03-10", "2024-03-10", 1),
      ],
    },
    "Each of 2 leaves overlaps an earlier one.",
  ],
  [
    "two reviews of a period",
    { reviews: [...clean.reviews, { reviewPeriod: "H1", reviewYear: 2024 }] },
    "More than one review is recorded for H1 2024; the first one in the file counts.",
  ],
  [
    "work on leave",
    { activityDates: ["2024-02-05", "2024-02-08"] },
    "Work is recorded on a day of leave (5 Feb 2024).",
  ],
  [
    "records before joining",
    { joiningDates: ["2024-01-15"] },
    "One record lies before the joining date of 15 Jan 2024.",
  ],
])("%s", (_, records, remark) => {
  expect(findDataQualityRemarks({ ...clean, ...records })).toEqual([remark]);
});

test("no remark names a kind of leave", () => {
  const remarks = findDataQualityRemarks({ ...clean, leave: [leave("2024-03-01", "2024-03-02", 14)] });
  expect(remarks.join(" ")).not.toContain("Sick");
});
