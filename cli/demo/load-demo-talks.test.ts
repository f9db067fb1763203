import { afterAll, beforeAll, expect, test } from "vitest";
import { alerts, conversationSummaries } from "#db/schema/index.ts";
import { generateDemoCompany } from "#db/seed/demo-company.ts";
import { planDemoTalks } from "#db/seed/demo-talks.ts";
import { readConcerns } from "#lib/services/insight/read-concerns.ts";
import { insertEmployee } from "#tests/support/findings-fixture.ts";
import { createTestWorld, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { loadDemoTalks } from "./load-demo-talks.ts";

const today = "2026-11-23";
const { people } = generateDemoCompany({ seed: 1, today, peopleCount: 120, months: 3 });
const talks = planDemoTalks({ seed: 1, today, people });

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  world.setNow(new Date(`${today}T09:00:00Z`));
  for (const { id, name } of people) await insertEmployee(world.database.db, id, { name });
});
afterAll(() => world.close());

test("the talks lie in the last two settled months, in the order of time, on working days", () => {
  const days = talks.map(({ at }) => at.toISOString());
  expect(days).toEqual(days.toSorted());
  expect(new Set(days.map((day) => day.slice(0, 7)))).toEqual(new Set(["2026-09", "2026-10"]));
  expect(talks.every(({ at }) => at.getUTCDay() >= 1 && at.getUTCDay() <= 5)).toBe(true);
});

test("what people talk about is told from real talks, each released; nobody is taken for somebody in danger", async () => {
  const { db } = world.database;
  await loadDemoTalks(world.contextFor(), { talks, people, say: () => {} });
  const summaries = await db.select().from(conversationSummaries);
  expect(summaries).toHaveLength(talks.length);
  expect(new Set(summaries.map(({ status }) => status))).toEqual(new Set(["released"]));
  expect(await db.select().from(alerts)).toEqual([]);
  const insight = await readConcerns(world.contextFor(hrActor));
  expect(insight.asOf).toBe("2026-10-31");
  expect(insight.answer).toMatch(/^More people than in Sep 2026 talked of workload/);
}, 120_000);

test("done again it adds nothing", async () => {
  await loadDemoTalks(world.contextFor(), { talks: talks.slice(0, 6), people, say: () => {} });
  expect(await world.database.db.select().from(conversationSummaries)).toHaveLength(talks.length);
}, 60_000);
