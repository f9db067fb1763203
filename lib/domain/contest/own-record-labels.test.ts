import { expect, test } from "vitest";
import { datasetKinds } from "../dataset/kinds.ts";
import { addDays } from "../insight/calendar-days.ts";
import { checkRecordLabel } from "./contest-text.ts";
import { listRecordLabels } from "./own-record-labels.ts";

const records = {
  activity: Array.from({ length: 500 }, (_, index) => ({
    date: addDays("2025-09-01", index),
    workHours: 13,
  })),
  leave: [{ leaveType: "Annual Leave", startDate: "2026-02-02", endDate: "2026-02-06" }],
  onboarding: [{ joiningDate: "2024-01-08" }],
  reviews: [
    { reviewPeriod: "H1", reviewYear: 2025, rating: 2 },
    { reviewPeriod: "H1", reviewYear: 2025, rating: 4 },
  ],
  awards: [{ awardType: "Star Performer", awardDate: "2026-01-15" }],
  moodAnswers: [{ responseDate: "2026-03-01", score: 1 }],
};

test("records are named by what tells them apart, each once", () => {
  expect(listRecordLabels("leave", records)).toEqual(["Annual Leave from 2 Feb 2026 to 6 Feb 2026"]);
  expect(listRecordLabels("performance", records)).toEqual(["Review H1 2025"]);
  expect(listRecordLabels("rewards", records)).toEqual(["Star Performer of 15 Jan 2026"]);
  expect(listRecordLabels("onboarding", records)).toEqual(["Start on 8 Jan 2024"]);
  expect(listRecordLabels("vibemeter", records)).toEqual(["Answer of 1 Mar 2026"]);
  expect(listRecordLabels("directory", records)).toContain("Department");
});

test("of many days the newest are named", () => {
  const labels = listRecordLabels("activity", records);
  expect(labels).toHaveLength(400);
  expect(labels[0]).toBe("13 Jan 2027");
});

test.each(datasetKinds)("every name of a record of %s can be contested as it stands", (dataset) => {
  for (const label of listRecordLabels(dataset, records)) {
    expect(checkRecordLabel(label)).toEqual({ ok: true, text: label });
  }
});
