import { expect, test } from "vitest";
import type { WeighedFinding } from "../judge/finding.ts";
import { type ScreenVerdict, screenCategories } from "../verdict.ts";
import { combineWithEvidence } from "./combine-with-evidence.ts";
import { type Evidence, weighEvidence } from "./evidence-model.ts";

const none: ScreenVerdict = { level: "none", categories: [], isImminent: false };
const found: ScreenVerdict = { level: "crisis", categories: ["suicide"], isImminent: false };
const quiet: Evidence = { wordCount: 9, alarm: -3, crisis: -3, imminent: -5, category: "suicide" };
const loud: Evidence = { wordCount: 9, alarm: 3, crisis: 2, imminent: -2, category: "abuse" };
const read = (verdict: ScreenVerdict, findings: readonly WeighedFinding[] = []) => ({ verdict, findings });

test("evidence alone is enough, and names the kind", () => {
  expect(combineWithEvidence(read(none), loud)).toEqual({
    level: "crisis",
    categories: ["abuse"],
    isImminent: false,
  });
  expect(combineWithEvidence(read(none), { ...loud, imminent: 3 }).isImminent).toBe(true);
  expect(combineWithEvidence(read(none), { ...loud, crisis: -2 }).level).toBe("concern");
});

test("harm at work without danger now is a concern, however sure", () => {
  for (const category of ["harassment", "discrimination", "unsafe_work"] as const) {
    expect(combineWithEvidence(read(none), { ...loud, category })).toMatchObject({ level: "concern" });
    expect(combineWithEvidence(read(none), { ...loud, category, imminent: 4 })).toMatchObject({
      level: "crisis",
    });
  }
});

test("what the lexicons find stands unless the words around it speak clearly against it", () => {
  expect(combineWithEvidence(read(found), { ...quiet, alarm: 0.6 })).toEqual(found);
  expect(combineWithEvidence(read(found), quiet)).toEqual(none);
});

test("what they call danger now stands unless the words around it speak clearly against it", () => {
  const now = { ...found, isImminent: true };
  expect(combineWithEvidence(read(now), { ...quiet, alarm: -0.8 })).toEqual(now);
  expect(combineWithEvidence(read(now), quiet)).toEqual(none);
});

test("more words of danger never make the verdict milder", () => {
  const rank = ({ level }: ScreenVerdict) => ["none", "concern", "crisis"].indexOf(level);
  for (const category of screenCategories) {
    const ranks = [-4, -1, 0, 1.5, 4].map((alarm) =>
      rank(combineWithEvidence(read(found), { ...loud, alarm, category })),
    );
    expect(ranks.toSorted((one, two) => one - two)).toEqual(ranks);
  }
});

test("few words need more evidence", () => {
  expect(combineWithEvidence(read(none), { ...loud, alarm: 1.2 }).level).toBe("crisis");
  expect(combineWithEvidence(read(none), { ...loud, alarm: 1.2, wordCount: 1 }).level).toBe("none");
});

test("nothing is weighed where there are no words", () => {
  expect(weighEvidence([], [])).toBeNull();
});
