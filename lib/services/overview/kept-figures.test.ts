import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listTimedFigures, type TimedMeasure } from "#db/queries/group-figures.ts";
import { findRollupState, listRollups } from "#db/queries/group-rollups.ts";
import { groupRollupState, groupRollups, importBatches, moodAnswers } from "#db/schema/index.ts";
import type { Widening } from "#lib/domain/insight/bucket-choice.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { insertCompany } from "#tests/support/company-fixture.ts";
import { createTestWorld, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { keepMoodFigures } from "./keep-mood-figures.ts";
import { openInsight } from "./open-insight.ts";
import { readHoursByGroup } from "./read-work.ts";
import { refreshGroupFigures } from "./refresh-group-figures.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const readHours = async () => readHoursByGroup(await openInsight(hr()));
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

test("figures are counted from the data before any are kept", async () => {
  await insertCompany(world.database.db, [
    { department: "Sales", people: 20, hours: 7.5, score: 4 },
    { department: "Support", people: 12, hours: 9.5, score: 2 },
    { department: "Legal", people: 6, hours: 7.5, score: 4 },
    { department: "Board", people: 3, hours: 12, score: 1 },
  ]);
  await refreshFeatures(world.contextFor(), { all: true });
  expect((await readHours())?.bars.map(({ label, value }) => [label, value === null])).toEqual([
    ["Support", false],
    ["Sales", false],
    ["Board", true],
    ["Legal", true],
  ]);
});

test("kept sums equal those counted from the data, and give the same figures", async () => {
  const counted = await readHours();
  await refreshGroupFigures(world.contextFor());
  for (const pair of await compareFigures()) {
    expect(pair.counted.length).toBeGreaterThan(0);
    expect(pair.kept).toEqual(pair.counted);
  }
  expect(await readHours()).toEqual(counted);
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
  expect((await readHours())?.bars[0]?.value).toBe(9.75);
  await refreshGroupFigures(world.contextFor());
});

test("while an import is newer than the kept sums, the overview counts from the data", async () => {
  const { db } = world.database;
  await db.update(groupRollups).set({ total: 0 });
  expect((await readHours())?.bars[0]?.value).toBe(0);
  await db.insert(importBatches).values({
    status: "committed",
    createdAt: new Date("2026-03-01T09:00:00Z"),
    touchedAt: new Date("2026-03-01T09:00:00Z"),
    committedAt: new Date("2026-03-01T09:01:00Z"),
  });
  expect((await readHours())?.bars[0]?.value).toBe(9.75);
  await refreshGroupFigures(world.contextFor());
  expect((await findRollupState(db))?.importsUntil).toEqual(new Date("2026-03-01T09:01:00Z"));
  expect((await readHours())?.bars[0]?.value).toBe(9.75);
});
