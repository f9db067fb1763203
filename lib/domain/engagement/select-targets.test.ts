import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, isOnLeave, noCourse } from "./candidate.ts";
import { computeSampleSize, drawSample, toSampleSeed } from "./draw-sample.ts";
import { findReasons, selectTargets } from "./select-targets.ts";
import { defaultEngagementSettings, type EngagementSettings, targetRulesSetting } from "./settings.ts";

const now = new Date("2026-03-02T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const somebody = (employeeId: string, more: Partial<Candidate> = {}): Candidate => ({
  employeeId,
  userId: `usr_${employeeId}`,
  timeZone: "UTC",
  isActive: true,
  finding: null,
  mood: null,
  leave: [],
  isOptedOut: false,
  ownQuietHours: null,
  lastTalkAt: null,
  contacts: [],
  course: noCourse,
  ...more,
});
const many = (count: number, more: Partial<Candidate> = {}) =>
  Array.from({ length: count }, (_, place) => somebody(`x${String(place).padStart(4, "0")}`, more));
const select = (candidates: readonly Candidate[], settings: Partial<EngagementSettings> = {}, seed = 1) =>
  selectTargets({ candidates, now, seed, settings: { ...defaultEngagementSettings, ...settings } });

describe("reasons", () => {
  test.each([
    ["a mood in the second zone of five", 0.374, 2, ["low_mood"]],
    ["a mood in the third", 0.376, 2, []],
    ["the lowest mood", 0, 2, ["low_mood"]],
    ["a mean that lies a rounding error beside the scale", -1e-12, 2, ["low_mood"]],
    ["one answer alone", 0, 1, []],
  ])("%s", (_what, mean, answerCount, expected) => {
    expect(
      findReasons({ finding: null, mood: { mean, answerCount } }, targetRulesSetting.defaultValue),
    ).toEqual(expected);
  });

  test("all that hold are kept, the finding first; no zone counts as low where none is to", () => {
    const both = { finding: "moderate", mood: { mean: 0.1, answerCount: 9 } } as const;
    expect(findReasons(both, targetRulesSetting.defaultValue)).toEqual(["flagged", "low_mood"]);
    expect(findReasons(both, { ...targetRulesSetting.defaultValue, lowestZones: 0 })).toEqual(["flagged"]);
  });
});

describe("who is left in peace", () => {
  test.each([
    ["on leave today", { leave: [{ startDate: "2026-03-01", endDate: "2026-03-02" }] }, "on_leave"],
    [
      "on leave with its ends the wrong way round",
      { leave: [{ startDate: "2026-03-03", endDate: "2026-03-01" }] },
      "on_leave",
    ],
    ["back since today", { leave: [{ startDate: "2026-02-20", endDate: "2026-03-01" }] }, null],
    ["opted out", { isOptedOut: true }, "opted_out"],
    ["talked 13 days ago", { lastTalkAt: daysAgo(13) }, "talked"],
    ["talked 14 days ago", { lastTalkAt: daysAgo(14) }, null],
    ["contacted 6 days ago", { contacts: [daysAgo(6)] }, "over_budget"],
    ["contacted 7 days ago", { contacts: [daysAgo(7)] }, null],
    ["contacted in a future that a clock jumped to", { contacts: [daysAgo(-3)] }, "over_budget"],
    ["asked and still open", { course: { isOpen: true, leftToHrAt: null } }, "asked_already"],
    ["left to HR 27 days ago", { course: { isOpen: false, leftToHrAt: daysAgo(27) } }, "left_to_hr"],
    ["left to HR 28 days ago", { course: { isOpen: false, leftToHrAt: daysAgo(28) } }, null],
    ["never awake", { ownQuietHours: { fromMinute: 420, toMinute: 1260 } }, "opted_out"],
  ] as const)("%s", (_what, more, obstacle) => {
    const { targets, omissions } = select([somebody("a", { finding: "severe", ...more })]);
    expect(targets.map(({ employeeId }) => employeeId)).toEqual(obstacle === null ? ["a"] : []);
    expect(omissions).toEqual(obstacle === null ? [] : [{ employeeId: "a", reasons: ["flagged"], obstacle }]);
  });

  test("leave counts on the day on which they would be asked, where they are", () => {
    const leave = [{ startDate: "2026-03-03", endDate: "2026-03-03" }];
    const inSydney = { finding: "severe", leave, timeZone: "Australia/Sydney" } as const;
    expect(select([somebody("a", inSydney)]).omissions).toMatchObject([{ obstacle: "on_leave" }]);
    expect(select([somebody("a", { finding: "severe", leave })]).targets).toHaveLength(1);
  });

  test("who has left the company is not even looked at", () => {
    expect(select([somebody("a", { isActive: false, finding: "severe" })])).toMatchObject({
      looked: 0,
      targets: [],
      omissions: [],
    });
  });

  test.each([
    ["2026-02-28", false],
    ["2028-02-29", true],
    ["2028-03-01", false],
  ])("leave on the 29th of February: %s", (day, isAway) => {
    expect(isOnLeave([{ startDate: "2028-02-29", endDate: "2028-02-29" }], day)).toBe(isAway);
  });
});

describe("the lot", () => {
  test("without an account people are listed by the same rules, apart", () => {
    const { targets, unreachable } = select([
      somebody("a", { finding: "severe", userId: null }),
      ...many(10, { userId: null }),
      somebody("b", { finding: "severe" }),
    ]);
    expect(targets).toMatchObject([{ employeeId: "b", reasons: ["flagged"] }]);
    expect(unreachable[0]).toEqual({ employeeId: "a", reasons: ["flagged"] });
    expect(unreachable.slice(1).map(({ reasons }) => reasons)).toEqual([["sample"]]);
  });

  test.each([
    [{ chosen: 0, eligible: 1000 }, 5],
    [{ chosen: 0, eligible: 3 }, 1],
    [{ chosen: 0, eligible: 0 }, 0],
    [{ chosen: 70, eligible: 1000 }, 30],
    [{ chosen: 70, eligible: 20 }, 20],
  ])("of %o so many are drawn: %d", (counts, size) => {
    expect(computeSampleSize(counts, targetRulesSetting.defaultValue)).toBe(size);
  });

  test("whoever is asked is drawn by lot with at least the share that is set", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 20, max: 80 }),
        (chosen, leastSampleShare) => {
          const size = computeSampleSize(
            { chosen, eligible: 10_000 },
            { ...targetRulesSetting.defaultValue, leastSampleShare },
          );
          expect((100 * size) / (chosen + size)).toBeGreaterThanOrEqual(leastSampleShare - 1e-9);
        },
      ),
    );
  });

  test("the same seed draws the same people, another day others, and nobody twice", () => {
    const people = many(200);
    const drawn = drawSample(people, 50, 7);
    expect(drawSample(people, 50, 7)).toEqual(drawn);
    expect(drawSample(people, 50, 8)).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(50);
  });

  test("a seed is 30 bits of a signature, and nothing else is one", () => {
    expect(toSampleSeed("AAAABx")).toBe(1);
    expect(toSampleSeed("_____")).toBe(2 ** 30 - 1);
    for (const none of ["", "AAAA", "AAA.A", "2026é"]) expect(() => toSampleSeed(none)).toThrow(RangeError);
  });

  test("everybody is drawn about equally often", () => {
    const times = new Map<number, number>();
    for (let seed = 0; seed < 4_000; seed++) {
      for (const one of drawSample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3, seed))
        times.set(one, (times.get(one) ?? 0) + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 1_200)).toBeLessThan(130);
    expect(times.size).toBe(10);
  });
});

test("nobody is chosen twice, and nobody chosen has something against it", () => {
  const candidate = fc.record({
    finding: fc.constantFrom(null, "severe" as const),
    mood: fc.constantFrom(null, { mean: 0.1, answerCount: 4 }, { mean: 0.9, answerCount: 4 }),
    isOptedOut: fc.boolean(),
    lastTalkAt: fc.constantFrom(null, daysAgo(2), daysAgo(40)),
    contacts: fc.constantFrom([], [daysAgo(1)], [daysAgo(30)]),
    leave: fc.constantFrom([], [{ startDate: "2026-03-02", endDate: "2026-03-02" }]),
    userId: fc.constantFrom(null, "usr"),
    timeZone: fc.constantFrom("UTC", "Asia/Tokyo", "America/Los_Angeles"),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), fc.nat(1000), (people, seed) => {
      const candidates = people.map((more, place) => somebody(`e${place}`, more));
      const { targets, unreachable, omissions } = select(candidates, {}, seed);
      const named = [...targets, ...unreachable, ...omissions].map(({ employeeId }) => employeeId);
      expect(new Set(named).size).toBe(named.length);
      for (const { employeeId, sendAt } of targets) {
        const one = candidates.find((each) => each.employeeId === employeeId);
        expect(one?.isOptedOut).toBe(false);
        expect(one?.contacts.filter((at) => sendAt.getTime() - at.getTime() < 7 * 86_400_000)).toEqual([]);
      }
      const withReason = candidates.filter((each) => each.finding !== null || each.mood?.mean === 0.1);
      for (const { employeeId } of withReason) expect(named).toContain(employeeId);
    }),
  );
});
