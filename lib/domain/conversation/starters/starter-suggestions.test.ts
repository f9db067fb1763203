import { describe, expect, test } from "vitest";
import { type Severity, severities } from "../../detection/verdicts.ts";
import { builtInBank } from "../bank/built-in-bank.ts";
import { type FamilyName, familyNames } from "../bank/family-names.ts";
import { replyTo } from "../dialogue/reply-to.ts";
import { type Situation, unknownSituation } from "../situation/situation.ts";
import { neutralStarters } from "./neutral-starters.ts";
import { starterCount, starterSuggestions } from "./starter-suggestions.ts";

const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const withProblem = (family: FamilyName, severity: Severity): Situation => ({
  ...unknownSituation,
  problems: [{ family, severity }],
});
const situations = [
  unknownSituation,
  ...familyNames.flatMap((family) => severities.map((severity) => withProblem(family, severity))),
];
const isNeutral = (text: string) => neutralStarters.includes(text);
const topical = new Set(builtInBank.families.flatMap(({ suggestions }) => suggestions));

test("for every situation there are four, all different, at least half of them neutral", () => {
  for (const situation of situations) {
    for (const seed of seeds.slice(0, 40)) {
      const starters = starterSuggestions(situation, builtInBank, seed);
      expect(new Set(starters).size).toBe(starterCount);
      expect(starters.filter(isNeutral).length).toBeGreaterThanOrEqual(starterCount / 2);
      expect(starters.every((text) => isNeutral(text) || topical.has(text))).toBe(true);
      expect(starters.every((text) => text.length <= 60)).toBe(true);
      expect(starterSuggestions(situation, builtInBank, seed)).toEqual(starters);
    }
  }
});

describe("seeing a theme does not mean being flagged", () => {
  const shown = (situation: Situation) =>
    new Map(
      builtInBank.families.map(({ name, suggestions }) => [
        name,
        seeds.filter((seed) =>
          starterSuggestions(situation, builtInBank, seed).some((text) => suggestions.includes(text)),
        ).length,
      ]),
    );
  const forNobody = shown(unknownSituation);
  test.each(familyNames)(
    "%s: shown to people without a finding too, and not always to those with one",
    (family) => {
      const withFinding = shown(withProblem(family, "severe")).get(family) ?? 0;
      const without = forNobody.get(family) ?? 0;
      expect(without / seeds.length).toBeGreaterThan(0.05);
      expect(withFinding / seeds.length).toBeLessThan(0.95);
      expect(withFinding).toBeGreaterThan(without);
    },
  );
});

test("how severe a finding is changes nothing", () => {
  for (const seed of seeds.slice(0, 50)) {
    const [mild, ...worse] = severities.map((severity) =>
      starterSuggestions(withProblem("mood", severity), builtInBank, seed),
    );
    for (const other of worse) expect(other).toEqual(mild);
  }
});

test("places hold nothing by themselves: a theme stands anywhere among the four", () => {
  const places = seeds.flatMap((seed) =>
    starterSuggestions(withProblem("mood", "severe"), builtInBank, seed).flatMap((text, place) =>
      isNeutral(text) ? [] : [place],
    ),
  );
  for (let place = 0; place < starterCount; place++) {
    expect(places.filter((found) => found === place).length / places.length).toBeGreaterThan(0.15);
  }
});

test.each(neutralStarters)("Elara has an answer to %s", (text) => {
  const turns = [{ role: "person" as const, text }];
  const reply = replyTo({ turns, situation: unknownSituation, consensus: null, bank: builtInBank, seed: 3 });
  expect(reply.sentences.length).toBeGreaterThanOrEqual(2);
  expect(reply.isEnding).toBe(false);
});
