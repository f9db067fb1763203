import { expect, test } from "vitest";
import type { FlagDecision, Verdict } from "../../detection/verdicts.ts";
import { type OwnFlag, toOwnNoticed } from "./own-finding.ts";

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const latest = (verdict: Verdict | null) => ({ runAt: at("2026-03-01"), verdict });

function flag(fields: Partial<OwnFlag> = {}): OwnFlag {
  return {
    id: "flg_1",
    openedAt: at("2026-02-01"),
    endedAt: null,
    decision: null,
    problems: [],
    otherProblems: [],
    strengths: [],
    counterfactual: null,
    coverage: 4,
    sources: null,
    ...fields,
  };
}
const decided = (decision: FlagDecision) => ({ decision, decidedAt: at("2026-02-03") });
const read = (flags: readonly OwnFlag[], verdict: Verdict | null = "flagged") =>
  toOwnNoticed(flags, latest(verdict), "UTC");

test.each([
  [null, "Nobody has decided anything about this so far.", false],
  [
    decided("confirmed"),
    "On 3 Feb 2026, HR looked at this and would like to talk with you. What you tell them is up to you.",
    false,
  ],
  [
    decided("watching"),
    "On 3 Feb 2026, HR looked at this and will look again later. Nothing else follows from that.",
    false,
  ],
  [
    decided("dismissed"),
    "On 3 Feb 2026, HR looked at this and sees no need to do anything. Your mood answers are closed to them again.",
    true,
  ],
])("the decision %o reads %s", (decision, words, isSettled) => {
  expect(read([flag({ decision })]).current).toMatchObject({
    flagId: "flg_1",
    since: "1 Feb 2026",
    decision: words,
    isSettled,
  });
});

test.each([
  [null, null],
  [decided("dismissed"), "HR has looked and set this aside on 3 Feb 2026."],
  [decided("confirmed"), "HR has looked and would like to talk with you about this (3 Feb 2026)."],
  [decided("watching"), "HR has looked and will look again later (3 Feb 2026)."],
])("after the decision %o it opens with %s", (decision, opening) => {
  expect(read([flag({ decision })]).current?.opening).toBe(opening);
});

test("what HR wrote for colleagues, and who decided, is not passed on", () => {
  const decision = { ...decided("confirmed"), reason: "seems burnt out", decidedByName: "Hannah" };
  const noticed = read([flag({ decision }), flag({ id: "flg_0", endedAt: at("2026-01-01"), decision })]);
  expect(JSON.stringify(noticed)).not.toMatch(/burnt|Hannah/);
});

test("an ended flag is told by its days and what came of it, and stands no more", () => {
  const { current, earlier } = read([
    flag({ endedAt: at("2026-02-20"), decision: decided("watching") }),
    flag({ id: "flg_0", openedAt: at("2025-12-01"), endedAt: at("2025-12-24") }),
  ]);
  expect(current).toBeNull();
  expect(earlier).toEqual([
    { id: "flg_1", period: "1 Feb 2026 to 20 Feb 2026", outcome: "HR kept looking." },
    { id: "flg_0", period: "1 Dec 2025 to 24 Dec 2025", outcome: "Nobody decided anything." },
  ]);
});

test.each<[Verdict | null, string]>([
  ["typical", "Nothing unusual this week"],
  ["unusual_not_at_risk", "Nothing unusual this week"],
  ["not_enough_data", "Not enough data to say anything"],
  [null, "Elara has not looked yet"],
])("where nothing stands and the latest run said %s: %s", (verdict, title) => {
  expect(read([], verdict).quiet.title).toBe(title);
  expect(read([], verdict).current).toBeNull();
});

test("before the first run Elara has not looked", () => {
  expect(toOwnNoticed([], null, "UTC").quiet.title).toBe("Elara has not looked yet");
});

test("a day is counted in the company's time", () => {
  const late = flag({ openedAt: new Date("2026-02-01T23:30:00Z") });
  expect(toOwnNoticed([late], null, "Europe/Berlin").current?.since).toBe("2 Feb 2026");
});
