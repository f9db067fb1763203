import { expect, test } from "vitest";
import { generateDemoCut } from "#tests/support/demo-cut.ts";
import { detectPeople } from "./detect-people.ts";
import { defaultDetectionSettings } from "./settings.ts";
import { severities } from "./verdicts.ts";

const settings = { ...defaultDetectionSettings, treeCount: 300, screenTreeCount: 100 };
const { cut, stories } = generateDemoCut({ seed: 5, today: "2026-03-02" });
const { findings, people } = detectPeople(cut, { profile: "elara", settings });
const found = new Map(findings.map((finding) => [finding.employeeId, finding]));

function foundOf(kind: string) {
  const { employeeIds = [] } = stories.find((story) => story.kind === kind) ?? {};
  return { planted: employeeIds.length, found: employeeIds.flatMap((id) => found.get(id) ?? []) };
}

test("who burns out, who is overworked and who never found their feet is found, and few who are in no story", () => {
  for (const kind of ["burnout", "overwork", "failed_onboarding"]) {
    const { planted, found: those } = foundOf(kind);
    expect(planted, kind).toBeGreaterThan(0);
    expect(those.length, kind).toBeGreaterThan(planted / 2);
  }
  const atRisk = new Set(
    stories.filter(({ expectation }) => expectation === "at_risk").flatMap(({ employeeIds }) => employeeIds),
  );
  expect(findings.length / people.length).toBeGreaterThan(0.02);
  expect(findings.length / people.length).toBeLessThan(0.06);
  expect(findings.filter(({ employeeId }) => !atRisk.has(employeeId)).length).toBeLessThan(
    findings.length / 2,
  );
});

test("some whose mood fell while nothing else changed are found, and mood is what is said first", () => {
  const { found: those } = foundOf("mood_decline");
  expect(those.length).toBeGreaterThan(0);
  for (const { problems } of those) expect(["mood", "moodChange"]).toContain(problems[0]?.quantity);
});

test("the mood of a burnt-out person carries a good part of the risk", () => {
  const { found: those } = foundOf("burnout");
  const mood = those[0]?.problems.find(({ quantity }) => quantity === "mood");
  expect(mood?.features).toContain("recentMood");
  expect(mood?.share).toBeGreaterThan(0.1);
  expect(mood?.sentence).toMatch(/^Mood averaged [12].* over the last 8 weeks/);
});

test("the happy outlier is more unusual than most and never flagged", () => {
  const [id] = stories.find(({ kind }) => kind === "happy_outlier")?.employeeIds ?? [];
  expect(people.find(({ employeeId }) => employeeId === id)?.verdict).toBe("unusual_not_at_risk");
});

test("every severity is used", () => {
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(severities));
});
