import { expect, test } from "vitest";
import { type HeldFacts, toSeenByHr } from "./seen-by-hr.ts";

const nothing: HeldFacts = {
  activityDays: 0,
  leaveEntries: 0,
  reviews: 0,
  awards: 0,
  hasOnboarding: false,
  latestActivity: null,
  moodAnswers: 0,
  findingSince: null,
  releasedSummaries: 0,
  waitingSummaries: 0,
};
const thing = (facts: Partial<HeldFacts>, title: string) =>
  toSeenByHr({ ...nothing, ...facts }).find((candidate) => candidate.title === title);

test("records are told by how many there are", () => {
  const facts = { activityDays: 212, leaveEntries: 1, awards: 3, hasOnboarding: true };
  expect(thing({ ...facts, latestActivity: "2026-03-03" }, "Your HR records")?.text).toBe(
    "What your company's systems hold: 212 days of work, 1 leave entry, 3 awards and how you started here. The newest day of work is 3 Mar 2026.",
  );
  expect(thing({}, "Your HR records")?.text).toBe("None are in the data yet.");
});

test("mood answers are open while a finding stands, and closed otherwise", () => {
  const closed = thing({ moodAnswers: 4 }, "Your mood answers");
  const open = thing({ moodAnswers: 1, findingSince: "3 Mar 2026" }, "Your mood answers");
  expect(closed).toMatchObject({ degree: "closed", text: expect.stringContaining("You answered 4 times.") });
  expect(open).toMatchObject({ degree: "seen", text: expect.stringContaining("You answered once.") });
});

test("what is said to Elara is never seen, whatever stands", () => {
  for (const findingSince of [null, "3 Mar 2026"]) {
    expect(thing({ findingSince }, "What you say to Elara")?.degree).toBe("never");
  }
});

test("summaries are closed until one is released", () => {
  expect(thing({ waitingSummaries: 1 }, "Summaries of your talks")).toMatchObject({
    degree: "closed",
    text: expect.stringMatching(/released\. Now 1 waits for you\.$/),
  });
  expect(thing({ releasedSummaries: 2 }, "Summaries of your talks")).toMatchObject({
    degree: "seen",
    text: expect.stringMatching(/Now 2 are released\.$/),
  });
});
