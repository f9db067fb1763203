import { expect, test } from "vitest";
import { detectPeople } from "#lib/domain/detection/detect-people.ts";
import { defaultDetectionSettings } from "#lib/domain/detection/settings.ts";
import { buildCompany } from "./support/hand-made-company.ts";
import { type OddCompany, oddCompanies } from "./support/odd-companies.ts";

const settings = { ...defaultDetectionSettings, treeCount: 300, screenTreeCount: 100 };

function judge({ name, everybody, suffering, content }: OddCompany) {
  const { findings } = detectPeople(buildCompany(everybody), { profile: "elara", settings });
  const flagged = new Set(findings.map(({ employeeId }) => employeeId));
  const contentPeople = everybody.filter(({ id }) => content(id));
  return {
    name,
    findings,
    missed: suffering.filter((id) => !flagged.has(id)),
    wrong: contentPeople.filter(({ id }) => flagged.has(id)).map(({ id }) => id),
    contentCount: contentPeople.length,
    sufferingCount: suffering.length,
  };
}

const judged = oddCompanies.map(judge);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("whoever plainly suffers is found in companies of any shape", () => {
  const missed = judged.flatMap(({ name, missed }) => missed.map((id) => `${name}: ${id}`));
  const planted = sum(judged.map(({ sufferingCount }) => sufferingCount));
  expect(planted).toBeGreaterThan(30);
  expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(0.05 * planted);
});

test("hardly anybody is flagged who is well, however unusual", () => {
  const wrong = judged.flatMap(({ name, wrong }) => wrong.map((id) => `${name}: ${id}`));
  expect(wrong.length, wrong.join(", ")).toBeLessThanOrEqual(
    0.01 * sum(judged.map(({ contentCount }) => contentCount)),
  );
});

test("people who differ in nothing have nobody flagged", () => {
  expect(judged.find(({ name }) => name === "copies of one person")?.findings).toEqual([]);
});

test("the steps of every finding add up to how unusual the person is", () => {
  for (const { anomalyScore, waterfall } of judged.flatMap(({ findings }) => findings)) {
    const sumOf = (source: string) =>
      sum(waterfall.bars.filter((bar) => bar.source === source).map(({ pull }) => pull));
    expect(waterfall.base + sumOf("company")).toBeCloseTo(waterfall.anomaly, 9);
    expect(waterfall.anomaly + sumOf("ownPast")).toBeCloseTo(waterfall.score, 9);
    expect(2 ** (waterfall.anomaly - 1)).toBeCloseTo(anomalyScore, 9);
  }
});

test("no sentence is broken, whatever is missing", () => {
  const sentences = judged.flatMap(({ findings }) =>
    findings.flatMap(({ problems, strengths, counterfactual }) => [
      ...[...problems, ...strengths].map(({ sentence }) => sentence),
      ...(counterfactual === null ? [] : [counterfactual.sentence]),
    ]),
  );
  expect(sentences.length).toBeGreaterThan(100);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}_]*\.$/);
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|unknown|null|Infinity/);
});
