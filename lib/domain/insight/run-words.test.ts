import { expect, test } from "vitest";
import { describeRunEnd, isRunGoingOn } from "./run-words.ts";

const run = { progress: null, flaggedCount: 2 };

test("a run goes on from when it is asked for until it has ended", () => {
  const states = (["queued", "running", "completed", "failed"] as const).map((status) =>
    isRunGoingOn({ ...run, status }),
  );
  expect(states).toEqual([true, true, false, false]);
  expect(isRunGoingOn(null)).toBe(false);
});

test("the end of a run is told with what it found", () => {
  expect(describeRunEnd({ ...run, status: "completed" }).message).toBe("Done. 2 people may be struggling.");
  expect(describeRunEnd({ ...run, status: "completed", flaggedCount: 1 }).message).toContain("One person");
  expect(describeRunEnd({ ...run, status: "completed", flaggedCount: 0 }).message).toContain(
    "Nothing unusual",
  );
  expect(describeRunEnd({ ...run, status: "failed" }).tone).toBe("danger");
});
