import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { listSettingChanges } from "#db/queries/settings.ts";
import { auditEvents, detectionRuns, settings } from "#db/schema/index.ts";
import { anchorsSetting, seedSetting, severityCutsSetting } from "#lib/domain/detection/settings.ts";
import { requestDetection } from "#lib/services/detection/request-detection.ts";
import { insertRun, insertUser } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { changeSetting } from "./change-setting.ts";
import { goBack } from "./go-back.ts";
import { listSettingHistory } from "./list-history.ts";
import { listSettingViews } from "./list-settings.ts";
import { readSetting } from "./read-setting.ts";
import { saveSetting } from "./save-setting.ts";

const pace = { key: "test.pace", schema: z.number().min(0).max(1), defaultValue: 0.5 };
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

test("a change is stored with its reason, its author and an audit event", async () => {
  const ctx = world.contextFor(hrActor);
  expect(await readSetting(ctx.db, pace)).toMatchObject({ value: 0.5, version: 0 });
  await changeSetting(ctx, pace, { value: 0.7, readVersion: 0, reason: "too many flags" });
  expect(await readSetting(ctx.db, pace)).toMatchObject({ value: 0.7, version: 1 });
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

test("a change needs a reason, and a value that is possible and new", async () => {
  const ctx = world.contextFor(hrActor);
  const { version: readVersion, value } = await readSetting(ctx.db, pace);
  const refused = [
    { value: 0.3, reason: "  " },
    { value: 1.5, reason: "more" },
    { value, reason: "the same again" },
  ];
  for (const input of refused) {
    const attempt = changeSetting(ctx, pace, { ...input, readVersion });
    await expect(attempt).rejects.toMatchObject({ code: "invalid_input" });
  }
  expect(await readSetting(ctx.db, pace)).toMatchObject({ value, version: readVersion });
});

test("an employee cannot change a setting", async () => {
  const attempt = changeSetting(world.contextFor(employeeActor), pace, {
    value: 0.1,
    readVersion: 1,
    reason: "no",
  });
  await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
});

const cuts = "detection.severityCuts";
const save = (typed: Record<string, string>, readVersion: number, reason = "fits us better") =>
  saveSetting(world.contextFor(hrActor), { key: cuts, typed, readVersion, reason });
const viewOf = async (key: string) => {
  const { settings } = await listSettingViews(world.contextFor(hrActor));
  const view = settings.find((setting) => setting.key === key);
  if (view === undefined) throw new Error(`no setting ${key}`);
  return view;
};
const historyOf = (key: string | null) => listSettingHistory(world.contextFor(hrActor), { key, page: 1 });

test("what is typed is saved, and the page says who changed it last, when and why", async () => {
  await insertUser(world.database.db, "usr_hr", "hr", "Hannah");
  expect((await viewOf(cuts)).lastChange).toBeNull();
  await save({ significant: "0,15", severe: "0.35" }, 0);
  const view = await viewOf(cuts);
  expect(view.fields.map(({ shown, defaultShown, isDefault }) => [shown, defaultShown, isDefault])).toEqual([
    ["0.15", "0.12", false],
    ["0.35", "0.3", false],
  ]);
  expect(view).toMatchObject({ version: 1, lastChange: { who: "Hannah", reason: "fits us better" } });
});

test("all that is wrong with a form is said at once, and nothing is saved", async () => {
  await expect(save({ significant: "lots", severe: "" }, 1, "")).rejects.toMatchObject({
    code: "invalid_input",
    fieldErrors: {
      significant: expect.any(String),
      severe: expect.any(String),
      reason: "Please say why, in a few words.",
    },
  });
  await expect(save({ significant: "0.5", severe: "0.4" }, 1)).rejects.toMatchObject({
    fieldErrors: { severe: "Severe must begin above significant." },
  });
  expect((await viewOf(cuts)).version).toBe(1);
});

test("whoever saves second is told by whom the setting was changed", async () => {
  await expect(save({ significant: "0.1", severe: "0.2" }, 0)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("Hannah"),
  });
});

test("the history says what changed, newest first, by setting", async () => {
  await save({ significant: "0.15", severe: "0.4" }, 1, "fewer severe ones");
  const { rows, total } = await historyOf(cuts);
  expect(total).toBe(2);
  expect(
    rows.map(({ who, reason, parts }) => [who, reason, parts.map(({ from, to }) => [from, to])]),
  ).toEqual([
    ["Hannah", "fewer severe ones", [["0.35", "0.4"]]],
    [
      "Hannah",
      "fits us better",
      [
        ["0.12", "0.15"],
        ["0.3", "0.35"],
      ],
    ],
  ]);
  const everything = await historyOf(null);
  expect(everything.rows.map(({ key }) => key)).toEqual([cuts, cuts, pace.key]);
  // A setting that this version does not know is still told of, without a way back.
  expect(everything.rows.at(-1)).toMatchObject({ title: pace.key, wayBack: null });
});

test("going back is a change of its own: it asks why, is audited, and can be gone back from", async () => {
  const ctx = world.contextFor(hrActor);
  const { rows } = await historyOf(cuts);
  const [newest, oldest] = rows;
  if (!newest?.wayBack || !oldest?.wayBack) throw new Error("there is no way back");
  expect(oldest.wayBack.parts.map(({ from, to }) => [from, to])).toEqual([
    ["0.15", "0.12"],
    ["0.4", "0.3"],
  ]);
  const { changeId } = oldest;
  const { readVersion } = oldest.wayBack;
  await expect(goBack(ctx, { changeId, readVersion, reason: " " })).rejects.toMatchObject({
    code: "invalid_input",
  });
  await goBack(ctx, { changeId, readVersion, reason: "back to how it came" });
  expect(await readSetting(ctx.db, severityCutsSetting)).toMatchObject({
    value: severityCutsSetting.defaultValue,
    version: 3,
  });
  const events = await ctx.db.select().from(auditEvents);
  expect(events.at(-1)).toMatchObject({
    action: "setting.changed",
    subject: cuts,
    actorId: "usr_hr",
    detail: { reason: "back to how it came", revertsChangeId: changeId },
  });
  const after = await historyOf(cuts);
  expect(after.rows.map(({ wentBack, wayBack }) => [wentBack, wayBack === null])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  // The page that the first one looked at is old now.
  await expect(goBack(ctx, { changeId, readVersion, reason: "once more" })).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(
    goBack(ctx, { changeId: "chg_none", readVersion: 3, reason: "why not" }),
  ).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a setting that differs from what the last run used is said to wait for the next one", async () => {
  const ctx = world.contextFor(hrActor);
  const outdatedRunAt = async () => (await listSettingViews(ctx)).outdatedRunAt;
  expect(await outdatedRunAt()).toBeNull();
  const runAt = new Date("2026-03-03T08:00:00Z");
  await insertRun(ctx.db, "run_1", runAt);
  expect(await outdatedRunAt()).toBeNull();
  world.setNow(new Date("2026-03-04T08:00:00Z"));
  const zone = {
    key: "company.timeZone",
    typed: { value: "Asia/Tokyo" },
    readVersion: 0,
    reason: "we moved",
  };
  await saveSetting(ctx, zone);
  expect(await listSettingViews(ctx)).toMatchObject({ outdatedRunAt: null, timeZone: "Asia/Tokyo" });
  const change = (value: number, readVersion: number) =>
    changeSetting(ctx, seedSetting, { value, readVersion, reason: "another start" });
  await change(7, 0);
  expect(await outdatedRunAt()).toEqual(runAt);
  await change(1, 1);
  expect(await outdatedRunAt()).toBeNull();
  // A run that was asked for with a sensitivity of its own.
  const own = { settings: { sensitivity: 0.7 }, sensitivity: 0.7 };
  await ctx.db.update(detectionRuns).set(own).where(eq(detectionRuns.id, "run_1"));
  expect(await outdatedRunAt()).toEqual(runAt);
});

test("neither employees nor administrators read, change or bring back settings", async () => {
  const [row] = (await historyOf(cuts)).rows;
  const changeId = row?.changeId ?? "";
  for (const actor of [employeeActor, adminActor]) {
    const ctx = world.contextFor(actor);
    const attempts = [
      listSettingViews(ctx),
      listSettingHistory(ctx, { key: null, page: 1 }),
      saveSetting(ctx, {
        key: cuts,
        typed: { significant: "0.1", severe: "0.2" },
        readVersion: 3,
        reason: "no",
      }),
      goBack(ctx, { changeId, readVersion: 3, reason: "mine" }),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
  }
  expect((await viewOf(cuts)).version).toBe(3);
});

test("a stored value that this version does not know counts as the default, and can be set anew", async () => {
  const ctx = world.contextFor(hrActor);
  await ctx.db
    .insert(settings)
    .values({ key: anchorsSetting.key, value: { mood: "x" }, version: 7 })
    .onConflictDoUpdate({ target: settings.key, set: { value: { mood: "x" }, version: 7 } });
  const { defaultValue } = anchorsSetting;
  expect(await readSetting(ctx.db, anchorsSetting)).toEqual({
    value: defaultValue,
    version: 7,
    isBroken: true,
  });
  await expect(requestDetection(ctx)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("detection.anchors"),
  });
  expect((await listSettingViews(ctx)).settings.length).toBeGreaterThan(5);
  await changeSetting(ctx, anchorsSetting, { value: defaultValue, readVersion: 7, reason: "put in order" });
  expect(await readSetting(ctx.db, anchorsSetting)).toMatchObject({ isBroken: false });
});
