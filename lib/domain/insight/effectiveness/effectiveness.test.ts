import { describe, expect, test } from "vitest";
import { drawCourses } from "#tests/support/draw-courses.ts";
import type { InterventionKind } from "../../safety/intervention.ts";
import { computeEffectiveness, type TreatedCourse } from "./compute-effectiveness.ts";
import { effectivenessSchema } from "./effectiveness-figures.ts";
import { toEffectiveness } from "./to-effectiveness.ts";

function company(effect: number, kinds: readonly InterventionKind[] = ["workload"], people = 600) {
  const { treated, candidates } = drawCourses({ seed: 12, people, effect, lowestShare: 0.2 });
  const kindOf = (index: number) => kinds[index % kinds.length] ?? "workload";
  return {
    treated: treated.map((course, index): TreatedCourse => ({ ...course, kind: kindOf(index) })),
    candidates,
  };
}

describe("what is told of a kind", () => {
  test("an effect that is there, in steps, with its interval, and what comes back by itself", () => {
    const { treated, candidates } = company(0.15);
    const figures = computeEffectiveness(treated, candidates);
    const insight = toEffectiveness(figures, "2026-02-28");
    expect(insight.answer).toMatch(
      /^The mood rose by more .* after “Less or other work” \(\+0\.[4-8]\d of a step\)\.$/,
    );
    expect(insight.caution).toMatch(
      /test–retest correlation 0\.\d\d\), these people could be expected to rise by about 0\.\d\d of a step by themselves/,
    );
    expect(insight.sentences[0]).toContain("That is more than chance explains.");
    expect(effectivenessSchema.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  });

  test("no effect where there is none, and how many people one would take", () => {
    const { treated, candidates } = company(0, ["workload"], 250);
    const insight = toEffectiveness(computeEffectiveness(treated, candidates), null);
    expect(insight.answer).toMatch(/^No effect on mood can be told from chance yet/);
    expect(insight.sentences[0]).toContain("no more than chance explains");
  });

  test("several kinds are corrected for being several, with everything together first", () => {
    const { treated, candidates } = company(0.15, ["workload", "time_off"]);
    const { effects } = computeEffectiveness(treated, candidates);
    expect(effects).toHaveLength(3);
    expect(effects[0]?.kind).toBeNull();
    const [together, ...kinds] = effects;
    expect(together?.treatedCount).toBe(kinds.reduce((sum, { treatedCount }) => sum + treatedCount, 0));
    expect(together?.controlCount).toBeGreaterThan(0);
    // The two kinds have the same effect; among several, each is less certain than everything is.
    for (const { pValue } of kinds) expect(pValue).toBeGreaterThanOrEqual(together?.pValue ?? 1);
  });
});

describe("what is not told", () => {
  test("anything of fewer than five people", () => {
    const { treated, candidates } = company(0.15);
    const figures = computeEffectiveness(treated.slice(0, 4), candidates);
    expect(figures).toEqual({ effects: [], tooFew: ["workload"] });
    expect(toEffectiveness(figures, null)).toMatchObject({ hasEnough: false, charts: [] });
  });

  test("that nobody was reached, or nothing was needed", () => {
    const { treated, candidates } = company(0.15, ["not_reached", "nothing_needed"]);
    expect(computeEffectiveness(treated, candidates)).toEqual({ effects: [], tooFew: [] });
  });

  test("everything together, while the kinds taken from it would leave fewer than five", () => {
    const { treated, candidates } = company(0.15);
    const mixed = treated.map((course, index) => ({
      ...course,
      kind: index < 3 ? ("mentoring" as const) : course.kind,
    }));
    const figures = computeEffectiveness(mixed, candidates);
    expect(figures.effects.map(({ kind }) => kind)).toEqual(["workload"]);
    expect(figures.tooFew).toEqual(["mentoring"]);
  });

  test("what one more person changes: people are told of in fives", () => {
    const everybody = company(0).candidates.toSorted((one, other) => one.before - other.before);
    // Every tenth of those in the middle, where there are enough like them.
    const chosen = everybody.slice(180, 330).filter((_, index) => index % 10 === 0);
    const others = everybody.filter((course) => !chosen.includes(course));
    const countOf = (people: number) => {
      const treated = chosen.slice(0, people).map((course) => ({ ...course, kind: "mentoring" as const }));
      return computeEffectiveness(treated, others).effects[0];
    };
    const [ten, eleven, fourteen, fifteen] = [10, 11, 14, 15].map(countOf);
    expect([ten, eleven, fourteen, fifteen].map((effect) => effect?.treatedCount)).toEqual([10, 10, 10, 15]);
  });
});

test("nobody stands in two kinds: figures of overlapping groups could be solved for each of them", () => {
  const { treated, candidates } = company(0.15);
  const six = treated.slice(0, 6);
  const kinds = ["workload", "time_off", "mentoring", "workload", "time_off", "mentoring"] as const;
  const overlapping = six.flatMap((course, index) =>
    kinds.filter((_, at) => at !== index).map((kind) => ({ ...course, kind })),
  );
  const { effects } = computeEffectiveness(overlapping, candidates);
  expect(effects.reduce((sum, { treatedCount }) => sum + treatedCount, 0)).toBeLessThanOrEqual(six.length);
});

test("whatever came after the first intervention changes nothing", () => {
  const { treated, candidates } = company(0.15);
  const later = treated.map(
    (course): TreatedCourse => ({ ...course, kind: "mentoring", period: "2026-06-01", after: 1 }),
  );
  expect(computeEffectiveness([...later, ...treated], candidates)).toEqual(
    computeEffectiveness(treated, candidates),
  );
});

test("of each person the first of a kind counts, once", () => {
  const { treated, candidates } = company(0.15);
  const again = treated.map((course) => ({ ...course, period: "2026-06-01", after: 1 }));
  expect(computeEffectiveness([...again, ...treated], candidates)).toEqual(
    computeEffectiveness(treated, candidates),
  );
});
