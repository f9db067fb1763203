import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FamilyName, familyNames } from "../../conversation/bank/family-names.ts";
import { createRandom } from "../../detection/random.ts";
import { computeConcerns, type TopicCounts } from "./compute-concerns.ts";
import { toConcerns } from "./to-concerns.ts";

const counts = (people: number, byTopic: Partial<Record<FamilyName, number>>): TopicCounts => ({
  people,
  byTopic: new Map(
    familyNames.flatMap((name) => (byTopic[name] === undefined ? [] : [[name, byTopic[name]]])),
  ),
});
const month = { width: "month", start: "2026-02-01" } as const;
const compute = (now: TopicCounts, before: TopicCounts) => computeConcerns({ ...month, now, before });

test("a topic that many more talk of is said to have risen, with its shares and interval", () => {
  const figures = compute(
    counts(60, { workload: 40, manager: 14 }),
    counts(60, { workload: 15, manager: 12 }),
  );
  const insight = toConcerns(figures);
  expect(insight.answer).toBe("More people than in Jan 2026 talked of workload (25 % → 67 %).");
  expect(insight.sentences).toEqual([
    "In Feb 2026, 60 people talked, most often of workload (67 %) and the manager (23 %).",
  ]);
  const change = insight.charts[1]?.kind === "barChart" ? insight.charts[1].chart.bars : [];
  expect(change.map(({ label, note }) => [label, note])).toEqual([
    ["Workload", "More than before"],
    ["The manager", "No more than chance explains"],
  ]);
  // statsmodels 0.15.0, confint_proportions_2indep(40, 60, 15, 60, method="newcomb", compare="diff").
  expect(change[0]?.interval?.low).toBeCloseTo(0.2409878119855759, 9);
  expect(change[0]?.interval?.high).toBeCloseTo(0.5572080753639517, 9);
});

describe("of fewer than ten people nothing is told", () => {
  test("not of the company", () => {
    expect(compute(counts(9, { workload: 9 }), counts(80, { workload: 50 }))).toBeNull();
    expect(toConcerns(null)).toMatchObject({ hasEnough: false, charts: [] });
  });

  test("not of a topic, though a large rise from below ten is said without its number", () => {
    const figures = compute(counts(60, { conflict: 40, growth: 9 }), counts(60, { conflict: 2, growth: 1 }));
    expect(figures?.topics).toEqual([
      { topic: "conflict", now: 40, before: null, change: null, verdict: "rose" },
    ]);
    expect(toConcerns(figures).answer).toBe(
      "More people than in Jan 2026 talked of conflict (fewer than ten people → 67 %).",
    );
  });

  test("one more person makes no change: twelve beside nine or fewer is noise, however few they were", () => {
    for (const before of [0, 3, 9]) {
      const figures = compute(counts(60, { conflict: 12 }), counts(60, { conflict: before }));
      expect(figures?.topics[0]).toMatchObject({ before: null, change: null, verdict: "noise" });
    }
  });

  test("not of the month before", () => {
    const figures = compute(counts(30, { mood: 20 }), counts(9, { mood: 1 }));
    expect(figures).toMatchObject({ peopleBefore: null, topics: [{ verdict: "noise", change: null }] });
    expect(toConcerns(figures).sentences[0]).toContain("fewer than ten people talked");
  });

  test("whatever the counts, none below ten stands in the figures", () => {
    const topics = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 11, maxLength: 11 });
    const drawn = fc.tuple(fc.integer({ min: 0, max: 40 }), topics).map(([people, values]) => ({
      people,
      byTopic: new Map(familyNames.map((name, at) => [name, Math.min(people, values[at] ?? 0)])),
    }));
    fc.assert(
      fc.property(drawn, drawn, (now, before) => {
        const figures = compute(now, before);
        const told = [
          figures?.people,
          figures?.peopleBefore,
          ...(figures?.topics ?? []).flatMap((row) => [row.now, row.before]),
        ];
        for (const count of told) if (typeof count === "number") expect(count).toBeGreaterThanOrEqual(10);
        expect(figures === null || !figures.topics.some(({ topic }) => topic === "no_data")).toBe(true);
        toConcerns(figures);
      }),
    );
  });
});

test("in companies whose concerns stay the same, one month in twenty tells of a change at most", () => {
  const random = createRandom(4);
  const topics = familyNames.filter((name) => name !== "no_data");
  const draw = () => {
    const people = 80;
    const byTopic = new Map(
      topics.map((name, at) => {
        const hits = Array.from({ length: people }, () => random.uniform() < 0.15 + at * 0.05).filter(
          Boolean,
        ).length;
        return [name, hits] as const;
      }),
    );
    return { people, byTopic };
  };
  const runs = Array.from({ length: 500 }, () => compute(draw(), draw()));
  const moved = runs.filter((figures) => figures?.topics.some(({ verdict }) => verdict !== "noise")).length;
  expect(moved / runs.length).toBeLessThanOrEqual(0.05);
});
