import { expect, test } from "vitest";
import { toSubjectKey } from "./contest.ts";

const leave = (recordLabel: string) => toSubjectKey({ kind: "datum", dataset: "leave", recordLabel });

test.each(["Annual  leave", " ANNUAL LEAVE ", "Annual\u00a0leave", "Ａｎｎｕａｌ leave"])(
  "%j names the same record as “annual leave”",
  (label) => expect(leave(label)).toBe(leave("annual leave")),
);

test("another record, another data set and a finding are other subjects", () => {
  const keys = [
    leave("Annual leave"),
    leave("Annual leave 2"),
    toSubjectKey({ kind: "datum", dataset: "activity", recordLabel: "Annual leave" }),
    toSubjectKey({ kind: "flag", flagId: "annual leave", reasons: [] }),
    toSubjectKey({ kind: "flag", flagId: "flg_2", reasons: [] }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test("which reasons of a finding are meant does not make it another subject", () => {
  const reasons = [{ quantity: "mood", features: [], sentence: "Feels low." }];
  const whole = toSubjectKey({ kind: "flag", flagId: "flg_1", reasons: [] });
  expect(toSubjectKey({ kind: "flag", flagId: "flg_1", reasons })).toBe(whole);
});
