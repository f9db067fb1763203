import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SimulatedYear } from "#tests/support/simulated-year/company.ts";
import { createServiceCompany } from "#tests/support/simulated-year/service-company.ts";
import { simulate } from "#tests/support/simulated-year/simulate.ts";
import { invariants } from "#tests/support/simulated-year/violations.ts";
import { createTestWorld, type TestWorld } from "#tests/support/test-context.ts";

let world: TestWorld;
let weeks: SimulatedYear;
beforeAll(async () => {
  world = await createTestWorld();
  // The 29th of February, and the nights in which America, Europe and Australia move their clocks.
  weeks = await simulate(createServiceCompany(world), {
    seed: 5,
    peopleCount: 60,
    firstDay: "2028-02-24",
    days: 42,
    outage: [17, 20],
    jumpDay: 30,
    crisisChance: 0.2,
  });
}, 300_000);
afterAll(() => world.close());

describe("six weeks of sixty people, on the database", () => {
  test("really had everything in it", () => {
    const count = (status: string) => weeks.sent.filter((nudge) => nudge.status === status).length;
    expect(weeks.missedDays.length).toBeGreaterThan(2);
    expect(weeks.sent.length).toBeGreaterThan(60);
    expect(weeks.mails.length).toBeGreaterThan(20);
    expect(Math.min(count("answered"), count("unanswered"))).toBeGreaterThan(5);
    expect(weeks.silenceAlerts).toBeGreaterThan(0);
    expect(weeks.optedOut.size).toBeGreaterThan(1);
    expect(new Set(weeks.crises.map(({ isTakenOver }) => isTakenOver)).size).toBe(2);
  });

  test.each(Object.entries(invariants))("%s", (_what, findViolations) => {
    expect(findViolations(weeks)).toEqual([]);
  });
});
