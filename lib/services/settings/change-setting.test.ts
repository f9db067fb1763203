import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { listSettingChanges } from "#db/queries/settings.ts";
import { auditEvents } from "#db/schema/index.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { changeSetting } from "./change-setting.ts";
import { readSetting } from "./read-setting.ts";

const pace = { key: "test.pace", schema: z.number().min(0).max(1), defaultValue: 0.5 };
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

test("a change is stored with its reason, its author and an audit event", async () => {
  const ctx = world.contextFor(hrActor);
  expect(await readSetting(ctx.db, pace)).toEqual({ value: 0.5, version: 0 });
  await changeSetting(ctx, pace, { value: 0.7, readVersion: 0, reason: "too many flags" });
  expect(await readSetting(ctx.db, pace)).toEqual({ value: 0.7, version: 1 });
  const [change] = await listSettingChanges(ctx.db, { key: pace.key });
  expect(change).toMatchObject({
    previousValue: 0.5,
    value: 0.7,
    reason: "too many flags",
    changedBy: "usr_hr",
  });
  const events = await ctx.db.select().from(auditEvents);
  expect(events.map((event) => [event.sequence, event.action, event.subject])).toEqual([
    [1, "setting.changed", "test.pace"],
  ]);
});

test("somebody who read an older version cannot overwrite the newer one", async () => {
  const ctx = world.contextFor(hrActor);
  const stale = changeSetting(ctx, pace, { value: 0.1, readVersion: 0, reason: "late" });
  await expect(stale).rejects.toMatchObject({ code: "conflict" });
  expect((await readSetting(ctx.db, pace)).value).toBe(0.7);
});

test("an employee cannot change a setting", async () => {
  const attempt = changeSetting(world.contextFor(employeeActor), pace, {
    value: 0.1,
    readVersion: 1,
    reason: "no",
  });
  await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
});
