import { beforeAll, expect, test } from "vitest";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";
import { runCard } from "../card/run-card.ts";
import { type ScoreCard, scoreCardSchema } from "../card/score-card.ts";
import { dimensions } from "../case.ts";
import { ownCasesFolder, readCases } from "../read-cases.ts";
import { createEmbeddedTarget } from "../targets/elara-target.ts";
import { findFallen, readBaseline } from "./baseline.ts";

const cases = readCases(ownCasesFolder);
let card: ScoreCard;
beforeAll(async () => {
  const target = createEmbeddedTarget(defaultReplyLimits);
  card = await runCard({ cases, target, startedAt: new Date("2026-03-02T09:00:00Z"), timeoutMs: 600_000 });
}, 600_000);

test("there are at least 300 cases, and some of every dimension", () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  const counts = dimensions.map((dimension) => cases.filter((each) => each.dimension === dimension).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
});

test("the embedded model has not fallen on any criterion", () => {
  expect(card.problem).toBeNull();
  expect(findFallen(card, readBaseline())).toEqual([]);
});

test("the baseline holds every criterion, and a single conversation that fails is seen", () => {
  const baseline = readBaseline();
  const overall = card.rates.filter(({ by }) => by === "all");
  expect(Object.keys(baseline.criteria).sort()).toEqual(overall.map(({ criterion }) => criterion).sort());
  const worse = {
    ...card,
    rates: card.rates.map((rate) =>
      rate.criterion === "keeps_role" ? { ...rate, met: rate.met - 1, notMet: rate.notMet + 1 } : rate,
    ),
  };
  expect(findFallen(worse, baseline)).toEqual([expect.stringMatching(/^keeps_role: /u)]);
  expect(findFallen({ ...card, cases: { ...card.cases, hash: "0" } }, baseline)[0]).toContain(
    "--update-baseline",
  );
});

test("a card can be read again as it was written", () => {
  expect(scoreCardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(JSON.parse(JSON.stringify(card)));
});
