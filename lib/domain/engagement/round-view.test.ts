import { expect, test } from "vitest";
import { nudgeStatuses, omissionCauses } from "./nudge.ts";
import { describeCause, describeResponse } from "./round-view.ts";
import { describeRound } from "./round-words.ts";

const sent = { status: "sent", withdrawnFor: null, mailedAt: null, toldAt: null } as const;
const at = new Date("2026-03-02T10:00:00Z");

test("whether somebody talked, opted out or was contacted reads the same", () => {
  expect(new Set((["opted_out", "talked", "over_budget"] as const).map(describeCause)).size).toBe(1);
  expect(new Set(omissionCauses.map(describeCause)).size).toBe(omissionCauses.length - 2);
});

test.each([
  [sent, "Asked in the app"],
  [{ ...sent, mailedAt: at }, "Asked in the app and by mail"],
  [{ ...sent, status: "answered" }, "Answered"],
  [{ ...sent, status: "unanswered" }, "No answer"],
  [{ ...sent, status: "unanswered", toldAt: at }, "No answer, and HR was told"],
  [{ ...sent, status: "withdrawn", withdrawnFor: "talked" }, "Left in peace for now"],
  [{ ...sent, status: "planned" }, "Waits for the end of their quiet hours"],
] as const)("%o reads %s", (person, words) => {
  expect(describeResponse(person)).toBe(words);
});

test("a round in one sentence", () => {
  const none = Object.fromEntries(nudgeStatuses.map((status) => [status, 0]));
  const counts = (more: object) => ({
    asked: 0,
    planned: 0,
    sent: 0,
    answered: 0,
    unanswered: 0,
    withdrawn: 0,
    ...none,
    ...more,
  });
  const say = (more: object) => describeRound({ round: { looked: 1_200, counts: counts(more) } });
  expect(say({})).toBe("Nobody was asked. Elara looked at 1,200 people.");
  expect(say({ asked: 1, answered: 1 })).toBe("1 person asked, 1 has answered.");
  expect(say({ asked: 9, planned: 2, withdrawn: 1, answered: 3 })).toBe(
    "6 people asked, 3 have answered. 2 people still in quiet hours.",
  );
  expect(describeRound({ round: null })).toMatch(/what came of it/);
});
