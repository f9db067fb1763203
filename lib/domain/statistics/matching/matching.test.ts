import { describe, expect, test } from "vitest";
import { drawCourses } from "#tests/support/draw-courses.ts";
import type { Course } from "./course.ts";
import { checkBalance, estimateEffect } from "./estimate-effect.ts";
import { matchControls } from "./match-controls.ts";
import { predictChange } from "./predict-change.ts";
import { expectReturn } from "./regression-to-mean.ts";

const course = (personId: string, fields: Partial<Course> = {}): Course => ({
  personId,
  period: "2026-01-05",
  before: 0.4,
  after: 0.5,
  trend: 0,
  usual: 0.5,
  department: "Sales",
  tenure: "1_to_3",
  ...fields,
});
/** Spread for the scale, far from everybody else, at a time of its own. */
const spread = Array.from({ length: 20 }, (_, index) =>
  course(`far${index}`, { period: "2020-01-06", before: index / 20, trend: index / 100, usual: index / 20 }),
);
const idsOf = (sets: ReturnType<typeof matchControls>) =>
  sets.map(({ treated, controls }) => [treated.personId, ...controls.map(({ personId }) => personId)]);

describe("who is compared with whom", () => {
  test("the nearest of the same time, the own department and time in the company before others", () => {
    const candidates = [
      course("otherDepartment", { department: "Legal" }),
      course("otherTenure", { tenure: "under_1" }),
      course("same", { before: 0.41 }),
      course("otherTime", { period: "2026-01-12" }),
      course("tooFar", { before: 0.9 }),
      course("falling", { trend: -0.9 }),
      course("usuallyLow", { usual: 0.05 }),
      ...spread,
    ];
    expect(idsOf(matchControls([course("t")], candidates))).toEqual([
      ["t", "same", "otherTenure", "otherDepartment"],
    ]);
  });

  test("nobody serves twice, at whatever time, and nobody is both", () => {
    const treated = [course("t1"), course("t2"), course("t3", { period: "2026-02-02" })];
    const candidates = [
      course("t1", { period: "2026-02-02" }),
      course("c1"),
      course("c1", { period: "2026-02-02" }),
      course("c2"),
      course("c2", { period: "2026-02-02" }),
      ...spread,
    ];
    const used = idsOf(matchControls(treated, candidates)).flat();
    expect(new Set(used).size).toBe(used.length);
    expect(used).not.toContain("t3");
    expect(used.toSorted()).toEqual(["c1", "c2", "t1", "t2"]);
  });

  test("everybody of a time has one before anybody has two, and whoever has few to choose from chooses first", () => {
    const treated = [course("easy"), course("hard", { before: 0.46 })];
    const candidates = [course("a", { before: 0.43 }), course("b", { before: 0.37 }), ...spread];
    expect(idsOf(matchControls(treated, candidates))).toEqual([
      ["hard", "a"],
      ["easy", "b"],
    ]);
  });

  test("later times change nothing in earlier ones, and the order of the rows changes nothing", () => {
    const { treated, candidates } = drawCourses({ seed: 3, people: 300, effect: 0, lowestShare: 0.2 });
    const later = treated
      .slice(0, 5)
      .map((each) => ({ ...each, personId: `x${each.personId}`, period: "2026-03-02" }));
    const again = candidates.map((each) => ({ ...each, period: "2026-03-02" }));
    const alone = matchControls(treated, candidates);
    const scaleNeutral = [...candidates, ...again];
    const together = matchControls([...treated, ...later], scaleNeutral);
    const earlier = together.filter((set) => set.treated.period === "2026-01-05").length;
    expect(earlier).toBe(alone.length);
    expect(idsOf(matchControls(treated.toReversed(), candidates.toReversed()))).toEqual(idsOf(alone));
  });

  test("nobody, nobody near, or a company in which all are the same", () => {
    expect(matchControls([], spread)).toEqual([]);
    expect(matchControls([course("t")], [])).toEqual([]);
    expect(matchControls([course("t")], spread)).toEqual([]);
    expect(idsOf(matchControls([course("t")], [course("c"), course("d", { before: 0.3 })]))).toEqual([
      ["t", "c"],
    ]);
  });
});

describe("the effect", () => {
  const setOf = (change: number, others: readonly number[]) => ({
    treated: course("t", { after: 0.4 + change }),
    controls: others.map((other, index) => course(`c${index}`, { after: 0.4 + other })),
  });

  test("is the mean of each change less that of the own controls, with the interval of a paired t", () => {
    const changes = [0.3, -0.1, 0.4, 0.25, 0.15, 0.05];
    // SciPy 1.17.1, ttest_1samp of these six.
    const effect = estimateEffect(changes.map((change) => setOf(change + 0.1, [0.05, 0.15])));
    expect(effect?.effect).toBeCloseTo(0.175, 12);
    expect(effect?.low).toBeCloseTo(-0.014915959215642344, 8);
    expect(effect?.high).toBeCloseTo(0.36491595921564235, 8);
    expect(effect?.pValue).toBeCloseTo(0.06405674636765679, 8);
    expect(effect).toMatchObject({ treatedCount: 6, controlCount: 12 });
    expect(effect?.controlChange).toBeCloseTo(0.1, 12);
  });

  test("of nobody, of one, or without any spread there is none", () => {
    expect(estimateEffect([])).toBeNull();
    expect(estimateEffect([setOf(0.2, [0.1])])).toBeNull();
    expect(estimateEffect([setOf(0.5, [0.25]), setOf(0.5, [0.25])])).toBeNull();
    expect(estimateEffect([setOf(0.5, [0.5]), setOf(0.5, [0.5])])).toMatchObject({ effect: 0, pValue: 1 });
  });
});

function simulate(effect: number, people: number, runs: number) {
  return Array.from({ length: runs }, (_, seed) => {
    const { treated, candidates } = drawCourses({ seed, people, effect, lowestShare: 0.2 });
    const sets = matchControls(treated, candidates);
    return { sets, found: estimateEffect(sets, predictChange(candidates)), candidates };
  }).flatMap(({ sets, found, candidates }) =>
    found === null || sets.length < 5 ? [] : [{ sets, found, candidates }],
  );
}
const shareOf = <Item>(items: readonly Item[], isSo: (item: Item) => boolean) =>
  items.filter(isSo).length / items.length;

describe("in companies where something is done for the lowest", () => {
  test("their coming back by themselves is not called an effect, though they do come back", () => {
    const runs = simulate(0, 400, 300);
    const meanRise = runs.reduce((sum, { found }) => sum + found.treatedChange, 0) / runs.length;
    expect(meanRise).toBeGreaterThan(0.05);
    expect(shareOf(runs, ({ found }) => found.pValue <= 0.05)).toBeLessThanOrEqual(0.07);
    expect(shareOf(runs, ({ found }) => found.low <= 0 && found.high >= 0)).toBeGreaterThan(0.93);
    expect(
      shareOf(runs, ({ sets, candidates }) => checkBalance(sets, candidates).isBalanced),
    ).toBeGreaterThan(0.9);
  });

  test("what is expected by the test–retest correlation is what they come back by", () => {
    const runs = simulate(0, 2000, 10);
    for (const { sets, found, candidates } of runs) {
      const startingAt = sets.reduce((sum, set) => sum + set.treated.before, 0) / sets.length;
      const expected = expectReturn(candidates, startingAt) ?? expect.fail();
      expect(expected.change).toBeGreaterThan(0.03);
      expect(Math.abs(expected.change - found.treatedChange)).toBeLessThan(0.035);
    }
  });

  test("an effect of half a step that is there is found, and intervals hold it in 93 to 97 of a hundred", () => {
    const runs = simulate(0.125, 400, 300);
    expect(shareOf(runs, ({ found }) => found.pValue <= 0.05)).toBeGreaterThan(0.95);
    const held = shareOf(runs, ({ found }) => found.low <= 0.125 && found.high >= 0.125);
    expect(held).toBeGreaterThan(0.93);
    expect(held).toBeLessThanOrEqual(0.98);
  });

  test("a handful of people gives intervals that are as wide as they must be", () => {
    const runs = simulate(0, 70, 800);
    expect(runs.length).toBeGreaterThan(100);
    expect(shareOf(runs, ({ found }) => found.pValue <= 0.05)).toBeLessThanOrEqual(0.08);
  });
});

test("those who were not alike before are called unbalanced", () => {
  const sets = Array.from({ length: 20 }, (_, index) => ({
    treated: course(`t${index}`, { before: 0.3 + index / 100 }),
    controls: [course(`c${index}`, { before: 0.5 + index / 100, usual: null })],
  }));
  expect(checkBalance(sets, spread)).toMatchObject({ isBalanced: false, trend: 0, usual: null });
  expect(checkBalance(sets, spread).before).toBeCloseTo(-0.2 / 0.2958, 3);
});

test("without spread or below twenty people nothing is said of coming back", () => {
  expect(expectReturn([], 0.4)).toBeNull();
  expect(expectReturn(spread.slice(0, 19), 0.4)).toBeNull();
  expect(
    expectReturn(
      Array.from({ length: 30 }, () => course("c")),
      0.4,
    ),
  ).toBeNull();
});

describe("what change is expected", () => {
  const random = (seed: number) => (seed * 0.618033988749895) % 1;
  const people = Array.from({ length: 60 }, (_, index) => {
    const [before, trend, usual] = [random(index), random(index * 7 + 1) / 10, random(index * 3 + 2)];
    const time = index % 2;
    const after = before + 0.3 * time - 0.5 * before + 2 * trend + 0.25 * usual;
    return course(`p${index}`, { before, trend, usual, after, period: `2026-01-0${5 + time}` });
  });

  test("follows level, trend and usual mood exactly where they decide all, whatever a time adds", () => {
    const predict = predictChange(people);
    const [one, other] = [
      course("a", { before: 0.2, trend: 0.01, usual: 0.3 }),
      course("b", { before: 0.4, trend: 0, usual: 0.5 }),
    ];
    expect(predict(one) - predict(other)).toBeCloseTo(0.1 + 0.02 - 0.05, 9);
  });

  test("takes no notice of what never differs, and expects nothing from too few", () => {
    const flat = people.map((each) => ({ ...each, trend: 0, usual: null, after: 0.5 * each.before }));
    const predict = predictChange(flat);
    expect(
      predict(course("a", { before: 0.2, trend: 0.7 })) - predict(course("b", { before: 0.4, usual: 0 })),
    ).toBeCloseTo(0.1, 9);
    expect(predictChange(people.slice(0, 19))(course("a"))).toBe(0);
    expect(predictChange([])(course("a"))).toBe(0);
  });

  test("is taken off the difference of a set", () => {
    const sets = [0.1, 0.2].map((change) => ({
      treated: course("t", { before: 0.2, after: 0.3 + change }),
      controls: [course("c", { before: 0.3, after: 0.3 })],
    }));
    const predict = ({ before }: Course) => -before;
    expect(estimateEffect(sets, predict)?.effect).toBeCloseTo(0.15 + 0.1 - 0.1, 9);
  });
});
