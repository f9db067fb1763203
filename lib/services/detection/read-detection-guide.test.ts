import { afterAll, beforeAll, expect, test } from "vitest";
import { anchorsSetting, includeSickLeaveSetting } from "#lib/domain/detection/settings.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { readDetectionGuide } from "./read-detection-guide.ts";

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

test("everybody who is signed in reads the same, and nobody else reads it", async () => {
  const [employee, ...others] = await Promise.all(
    [employeeActor, hrActor, adminActor].map((actor) => readDetectionGuide(world.contextFor(actor))),
  );
  expect(others).toEqual([employee, employee]);
  const visitor = world.contextFor({ kind: "visitor", name: "somebody" });
  await expect(readDetectionGuide(visitor)).rejects.toMatchObject({ code: "forbidden" });
});
