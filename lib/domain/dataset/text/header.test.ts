import { expect, test } from "vitest";
import { datasetColumns } from "../columns.ts";
import { datasetKinds } from "../kinds.ts";
import { recogniseHeader } from "./header.ts";

test.each(datasetKinds)("%s is recognised in any case, spacing and order", (kind) => {
  const names = datasetColumns[kind].map(({ name }) => name);
  const written = names.map((name) => ` ${name.replaceAll("_", " ").toUpperCase()} `).reverse();
  const header = recogniseHeader(written);
  expect(header.kind).toBe(kind);
  expect(header.positions).toEqual(names.map((_, index) => names.length - 1 - index));
  expect(header.ignoredColumns).toEqual([]);
});

test("aliases count, other columns are named and not read, empty ones are nothing", () => {
  const header = recogniseHeader([
    "EmployeeID",
    "Note",
    "Date",
    "Teams_Messages",
    "Emails",
    "Meetings",
    "Hours",
    "",
    " ",
  ]);
  expect(header).toEqual({
    kind: "activity",
    positions: [0, 2, 3, 4, 5, 6],
    ignoredColumns: ["Note"],
  });
});

test("a vibemeter file needs no zone", () => {
  expect(recogniseHeader(["Employee_ID", "Response_Date", "Vibe_Score"])).toMatchObject({
    kind: "vibemeter",
    positions: [0, 1, 2, -1],
  });
});

test.each([
  [
    ["Employee_ID", "Date", "Teams_Messages_Sent", "Emails_Sent", "Meetings_Attended"],
    "Work_Hours is missing",
  ],
  [["Employee_ID", "Award_Type", "Award_Date", "Reward_Points", "Award Date"], "Award_Date is there twice"],
  [["Name", "Colour", "Size"], "the header of none of the data sets"],
  [["2023-01-01", "4", "x"], "first line names the columns"],
  [
    ["Employee_ID", "Award_Type", "Award_Date", "Reward_Points", "Response_Date", "Vibe_Score"],
    "several data sets (rewards, vibemeter)",
  ],
])("%j is refused", (cells, sentence) => {
  expect(() => recogniseHeader(cells)).toThrow(sentence);
});
