import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  alertEvents,
  alerts,
  auditEvents,
  conversations,
  interventions,
  notifications,
  outboxMessages,
  users,
} from "#db/schema/index.ts";
import { everyAlert } from "#lib/domain/safety/alert-filter.ts";
import type { InterventionKind } from "#lib/domain/safety/intervention.ts";
import { rotaSetting } from "#lib/domain/safety/rota.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { readAlertReach } from "#lib/services/safety/read-safety-settings.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { insertEmployee } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { beginWork } from "./begin-work.ts";
import { countStandingAlerts } from "./count-alerts.ts";
import { handBack } from "./hand-back.ts";
import { handOver } from "./hand-over.ts";
import { listAlertHistory, listAlerts, readAlert } from "./list-alerts.ts";
import { purgeAlerts } from "./purge-alerts.ts";
import { raiseAlert } from "./raise-alert.ts";
import { raiseWorkAlert } from "./raise-work-alert.ts";
import { reopenAlert } from "./reopen-alert.ts";
import { resolveAlert } from "./resolve-alert.ts";
import { takeOver } from "./take-over.ts";
import { widenAlerts } from "./widen-alerts.ts";
import { writeNote } from "./write-note.ts";

// A Monday, in the middle of working hours.
const start = new Date("2026-03-02T10:00:00Z");
const otherHr = { ...hrActor, userId: "usr_hr2", name: "Tom" } as const;
const hrOfHerself = { ...hrActor, userId: "usr_hr3", name: "Ida", employeeId: "EMP0003" } as const;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertEmployee(db, "EMP0001", { name: "Emil Berg", department: "Sales" });
  await insertEmployee(db, "EMP0002", { name: "Without account", department: "Ops" });
  await insertEmployee(db, "EMP0003", { name: "Ida", department: "HR" });
  for (const { userId: id, name, role, employeeId } of [
    hrActor,
    otherHr,
    hrOfHerself,
    adminActor,
    employeeActor,
  ]) {
    await db
      .insert(users)
      .values({ id, name, role, employeeId, email: `${id}@elara.test`, createdAt: start });
  }
  await db
    .insert(conversations)
    .values({ id: "cnv_1", userId: employeeActor.userId, startedAt: start, lastMessageAt: start });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow(start);
  await world.database.db.execute(
    sql`truncate alerts, interventions, notifications, notification_keys, outbox_messages, audit_events, settings, setting_changes cascade`,
  );
});

const hr = () => world.contextFor(hrActor);
const tom = () => world.contextFor(otherHr);
const at = (time: string) => world.setNow(new Date(time));
const raiseWork = (employeeId = "EMP0001", sourceKey = "no-answer:1") => {
  const ctx = world.contextFor();
  return ctx.db.transaction((tx) => raiseWorkAlert(tx, ctx, { kind: "no_answer", employeeId, sourceKey }));
};
const raiseCrisis = (messageId: string) => {
  const ctx = world.contextFor(employeeActor);
  const verdict = { level: "crisis", categories: ["suicide"], isImminent: false } as const;
  return ctx.db.transaction((tx) => raiseAlert(tx, ctx, { conversationId: "cnv_1", messageId, verdict }));
};
const onlyAlert = async () => {
  const [alert] = await world.database.db.select().from(alerts).orderBy(asc(alerts.raisedAt));
  if (alert === undefined) throw new Error("there is no alert");
  return alert;
};
const mailedTo = async () =>
  (await world.database.db.select().from(outboxMessages).orderBy(asc(outboxMessages.idempotencyKey))).map(
    ({ recipient }) => recipient.replace("@elara.test", ""),
  );
const setRota = (more: object) =>
  changeSetting(hr(), rotaSetting, {
    value: { ...rotaSetting.defaultValue, ...more },
    readVersion: 0,
    reason: "for the test",
  });
const taken = async (ctx = hr()) => {
  const { id: alertId } = await onlyAlert();
  await takeOver(ctx, { alertId, fromUserId: null });
  return alertId;
};
const resolve = (alertId: string, kinds: InterventionKind[], doneOn = "2026-03-02") =>
  resolveAlert(hr(), { alertId, done: "We had a talk by the lake.", kinds, doneOn });

describe("what nobody waits for", () => {
  test("one occasion raises one alert for ever, however often and however many at once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => raiseWork()));
    expect(await mailedTo()).toEqual(["usr_hr", "usr_hr2", "usr_hr3"]);
    await resolve(await taken(), ["conversation"]);
    await raiseWork();
    expect(await world.database.db.select().from(alerts)).toHaveLength(1);
    await raiseWork("EMP0001", "no-answer:2");
    expect(await world.database.db.select().from(alerts)).toHaveLength(2);
  });

  test("it calls the people named for its kind, in neutral words and without a banner of danger", async () => {
    await setRota({
      general: [{ people: ["usr_hr3"], minutes: 10 }],
      no_answer: [{ people: ["usr_hr2"], minutes: 120 }],
    });
    await raiseWork();
    expect(await mailedTo()).toEqual(["usr_hr2"]);
    const [mail] = await world.database.db.select().from(outboxMessages);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Emil|EMP0001|responded|danger|needs you now/);
    expect(await countStandingAlerts(hr())).toEqual({ open: 0, acknowledged: 0 });
    const told = await world.database.db.select().from(notifications);
    expect(told.map(({ userId, kind }) => `${userId} ${kind}`)).toEqual(["usr_hr2 work_alert"]);
    const log = await readAccessLog(world.contextFor(employeeActor));
    expect(log.entries.map(({ who, what }) => `${who} ${what}`)).toEqual([
      "Elara itself suggested to HR to talk with you",
    ]);
  });

  test("nobody could be called to it only once the first call is due", async () => {
    const uncalled = async () => (await readAlertReach(world.contextFor(adminActor))).uncalled;
    at("2026-03-07T20:00:00Z");
    await raiseWork();
    expect(await uncalled()).toBe(0);
    at("2026-03-09T09:00:00Z");
    expect(await uncalled()).toBe(1);
    await widenAlerts(world.contextFor());
    expect(await uncalled()).toBe(0);
  });

  test("its clock runs in working hours of the company alone", async () => {
    await changeSetting(hr(), companyTimeZone, { value: "Europe/Berlin", readVersion: 0, reason: "there" });
    await setRota({
      no_answer: [
        { people: ["usr_hr"], minutes: 240 },
        { people: ["usr_hr2"], minutes: 480 },
      ],
    });
    // Saturday evening: nobody is called before Monday at nine, which is an hour earlier by UTC.
    at("2026-03-07T20:00:00Z");
    await raiseWork();
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).toEqual([]);
    expect((await onlyAlert()).nextStepAt).toEqual(new Date("2026-03-09T08:00:00Z"));
    at("2026-03-09T08:00:00Z");
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).toEqual(["usr_hr"]);
    at("2026-03-09T11:59:00Z");
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).toEqual(["usr_hr"]);
    at("2026-03-09T12:00:00Z");
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).toEqual(["usr_hr", "usr_hr2"]);
    expect((await onlyAlert()).nextStepAt).toEqual(new Date("2026-03-10T12:00:00Z"));
    at("2026-04-20T12:00:00Z");
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).not.toContain("usr_admin");
  });

  test("somebody without an account can be cared for too", async () => {
    await raiseWork("EMP0002");
    const { alerts: listed } = await listAlerts(hr(), everyAlert);
    expect(listed).toMatchObject([{ name: "Without account", department: "Ops", email: null }]);
  });

  test("HR never sees, hears of or touches what is about themselves", async () => {
    await raiseWork("EMP0003");
    expect(await mailedTo()).toEqual(["usr_hr", "usr_hr2"]);
    const { id: alertId } = await onlyAlert();
    const ida = world.contextFor(hrOfHerself);
    expect((await listAlerts(ida, everyAlert)).alerts).toEqual([]);
    for (const attempt of [
      () => readAlert(ida, { alertId }),
      () => takeOver(ida, { alertId, fromUserId: null }),
      () => handOver(ida, { alertId, toUserId: "usr_hr" }),
      () => reopenAlert(ida, { alertId }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(handOver(hr(), { alertId, toUserId: "usr_hr3" })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});

describe("from hand to hand", () => {
  test("it goes from open over taken and in progress to resolved, and back", async () => {
    await raiseWork();
    const alertId = await taken();
    await beginWork(hr(), { alertId, isUndone: false });
    await beginWork(hr(), { alertId, isUndone: false });
    expect(await onlyAlert()).toMatchObject({ status: "in_progress", acknowledgedBy: "usr_hr" });
    await beginWork(hr(), { alertId, isUndone: true });
    expect((await onlyAlert()).status).toBe("acknowledged");
    await expect(beginWork(tom(), { alertId, isUndone: false })).rejects.toThrow(/Hannah is on it/);
    await resolve(alertId, ["conversation"]);
    expect(await onlyAlert()).toMatchObject({ status: "resolved", resolvedBy: "usr_hr" });
    const events = await world.database.db.select().from(alertEvents);
    expect(events.map(({ kind }) => kind).filter((kind) => kind === "begun")).toHaveLength(1);
  });

  test("a colleague who is asked has to take over; else the others are called", async () => {
    await setRota({ general: [{ people: ["usr_hr"], minutes: 10 }] });
    await raiseCrisis("msg_1");
    const alertId = await taken();
    await handOver(hr(), { alertId, toUserId: "usr_hr2" });
    expect(await onlyAlert()).toMatchObject({ status: "open", askedUserId: "usr_hr2", acknowledgedBy: null });
    expect((await onlyAlert()).nextStepAt).toEqual(new Date("2026-03-02T10:10:00Z"));
    expect(await mailedTo()).toEqual(["usr_hr", "usr_hr2"]);
    at("2026-03-02T10:10:00Z");
    await widenAlerts(world.contextFor());
    expect((await mailedTo()).filter((name) => name !== "usr_admin")).toHaveLength(5);
    await takeOver(tom(), { alertId, fromUserId: null });
    expect(await onlyAlert()).toMatchObject({
      status: "acknowledged",
      acknowledgedBy: "usr_hr2",
      askedUserId: null,
    });
  });

  test("asking a colleague never gives a person in danger more time to wait", async () => {
    await setRota({ general: [{ people: ["usr_hr"], minutes: 10 }] });
    await raiseCrisis("msg_1");
    at("2026-03-02T10:08:00Z");
    const { id: alertId } = await onlyAlert();
    await handOver(hr(), { alertId, toUserId: "usr_hr2" });
    expect((await onlyAlert()).nextStepAt).toEqual(new Date("2026-03-02T10:10:00Z"));
  });

  test("whoever has it hears what others do with it, and is not told any more that somebody is needed", async () => {
    await raiseWork();
    const alertId = await taken();
    const unread = async (userId: string) =>
      (await world.database.db.select().from(notifications).where(eq(notifications.userId, userId)))
        .filter(({ readAt }) => readAt === null)
        .map(({ kind }) => kind);
    expect([await unread("usr_hr"), await unread("usr_hr2")]).toEqual([[], []]);
    await writeNote(tom(), { alertId, note: "She is back on Thursday." });
    await takeOver(tom(), { alertId, fromUserId: "usr_hr" });
    expect(await unread("usr_hr")).toEqual(["alert_update", "alert_update"]);
  });

  test("handing back a calm one at night calls nobody before morning", async () => {
    await raiseWork();
    const alertId = await taken();
    const before = (await mailedTo()).length;
    at("2026-03-02T22:00:00Z");
    await handBack(hr(), { alertId });
    expect(await mailedTo()).toHaveLength(before);
    expect((await onlyAlert()).nextStepAt).toEqual(new Date("2026-03-03T09:00:00Z"));
  });
});

describe("what was done", () => {
  test("is kept as data of the person, without a word, and outlives the alert", async () => {
    await raiseWork();
    const alertId = await taken();
    await resolve(alertId, ["conversation", "workload", "workload"], "2026-03-01");
    const rows = async () =>
      await world.database.db.select().from(interventions).orderBy(asc(interventions.kind));
    expect(await rows()).toMatchObject([
      { employeeId: "EMP0001", kind: "conversation", doneOn: "2026-03-01", alertId, recordedBy: "usr_hr" },
      { employeeId: "EMP0001", kind: "workload", doneOn: "2026-03-01", alertId },
    ]);
    expect(JSON.stringify(await rows())).not.toContain("lake");
    at("2027-03-02T10:00:00Z");
    await purgeAlerts(world.contextFor());
    expect(await world.database.db.select().from(alerts)).toHaveLength(1);
    at("2027-03-02T10:00:01Z");
    await purgeAlerts(world.contextFor());
    expect(await world.database.db.select().from(alerts)).toEqual([]);
    expect(await world.database.db.select().from(alertEvents)).toEqual([]);
    expect((await rows()).map(({ kind, alertId }) => ({ kind, alertId }))).toEqual([
      { kind: "conversation", alertId: null },
      { kind: "workload", alertId: null },
    ]);
  });

  test.each([
    [[], "2026-03-02", "kinds"],
    [["conversation", "nothing_needed"], "2026-03-02", "kinds"],
    [["conversation"], "2026-03-03", "doneOn"],
    [["conversation"], "2026-02-30", "doneOn"],
    [["conversation"], "2025-02-27", "doneOn"],
    [["conversation"], "", "doneOn"],
  ] as const)("%j on %s is refused at %s, and the alert stands", async (kinds, doneOn, field) => {
    await raiseWork();
    const alertId = await taken();
    await expect(resolve(alertId, [...kinds], doneOn)).rejects.toMatchObject({
      code: "invalid_input",
      fieldErrors: { [field]: expect.any(String) },
    });
    expect((await onlyAlert()).status).toBe("acknowledged");
  });

  test("reopened, it stands again and counts as done no more; a newer one of its kind comes first", async () => {
    await raiseCrisis("msg_1");
    const alertId = await taken();
    await resolve(alertId, ["emergency_help"]);
    await reopenAlert(tom(), { alertId });
    expect(await onlyAlert()).toMatchObject({
      status: "in_progress",
      acknowledgedBy: "usr_hr2",
      nextStepAt: null,
    });
    expect(await world.database.db.select().from(interventions)).toEqual([]);
    await expect(reopenAlert(tom(), { alertId })).rejects.toMatchObject({ code: "conflict" });
    const again = { alertId, done: "Called her sister.", doneOn: "2026-03-02" };
    await resolveAlert(tom(), { ...again, kinds: ["conversation"] });
    at("2026-03-02T11:00:00Z");
    await raiseCrisis("msg_2");
    await expect(reopenAlert(tom(), { alertId })).rejects.toThrow(/asked for somebody again/);
  });
});

test("the board is narrowed by what it is about, who has it, since when and where", async () => {
  await raiseCrisis("msg_1");
  await raiseWork();
  at("2026-03-20T10:00:00Z");
  await raiseWork("EMP0002", "no-answer:2");
  const names = async (filter: object, ctx = hr()) =>
    (await listAlerts(ctx, { ...everyAlert, ...filter })).alerts.map(({ kind, name }) => `${kind} ${name}`);
  const all = ["life Emil Berg", "no_answer Emil Berg", "no_answer Without account"];
  expect(await names({})).toEqual(all);
  expect(await names({ kind: "waiting" })).toEqual(all.slice(0, 1));
  expect(await names({ kind: "calm" })).toEqual(all.slice(1));
  expect(await names({ kind: "no_answer", department: "Ops" })).toEqual(all.slice(2));
  expect(await names({ days: 7 })).toEqual(all.slice(2));
  const alertId = (await listAlerts(hr(), { ...everyAlert, department: "Ops" })).alerts[0]?.id ?? "";
  await handOver(hr(), { alertId, toUserId: "usr_hr2" });
  expect(await names({ owner: "me" }, tom())).toEqual(all.slice(2));
  expect(await names({ owner: "nobody" })).toEqual(all.slice(0, 2));
  expect(await names({ owner: "usr_hr2", status: "open" })).toEqual(all.slice(2));
  expect(await names({ status: "in_progress" })).toEqual([]);
  expect((await listAlertHistory(hr(), everyAlert)).total).toBe(0);
});

test("an admin, an employee and a visitor see and change nothing", async () => {
  await raiseWork();
  const { id: alertId } = await onlyAlert();
  const before = await world.database.db.select().from(auditEvents);
  for (const actor of [adminActor, employeeActor, { kind: "visitor", name: "nobody" } as const]) {
    const ctx = world.contextFor(actor);
    for (const attempt of [
      () => listAlerts(ctx, everyAlert),
      () => listAlertHistory(ctx, everyAlert),
      () => readAlert(ctx, { alertId }),
      () => beginWork(ctx, { alertId, isUndone: false }),
      () => handOver(ctx, { alertId, toUserId: "usr_hr2" }),
      () => reopenAlert(ctx, { alertId }),
      () => resolveAlert(ctx, { alertId, done: "Done.", kinds: ["conversation"], doneOn: "2026-03-02" }),
      () => purgeAlerts(ctx),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    }
  }
  expect(await world.database.db.select().from(auditEvents)).toHaveLength(before.length);
});
