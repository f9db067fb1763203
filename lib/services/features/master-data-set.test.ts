import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activityDays, moodAnswers } from "#db/schema/index.ts";
import { decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { masterColumnNames } from "#lib/domain/features/master-columns.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { loadVibemeter } from "#tests/support/load-vibemeter.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { readGoldenCsv } from "#tests/support/vibemeter-files.ts";
import { listMasterRows } from "./list-master-rows.ts";
import { refreshFeatures } from "./refresh-features.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await loadVibemeter(world.database.db);
});
afterAll(() => world.close());

test("the six real files give the golden master data set to 1e-9", async () => {
  const ctx = world.contextFor(hrActor);
  const refresh = await refreshFeatures(ctx, { all: true });
  expect(refresh.recomputed).toBe(497);
  expect(refresh.movedClocks.map(({ dataset, from }) => [dataset, from])).toEqual([
    ["activity", null],
    ["leave", null],
    ["onboarding", null],
    ["rewards", null],
    ["vibemeter", null],
  ]);
  const golden = readGoldenCsv("master_v1.csv");
  const { rows } = await listMasterRows(ctx);
  expect(rows.map((row) => row.employeeId)).toEqual(golden.map((row) => row.Employee_ID));
  expect(Object.keys(golden[0] ?? {}).slice(1)).toEqual(masterColumnNames);
  let compared = 0;
  for (const [index, expected] of golden.entries()) {
    for (const column of masterColumnNames) {
      const where = `${expected.Employee_ID} ${column}`;
      const value = rows[index]?.values[column];
      const text = expected[column] ?? "";
      if (text === "") expect(value, where).toBeNull();
      else if (typeof value === "number") expect(Math.abs(value - Number(text)), where).toBeLessThan(1e-9);
      else if (typeof value === "boolean") expect(value ? "True" : "False", where).toBe(text);
      else expect(value, where).toBe(text);
      compared += 1;
    }
  }
  expect(compared).toBe(497 * 40);
});

test("one new answer recomputes one person, moves the mood clock, and equals a full recomputation", async () => {
  const ctx = world.contextFor();
  await ctx.db.insert(moodAnswers).values({
    employeeId: "EMP0002",
    responseDate: "2024-06-01",
    score: 2,
    scaleMaximum: 5,
    emotionZone: null,
    source: "check_in",
  });
  const refresh = await refreshFeatures(ctx, { employeeIds: ["EMP0002"] });
  expect(refresh).toMatchObject({
    recomputed: 1,
    movedClocks: [{ dataset: "vibemeter", column: "Response_Date" }],
  });
  const incremental = await listMasterRows(ctx);
  await refreshFeatures(ctx, { all: true });
  const full = await listMasterRows(ctx);
  expect(incremental).toEqual(full);
  const untouched = incremental.rows.find((row) => row.employeeId === "EMP0004");
  // 18 days later than the golden clock.
  expect(untouched?.values.Decayed_Vibe).toBeCloseTo(2.615079140519389 * Math.exp(-0.005 * 18), 12);
});

test("even and odd numbers of days have the right median, and one day has no deviation", async () => {
  const ctx = world.contextFor();
  const day = (date: string, workHours: number) => ({
    employeeId: "NEW1",
    date,
    teamsMessagesSent: 3,
    emailsSent: 0,
    meetingsAttended: 1,
    workHours,
    batchId: 2,
  });
  const hours = async () => {
    await refreshFeatures(ctx, { employeeIds: ["NEW1"] });
    const row = (await listMasterRows(ctx)).rows.find(({ employeeId }) => employeeId === "NEW1");
    return [row?.values.Work_Hours_mean, row?.values.Work_Hours_median, row?.values.Work_Hours_std];
  };
  await ctx.db.insert(activityDays).values(day("2024-01-01", 8));
  expect(await hours()).toEqual([8, 8, 0]);
  await ctx.db.insert(activityDays).values(day("2024-01-02", 10));
  expect(await hours()).toEqual([9, 9, Math.SQRT2]);
  await ctx.db.insert(activityDays).values(day("2024-01-03", 3));
  expect(await hours()).toEqual([7, 8, expect.closeTo(3.605551275463989, 12)]);
  await ctx.db.delete(activityDays).where(eq(activityDays.employeeId, "NEW1"));
  expect(await hours()).toEqual([undefined, undefined, undefined]);
});

test("after a change of the decay rates everybody is recomputed with the new ones", async () => {
  const ctx = world.contextFor(hrActor);
  const before = (await listMasterRows(ctx)).rows.find(({ employeeId }) => employeeId === "EMP0004");
  const value = { ...decayRatesSetting.defaultValue, mood: 0 };
  await changeSetting(ctx, decayRatesSetting, { value, readVersion: 0, reason: "mood does not fade" });
  const after = (await listMasterRows(ctx)).rows.find(({ employeeId }) => employeeId === "EMP0004");
  expect(after?.values.Decayed_Vibe).toBe(4);
  expect(after?.values["Star Performer_Count"]).toBe(before?.values["Star Performer_Count"]);
});

test("an employee cannot list the master data set", async () => {
  await expect(listMasterRows(world.contextFor(employeeActor))).rejects.toMatchObject({ code: "forbidden" });
});
