import { expect, test } from "vitest";
import { type AccessEvent, toAccessLog } from "./access-log.ts";

const viewed: AccessEvent = {
  sequence: 3,
  at: new Date("2026-03-02T14:03:00Z"),
  action: "person.viewed",
  actorRole: "hr",
  actorName: "Hannah",
  detail: {},
};

test("the same deed of one person on one day is told once, with how often and when last", () => {
  const earlier = { ...viewed, sequence: 2, at: new Date("2026-03-02T09:00:00Z") };
  const dayBefore = { ...viewed, sequence: 1, at: new Date("2026-03-01T09:00:00Z") };
  const log = toAccessLog([viewed, earlier, dayBefore], "UTC");
  expect(log.map(({ day, who, what, times, lastAt }) => [day, who, what, times, lastAt])).toEqual([
    ["2026-03-02", "Hannah (HR)", "opened your page", 2, viewed.at],
    ["2026-03-01", "Hannah (HR)", "opened your page", 1, dayBefore.at],
  ]);
});

test("another person, another deed and another reason are told apart", () => {
  const opened = { ...viewed, action: "person.mood_opened", detail: { reason: "asked me to" } };
  const log = toAccessLog(
    [viewed, { ...viewed, actorName: "Hugo" }, opened, { ...opened, detail: { reason: "follow-up" } }],
    "UTC",
  );
  expect(log).toHaveLength(4);
  expect(log.map((entry) => entry.reason)).toEqual([null, null, "asked me to", "follow-up"]);
});

test("the system, a deleted account and an unknown deed have words too", () => {
  const [system, deleted, unknown] = toAccessLog(
    [
      { ...viewed, actorRole: "system:jobs", actorName: null },
      { ...viewed, actorName: null },
      { ...viewed, action: "person.exported" },
    ],
    "UTC",
  );
  expect(system?.who).toBe("Elara itself");
  expect(deleted?.who).toBe("HR (account deleted)");
  expect(unknown?.what).toContain("person.exported");
});

test("a day ends at midnight in the company's zone", () => {
  const late = { ...viewed, at: new Date("2026-03-02T20:00:00Z") };
  expect(toAccessLog([late], "Asia/Kolkata")[0]?.day).toBe("2026-03-03");
});
