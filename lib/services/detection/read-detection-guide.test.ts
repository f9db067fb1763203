import { afterAll, beforeAll, expect, test } from "vitest";
import { detectionRuns } from "#db/schema/index.ts";
import { anchorsSetting, includeSickLeaveSetting } from "#lib/domain/detection/settings.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { insertRun } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { readDetectionGuide } from "./read-detection-guide.ts";
import { readOutdatedSettings } from "./read-outdated-settings.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

async function readInput(quantity: string) {
  const { sources } = await readDetectionGuide(world.contextFor(employeeActor));
  return sources.flatMap(({ quantities }) => quantities).find((row) => row.quantity === quantity);
}

test("an employee reads the limits that hold now", async () => {
  expect((await readInput("meetings"))?.bad).toEqual([
    "More than 6 meetings on the average day, fully from 8.",
  ]);
  const value = { ...anchorsSetting.defaultValue, meetingsPerDay: 4 };
  await changeSetting(world.contextFor(hrActor), anchorsSetting, { value, readVersion: 0, reason: "fewer" });
  expect((await readInput("meetings"))?.bad).toEqual([
    "More than 4 meetings on the average day, fully from 6.",
  ]);
});

test("an employee reads whether sick leave is taken in", async () => {
  expect((await readInput("sickLeave"))?.part).toBe("closed");
  const ctx = world.contextFor(hrActor);
  await changeSetting(ctx, includeSickLeaveSetting, { value: true, readVersion: 0, reason: "agreed" });
  expect((await readInput("sickLeave"))?.part).toBe("silent");
});

test("every role reads with which other settings the latest findings were found, and nothing about anybody", async () => {
  const read = (actor = employeeActor) => readOutdatedSettings(world.contextFor(actor));
  expect(await read()).toBeNull();
  const { db } = world.database;
  await insertRun(db, "run_1", new Date("2026-02-03T23:30:00Z"));
  const anchors = { ...anchorsSetting.defaultValue, mood: 0.4 };
  const settings = { sensitivity: 0.7, anchors, includeSickLeave: true };
  await db.update(detectionRuns).set({ settings });
  const outdated = await read();
  expect(outdated?.sentence).toContain("on 3 Feb 2026, was found with 3 of them set otherwise");
  expect(outdated?.differences).toEqual([
    { label: "Sensitivity", before: "0.7", now: "0.5" },
    { label: "Meetings: many above", before: "6", now: "4" },
    { label: "Mood: low below", before: "2.6", now: "3" },
  ]);
  expect(await Promise.all([hrActor, adminActor].map(read))).toEqual([outdated, outdated]);
  const visitor = world.contextFor({ kind: "visitor", name: "somebody" });
  await expect(readOutdatedSettings(visitor)).rejects.toMatchObject({ code: "forbidden" });
  const holds = {
    ...settings,
    sensitivity: 0.5,
    anchors: { ...anchorsSetting.defaultValue, meetingsPerDay: 4 },
  };
  await db.update(detectionRuns).set({ settings: holds });
  expect(await read()).toBeNull();
});

test("everybody who is signed in reads the same, and nobody else reads it", async () => {
  const [employee, ...others] = await Promise.all(
    [employeeActor, hrActor, adminActor].map((actor) => readDetectionGuide(world.contextFor(actor))),
  );
  expect(others).toEqual([employee, employee]);
  const visitor = world.contextFor({ kind: "visitor", name: "somebody" });
  await expect(readDetectionGuide(visitor)).rejects.toMatchObject({ code: "forbidden" });
});
