import { expect, test } from "vitest";
import type { ContestStatus } from "./contest.ts";
import { type ContestVerdict, contestsPerDay, judgeNewContest } from "./judge-contest.ts";

test.each<[readonly ContestStatus[], ContestVerdict]>([
  [[], "allowed"],
  [["open"], "already_open"],
  [["answered"], "allowed"],
  [["answered", "open"], "already_open"],
  [["answered", "answered"], "settled"],
  [["withdrawn", "withdrawn", "withdrawn"], "allowed"],
  [["withdrawn", "answered", "withdrawn"], "allowed"],
  [["answered", "withdrawn", "answered"], "settled"],
])("after %j a new contest is %s", (statuses, verdict) => {
  const ofSubject = statuses.map((status) => ({ status }));
  expect(judgeNewContest({ ofSubject, openedWithinDay: 0 })).toBe(verdict);
});

test("a day has room for so many and no more", () => {
  const judge = (openedWithinDay: number) => judgeNewContest({ ofSubject: [], openedWithinDay });
  expect(judge(contestsPerDay - 1)).toBe("allowed");
  expect(judge(contestsPerDay)).toBe("too_many");
});
