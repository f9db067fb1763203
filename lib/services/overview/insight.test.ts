import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEvents } from "#db/schema/index.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { recountGroupFigures } from "#lib/services/group-figures/recount-group-figures.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { insertCompany } from "#tests/support/company-fixture.ts";
import { insertFlag, insertRun } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { openInsight } from "./open-insight.ts";
import { readMoodByGroup, readMoodCourse, readMoodDistribution } from "./read-mood.ts";
import { readMoodOverTime } from "./read-over-time.ts";
import { readOverview } from "./read-overview.ts";
import { readWaiting } from "./read-waiting.ts";
import { readHoursByGroup, readRewards } from "./read-work.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);

test("a company without data has pages that say so and break nowhere", async () => {
  expect(await readOverview(hr())).toMatchObject({
    hasData: false,
    hasLooked: false,
    latestRun: null,
    focus: { total: 0, people: [] },
  });
  const view = await openInsight(hr(), { department: "Sales" });
  expect(view).toMatchObject({ split: null, latest: { mood: null, activity: null } });
  expect(view.remarks).toEqual([{ kind: "unknown", field: "department", value: "Sales" }]);
  const charts = [
    readMoodCourse(view),
    readMoodOverTime(view),
    readMoodByGroup(view),
    readMoodDistribution(view),
    readHoursByGroup(view),
    readRewards(view),
  ];
  expect(await Promise.all(charts)).toEqual(charts.map(() => null));
  expect(await readWaiting(hr())).toMatchObject({
    alerts: { open: 0 },
    messages: { waiting: 0, unassigned: 0 },
    contests: 0,
    corrections: 0,
  });
});

test("neither an employee nor an admin may read any of it", async () => {
  for (const actor of [employeeActor, adminActor]) {
    const ctx = world.contextFor(actor);
    await expect(readOverview(ctx)).rejects.toMatchObject({ code: "forbidden" });
    await expect(openInsight(ctx)).rejects.toMatchObject({ code: "forbidden" });
    await expect(readWaiting(ctx)).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("the picture of a company: departments behind the gate, changes judged, rewards by rating", async () => {
  await insertCompany(
    world.database.db,
    [
      { department: "Sales", people: 20, hours: 7.5, score: 4 },
      { department: "Support", people: 12, hours: 9.5, score: 2 },
      { department: "Legal", people: 6, hours: 7.5, score: 4 },
      { department: "Board", people: 3, hours: 12, score: 1 },
    ],
    26,
  );
  await refreshFeatures(world.contextFor(), { all: true });
  await recountGroupFigures(world.contextFor());
  await releaseGroupFigures(world.contextFor());
  const view = await openInsight(hr());
  expect(view).toMatchObject({ split: "department", people: 41 });
  const course = await readMoodCourse(view);
  expect(course?.chart.pointName).toBe("Month");
  expect(course?.latest?.mood).toBeCloseTo(0.55, 1);
  const hours = await readHoursByGroup(view);
  expect(hours?.answer).toContain("Longer than elsewhere in Support");
  // The board is three people; another department goes with it, so that it cannot be subtracted.
  const hidden = hours?.bars.filter(({ value }) => value === null).map(({ label }) => label);
  expect(hidden).toContain("Board");
  expect(hidden?.length).toBeGreaterThan(1);
  const byTeam = await readMoodOverTime(view);
  expect(byTeam?.panels[0]).toMatchObject({ label: "Everybody", isWhole: true });
  const board = byTeam?.panels.find(({ label }) => label === "Board");
  expect(board?.points.every(({ value }) => value === null)).toBe(true);
  expect((await readMoodByGroup(view))?.answer).toContain("Lower than elsewhere in Support");
  expect((await readRewards(view))?.answer).toMatch(/^Yes: people with rating 3/);
  const { freshness } = await readOverview(hr());
  expect(freshness.find(({ kind }) => kind === "vibemeter")?.latest).toBe("25 Feb 2026");
});

test("an address narrows the page to one department, beside everybody", async () => {
  const view = await openInsight(hr(), { department: "Support", period: "6_months" });
  expect(view).toMatchObject({ remarks: [], filter: { department: "Support", period: "6_months" } });
  const byTeam = await readMoodOverTime(view);
  expect(byTeam?.panels[0]).toMatchObject({ label: "Support", isWhole: true });
  const positions = byTeam?.panels[0]?.points.flatMap(({ value }) => value ?? []) ?? [];
  expect(Math.max(...positions)).toBeLessThan(3);
});

test("the focus list leaves out the reader, and those who are shown are written down", async () => {
  const { db } = world.database;
  await insertRun(db, "run_1");
  for (const [index, employeeId] of ["Sales-1", "Sales-2", "Support-1"].entries()) {
    await insertFlag(db, { flagId: `f${index}`, runId: "run_1", employeeId, risk: 0.5 + index / 10 });
  }
  const self = world.contextFor({ ...hrActor, kind: "user", employeeId: "Support-1" });
  const { focus } = await readOverview(self);
  expect(focus.total).toBe(2);
  expect(focus.people.map(({ employeeId }) => employeeId)).toEqual(["Sales-2", "Sales-1"]);
  expect(focus.people[0]?.sentence).toContain("hours");
  const events = await db.select().from(auditEvents).where(eq(auditEvents.action, "focus.viewed"));
  expect(events.map(({ detail }) => detail)).toEqual([{ employeeIds: ["Sales-2", "Sales-1"] }]);
});
