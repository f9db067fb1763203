import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interventions, moodAnswers } from "#db/schema/index.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { recountGroupFigures } from "#lib/services/group-figures/recount-group-figures.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { insertInsightCompany } from "#tests/support/insight-company.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { readConcerns } from "./read-concerns.ts";
import { readEffectiveness } from "./read-effectiveness.ts";
import { readMoodDrivers } from "./read-mood-drivers.ts";
import { readNudgeResponse } from "./read-nudge-response.ts";
import { readParticipation } from "./read-participation.ts";
import { readRiskBands } from "./read-risk-bands.ts";

const readers = [
  readEffectiveness,
  readMoodDrivers,
  readConcerns,
  readParticipation,
  readNudgeResponse,
  readRiskBands,
];
const hr = (world: TestWorld) => world.contextFor(hrActor);
const barsOf = (insight: Insight, at: number) => {
  const chart = insight.charts[at];
  return chart?.kind === "barChart" ? chart.chart.bars : expect.fail("no bars");
};

describe("a company without data", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await createTestWorld();
  });
  afterAll(() => world.close());

  test.each(readers)("%o says what is missing and breaks nowhere", async (read) => {
    const insight = await read(hr(world));
    expect(insight).toMatchObject({ hasEnough: false, charts: [], sentences: [] });
    expect(insight.answer.length).toBeGreaterThan(20);
  });

  test.each(readers)("%o is for HR alone", async (read) => {
    await expect(read(world.contextFor(employeeActor))).rejects.toMatchObject({ code: "forbidden" });
    await expect(read(world.contextFor(adminActor))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a company in which long days go along with a low mood and help helped", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await createTestWorld();
    await insertInsightCompany(world.database.db, {
      seed: 5,
      people: 160,
      hoursSlope: -0.1,
      effect: 0.2,
      treated: 14,
    });
    await refreshFeatures(world.contextFor(), { all: true });
  }, 60_000);
  afterAll(() => world.close());

  test("the effect is found, with its warning and the day up to which the data were looked at", async () => {
    const insight = await readEffectiveness(hr(world));
    expect(insight.hasEnough).toBe(true);
    expect(insight.answer).toContain(
      "rose by more than among people in the same position after “Less or other work”",
    );
    expect(insight.caution).toContain("regression to the mean");
    expect(insight.asOf).toBe("2026-02-28");
    const [bar] = barsOf(insight, 0);
    expect(bar?.respondents).toBe(10);
    expect(bar?.interval?.low).toBeGreaterThan(0);
    expect(bar?.interval?.high).toBeGreaterThan(0.8);
    expect(bar?.interval?.low).toBeLessThan(0.8);
  });

  test("hours stand out from month to month, and nobody is said to be caused anything", async () => {
    const insight = await readMoodDrivers(hr(world));
    const words = [insight.answer, ...insight.sentences].join(" ");
    expect(words).toContain(
      "In months with longer days, people tend to report a lower mood than they usually do",
    );
    expect(words).not.toContain("reward");
    expect(words).not.toMatch(/because|causes|leads to|due to|makes/);
    const hours = barsOf(insight, 1).find(({ label }) => label === "Hours a day");
    expect(hours?.interval?.high).toBeLessThan(0);
    expect(hours?.respondents).toBe(160);
  });

  test("what was told of a month stays, whatever changes in the data", async () => {
    const { db } = world.database;
    const before = [await readEffectiveness(hr(world)), await readMoodDrivers(hr(world))];
    await db.update(moodAnswers).set({ score: 1 }).where(eq(moodAnswers.employeeId, "P003"));
    expect([await readEffectiveness(hr(world)), await readMoodDrivers(hr(world))]).toEqual(before);
  });

  test("how many took part is told of the company and its departments", async () => {
    await recountGroupFigures(world.contextFor());
    await releaseGroupFigures(world.contextFor());
    const insight = await readParticipation(hr(world));
    expect(insight.answer).toMatch(/of 160 people told how they are: 100 %\.$/);
    expect(barsOf(insight, 1).map(({ label }) => label)).toEqual(["Team 0", "Team 1", "Team 2", "Team 3"]);
  });
});

describe("a company in which nothing goes along with mood and help does nothing", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await createTestWorld();
    await insertInsightCompany(world.database.db, {
      seed: 8,
      people: 80,
      hoursSlope: 0,
      effect: 0,
      treated: 8,
    });
    await refreshFeatures(world.contextFor(), { all: true });
  }, 60_000);
  afterAll(() => world.close());

  test("that nobody was reached, or nothing needed, is no intervention", async () => {
    const { db } = world.database;
    await db.update(interventions).set({ kind: "not_reached" });
    expect((await readEffectiveness(hr(world))).hasEnough).toBe(false);
    await db.update(interventions).set({ kind: "workload" });
  });

  test("coming back by themselves is no effect", async () => {
    const insight = await readEffectiveness(hr(world));
    expect(insight.answer).toBe(
      "No effect on mood can be told from chance yet. That does not mean that there is none.",
    );
  });

  test("though departments and months differ in both, nothing stands out", async () => {
    const insight = await readMoodDrivers(hr(world));
    expect(insight.hasEnough).toBe(true);
    expect(insight.answer).toMatch(/^Nothing stands out/);
  });
});
