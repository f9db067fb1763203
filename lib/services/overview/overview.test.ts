import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listTimedFigures, type TimedMeasure } from "#db/queries/group-figures.ts";
import { findRollupState, listRollups } from "#db/queries/group-rollups.ts";
import { auditEvents, groupRollupState, groupRollups, importBatches, moodAnswers } from "#db/schema/index.ts";
import type { Widening } from "#lib/domain/insight/bucket-choice.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { insertCompany } from "#tests/support/company-fixture.ts";
import { insertFlag, insertRun } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { keepMoodFigures } from "./keep-mood-figures.ts";
import { readOverview } from "./read-overview.ts";
import { refreshGroupFigures } from "./refresh-group-figures.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const kept: readonly (readonly [TimedMeasure, Widening])[] = [
  ["mood", "week"],
  ["mood", "month"],
  ["mood", "quarter"],
  ["hours", "month"],
  ["hours", "quarter"],
];

/** The kept sums beside those counted from the data, rounded against the order of additions. */
async function compareFigures() {
  const { db } = world.database;
  const round = (rows: Awaited<ReturnType<typeof listRollups>>) =>
    rows
      .map((row) => ({ ...row, total: row.total.toFixed(9), squareTotal: row.squareTotal.toFixed(9) }))
      .map(({ bucketStart, groupKey, respondents, observationCount, total, squareTotal }) =>
        [bucketStart, groupKey, respondents, observationCount, total, squareTotal].join(" "),
      )
      .sort();
  const pairs = [];
  for (const [measure, width] of kept) {
    pairs.push({
      kept: round(await listRollups(db, { measure, width })),
      counted: round(await listTimedFigures(db, { measure, width })),
    });
  }
  return pairs;
}

test("a company without data has an overview that says so and breaks nowhere", async () => {
  const overview = await readOverview(hr());
  expect(overview).toMatchObject({
    hasData: false,
    mood: null,
    moodByDepartment: null,
    hours: null,
    rewards: null,
    latestRun: null,
    focus: { total: 0, people: [] },
    waitingContests: 0,
  });
});

test("neither an employee nor an admin may read it", async () => {
  await expect(readOverview(world.contextFor(employeeActor))).rejects.toMatchObject({ code: "forbidden" });
  await expect(readOverview(world.contextFor(adminActor))).rejects.toMatchObject({ code: "forbidden" });
});

test("the picture of a company: weeks, departments behind the gate, rewards by rating", async () => {
  await insertCompany(world.database.db, [
    { department: "Sales", people: 20, hours: 7.5, score: 4 },
    { department: "Support", people: 12, hours: 9.5, score: 2 },
    { department: "Legal", people: 6, hours: 7.5, score: 4 },
    { department: "Board", people: 3, hours: 12, score: 1 },
  ]);
  await refreshFeatures(world.contextFor(), { all: true });
  const overview = await readOverview(hr());
  expect(overview.mood?.pointName).toBe("Week");
  expect(overview.mood?.points).toHaveLength(10);
  expect(overview.mood?.points.every(({ respondents }) => respondents === 41)).toBe(true);
  const labels = (bars: readonly { label: string; value: number | null }[] | undefined) =>
    bars?.map(({ label, value }) => [label, value === null ? null : Math.round(value * 100) / 100]);
  // The board is three people; the smallest other department goes with it, so that it cannot be subtracted.
  expect(labels(overview.hours?.bars)).toEqual([
    ["Support", 9.75],
    ["Sales", 7.75],
    ["Board", null],
    ["Legal", null],
  ]);
  expect(overview.hours?.answer).toContain("Longer than elsewhere in Support");
  expect(overview.moodByDepartment?.answer).toContain("Lower than elsewhere in Support");
  expect(JSON.stringify([overview.hours, overview.moodByDepartment])).not.toContain("12.2");
  expect(overview.rewards?.answer).toMatch(/^Yes: people with rating 3/);
  expect(overview.freshness.find(({ kind }) => kind === "vibemeter")?.latest).toBe("25 Feb 2026");
});

test("kept sums equal those counted from the data, and give the same overview", async () => {
  const counted = await readOverview(hr());
  await refreshGroupFigures(world.contextFor());
  for (const pair of await compareFigures()) {
    expect(pair.counted.length).toBeGreaterThan(0);
    expect(pair.kept).toEqual(pair.counted);
  }
  const fromKept = await readOverview(hr());
  expect({ ...fromKept, freshness: null }).toEqual({ ...counted, freshness: null });
});

test("a check-in, its correction and its withdrawal move the kept sums along", async () => {
  const { db } = world.database;
  for (const date of ["2026-02-25", "2026-02-26", "2026-03-02"]) {
    const answer = { employeeId: "Sales-1", date };
    const key = { employeeId: "Sales-1", responseDate: date };
    const write = (score: number) => () =>
      db
        .insert(moodAnswers)
        .values({ ...key, score, scaleMaximum: 5, source: "check_in" })
        .onConflictDoUpdate({ target: [moodAnswers.employeeId, moodAnswers.responseDate], set: { score } });
    await keepMoodFigures(db, answer, write(1));
    await keepMoodFigures(db, answer, write(5));
    for (const pair of await compareFigures()) expect(pair.kept).toEqual(pair.counted);
  }
  await keepMoodFigures(db, { employeeId: "Sales-1", date: "2026-03-02" }, () =>
    db.delete(moodAnswers).where(eq(moodAnswers.responseDate, "2026-03-02")),
  );
  for (const pair of await compareFigures()) expect(pair.kept).toEqual(pair.counted);
});

test("refreshing the dates that changed gives what refreshing everything gives", async () => {
  const { db } = world.database;
  await db.update(moodAnswers).set({ score: 3 }).where(eq(moodAnswers.responseDate, "2026-02-11"));
  await refreshGroupFigures(world.contextFor(), { dates: { from: "2026-02-11", to: "2026-02-11" } });
  for (const pair of await compareFigures()) expect(pair.kept).toEqual(pair.counted);
});

test("sums that were made in another way count as behind", async () => {
  const { db } = world.database;
  await refreshGroupFigures(world.contextFor());
  await db.update(groupRollups).set({ total: 0 });
  await db.update(groupRollupState).set({ recipe: 0 });
  expect((await readOverview(hr())).hours?.bars[0]?.value).toBe(9.75);
  await refreshGroupFigures(world.contextFor());
});

test("while an import is newer than the kept sums, the overview counts from the data", async () => {
  const { db } = world.database;
  await db.update(groupRollups).set({ total: 0 });
  expect((await readOverview(hr())).hours?.bars[0]?.value).toBe(0);
  await db.insert(importBatches).values({
    status: "committed",
    createdAt: new Date("2026-03-01T09:00:00Z"),
    touchedAt: new Date("2026-03-01T09:00:00Z"),
    committedAt: new Date("2026-03-01T09:01:00Z"),
  });
  expect((await readOverview(hr())).hours?.bars[0]?.value).toBe(9.75);
  await refreshGroupFigures(world.contextFor());
  expect((await findRollupState(db))?.importsUntil).toEqual(new Date("2026-03-01T09:01:00Z"));
  expect((await readOverview(hr())).hours?.bars[0]?.value).toBe(9.75);
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
