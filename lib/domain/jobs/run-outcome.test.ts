import { expect, test } from "vitest";
import { classifyRun } from "./run-outcome.ts";

const startedAt = new Date("2026-03-02T09:00:00Z");
const at = (seconds: number) => ({
  timeoutSeconds: 120,
  now: new Date(startedAt.getTime() + seconds * 1000),
});

test("a run without an end goes on until its time and a minute have passed, then it is lost", () => {
  expect(classifyRun({ outcome: null, startedAt }, at(180))).toBe("running");
  expect(classifyRun({ outcome: null, startedAt }, at(181))).toBe("lost");
});

test("a run that ended stands as it ended, however long ago", () => {
  expect(classifyRun({ outcome: "failed", startedAt }, at(9_999))).toBe("failed");
});
