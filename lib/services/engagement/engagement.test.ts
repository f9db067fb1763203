import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  alerts,
  auditEvents,
  employees,
  interventions,
  leavePeriods,
  notificationPreferences,
  notifications,
  nudgeOmissions,
  nudgeRounds,
  nudges,
  outboxMessages,
  userProfiles,
  users,
} from "#db/schema/index.ts";
import {
  dailyRoundSetting,
  engagementSwitch,
  escalationSetting,
  targetRulesSetting,
} from "#lib/domain/engagement/settings.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { insertMood, insertPeople, userOf } from "#tests/support/engagement-company.ts";
import { insertFlag, insertRun } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { recordAnswer } from "./record-answer.ts";
import { recordContact } from "./record-contact.ts";
import { runEngagement } from "./run-engagement.ts";

/** A Monday, ten in the morning of the company, which lives in UTC here. */
const start = new Date("2026-03-02T10:00:00Z");
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await insertPeople(world.database.db, 6, (place) => place !== 5);
  await world.database.db.insert(users).values({
    id: hrActor.userId,
    role: "hr",
    name: "Hannah",
    email: "hannah@elara.test",
    createdAt: start,
  });
  await insertRun(world.database.db, "run_1");
});
afterAll(() => world.close());
beforeEach(async () => {
  const { db } = world.database;
  world.setNow(start);
  await db.execute(
    sql`truncate nudge_rounds, nudges, nudge_omissions, unasked_contacts, last_answers, escalated_flags, notifications,
      notification_keys, notification_preferences, outbox_messages, flags, alerts, audit_events, settings, setting_changes,
      leave_periods, interventions, user_profiles, feature_aggregates cascade`,
  );
  await db.update(users).set({ disabledAt: null });
  await db.update(employees).set({ isActive: true });
  await set(targetRulesSetting, { ...targetRulesSetting.defaultValue, leastSampleShare: 20 });
});

const db = () => world.database.db;
const run = () => runEngagement(world.contextFor());
const later = (ms: number) => world.setNow(new Date(start.getTime() + ms));
const set = <Value>(definition: SettingDefinition<Value>, value: Value) =>
  changeSetting(world.contextFor(hrActor), definition, { value, readVersion: 0, reason: "for the test" });
const flag = (employeeId: string, severity: "moderate" | "severe" = "moderate") =>
  insertFlag(db(), { flagId: `flg_${employeeId}`, runId: "run_1", employeeId, severity });
const nudgesOf = (employeeId: string) =>
  db().select().from(nudges).where(eq(nudges.employeeId, employeeId)).orderBy(asc(nudges.day));
const mails = () => db().select().from(outboxMessages).where(eq(outboxMessages.purpose, "check_in"));
const answer = (employeeId: string, by: "check_in" | "conversation" = "check_in") => {
  const ctx = world.contextFor({ ...employeeActor, userId: userOf(employeeId), employeeId });
  return ctx.db.transaction((tx) => recordAnswer(tx, ctx, { userId: userOf(employeeId), by }));
};

describe("the daily round", () => {
  test("asks whoever has a reason and some by lot, keeps why, and tells them in the app", async () => {
    await flag("EMP00001");
    await insertMood(db(), "EMP00002", 0.2);
    await run();
    const asked = await db().select().from(nudges).orderBy(asc(nudges.employeeId));
    expect(asked.map(({ employeeId, reasons, status }) => [employeeId, reasons, status]).slice(0, 2)).toEqual(
      [
        ["EMP00001", ["flagged"], "sent"],
        ["EMP00002", ["low_mood"], "sent"],
      ],
    );
    expect(asked.slice(2).map(({ reasons }) => reasons)).toEqual([["sample"]]);
    const told = await db().select().from(notifications);
    expect(told.map(({ kind, subjectId }) => [kind, subjectId]).sort()).toEqual(
      asked.map(({ id }) => ["check_in", id]).sort(),
    );
    expect(await mails()).toEqual([]);
  });

  test("is made once a day, at its time, however often and at once the job runs", async () => {
    await flag("EMP00001");
    later(-1);
    await run();
    expect(await db().select().from(nudgeRounds)).toEqual([]);
    later(0);
    await Promise.all([run(), run(), run()]);
    later(5 * hourMs);
    await run();
    expect(await db().select().from(nudgeRounds)).toHaveLength(1);
    expect(await nudgesOf("EMP00001")).toHaveLength(1);
    const events = await db().select().from(auditEvents).where(eq(auditEvents.action, "nudges.sent"));
    expect(events).toHaveLength(1);
  });

  test("days that were missed are not made up for", async () => {
    await flag("EMP00001");
    await run();
    later(20 * dayMs);
    await run();
    const days = (await db().select().from(nudgeRounds)).map(({ day }) => day).sort();
    expect(days).toEqual(["2026-03-02", "2026-03-22"]);
    expect((await nudgesOf("EMP00001")).map(({ status }) => status)).toEqual(["unanswered", "sent"]);
  });

  test("leaves in peace whoever is on leave, opted out, has talked, was contacted, and says so", async () => {
    for (const place of [1, 2, 3, 4, 5, 6]) await flag(`EMP0000${place}`);
    const leave = { leaveType: "Annual Leave" as const, leaveDays: 3, batchId: 1 };
    await db()
      .insert(leavePeriods)
      .values({ employeeId: "EMP00001", startDate: "2026-03-04", endDate: "2026-03-01", ...leave });
    await db()
      .insert(notificationPreferences)
      .values({ userId: userOf("EMP00002"), isOptedOut: true, changedAt: start });
    await answer("EMP00003", "conversation");
    const ctx = world.contextFor(hrActor);
    await recordContact(db(), ctx, { userId: userOf("EMP00004"), channel: "hr_message", key: "msg_1" });
    await run();
    expect((await db().select().from(nudges)).map(({ employeeId }) => employeeId)).toEqual(["EMP00005"]);
    const left = await db().select().from(nudgeOmissions).orderBy(asc(nudgeOmissions.employeeId));
    expect(left.map(({ cause }) => cause)).toEqual([
      "on_leave",
      "opted_out",
      "talked",
      "over_budget",
      "no_account",
    ]);
  });

  test("whoever HR did something together with is left in peace as after a talk; a vain attempt is none", async () => {
    const done = { recordedAt: start, doneOn: "2026-02-20" };
    await db()
      .insert(interventions)
      .values([
        { id: "int_1", employeeId: "EMP00001", kind: "conversation", ...done },
        { id: "int_2", employeeId: "EMP00002", kind: "not_reached", ...done },
      ]);
    await flag("EMP00001");
    await flag("EMP00002");
    await run();
    expect(await nudgesOf("EMP00001")).toEqual([]);
    expect(await nudgesOf("EMP00002")).toHaveLength(1);
    later(5 * dayMs);
    await run();
    expect(await nudgesOf("EMP00001")).toHaveLength(1);
  });

  test("waits for the end of quiet hours where the person is, and looks again before it sends", async () => {
    await flag("EMP00001");
    await flag("EMP00002");
    for (const employeeId of ["EMP00001", "EMP00002"]) {
      await db()
        .insert(userProfiles)
        .values({ userId: userOf(employeeId), timeZone: "America/New_York", updatedAt: start });
    }
    await run();
    expect(await nudgesOf("EMP00001")).toMatchObject([
      { status: "planned", sendAt: new Date("2026-03-02T13:00:00Z") },
    ]);
    await answer("EMP00002", "conversation");
    later(3 * hourMs - 1);
    await run();
    expect(await nudgesOf("EMP00001")).toMatchObject([{ status: "planned" }]);
    later(3 * hourMs);
    await run();
    expect(await nudgesOf("EMP00001")).toMatchObject([
      { status: "sent", sentAt: new Date("2026-03-02T13:00:00Z") },
    ]);
    expect(await nudgesOf("EMP00002")).toMatchObject([{ status: "withdrawn", withdrawnFor: "talked" }]);
  });

  test("does nothing while it is switched off", async () => {
    await set(engagementSwitch, false);
    await flag("EMP00001");
    await run();
    expect(await db().select().from(nudgeRounds)).toEqual([]);
  });

  test("keeps to its time in the company's zone where that hour is skipped in spring", async () => {
    await set(dailyRoundSetting, { time: "02:30", onWeekends: true });
    await db().execute(
      sql`insert into settings (key, value, version) values ('company.timeZone', '"Europe/Berlin"'::jsonb, 1)`,
    );
    world.setNow(new Date("2026-03-29T00:55:00Z"));
    await run();
    expect(await db().select().from(nudgeRounds)).toEqual([]);
    world.setNow(new Date("2026-03-29T01:00:00Z"));
    await run();
    expect((await db().select().from(nudgeRounds)).map(({ day }) => day)).toEqual(["2026-03-29"]);
  });
});

describe("what follows", () => {
  test("one mail after a day unread, without a word of why, and none once it was read", async () => {
    await flag("EMP00001");
    await flag("EMP00002");
    await run();
    await db()
      .update(notifications)
      .set({ readAt: start })
      .where(eq(notifications.userId, userOf("EMP00002")));
    await db().delete(nudges).where(sql`'sample' = any(${nudges.reasons})`);
    later(dayMs - 1);
    await run();
    expect(await mails()).toEqual([]);
    later(dayMs);
    await Promise.all([run(), run()]);
    later(dayMs + 2 * hourMs);
    await run();
    const sent = await mails();
    expect(sent.map(({ recipient }) => recipient)).toEqual([`${userOf("EMP00001")}@elara.test`]);
    expect(sent[0]?.body).not.toMatch(/notic|find|flag|low|score/i);
    const [nudge] = await nudgesOf("EMP00001");
    expect(sent[0]?.body).toContain(`https://elara.test/check-in/${nudge?.id}`);
  });

  test("no mail to whoever went on leave, does not want one, or where mails are off", async () => {
    await flag("EMP00001");
    await flag("EMP00002");
    await run();
    await db().delete(nudges).where(sql`'sample' = any(${nudges.reasons})`);
    await db().insert(leavePeriods).values({
      employeeId: "EMP00001",
      leaveType: "Sick Leave",
      startDate: "2026-03-03",
      endDate: "2026-03-03",
      leaveDays: 1,
      batchId: 1,
    });
    await db()
      .insert(notificationPreferences)
      .values({ userId: userOf("EMP00002"), unmailedKinds: ["check_in"], changedAt: start });
    later(dayMs);
    await run();
    expect(await mails()).toEqual([]);
  });

  test("three unanswered in a row tell HR once, and then it is left to HR", async () => {
    await flag("EMP00001");
    for (let day = 0; day < 60; day++) {
      later(day * dayMs);
      await run();
    }
    const course = await nudgesOf("EMP00001");
    expect(course.filter(({ toldAt }) => toldAt !== null)).toHaveLength(1);
    const raised = await db().select().from(alerts).where(eq(alerts.kind, "no_answer"));
    expect(raised.filter(({ employeeId }) => employeeId === "EMP00001")).toHaveLength(1);
    const told = course.findIndex(({ toldAt }) => toldAt !== null);
    expect(told).toBe(2);
    const gap = (course[3]?.sentAt?.getTime() ?? 0) - (course[2]?.toldAt?.getTime() ?? 0);
    expect(gap).toBeGreaterThanOrEqual(28 * dayMs);
  });

  test("any answer begins the count anew, and is seen at the nudge", async () => {
    await flag("EMP00001");
    for (let day = 0; day < 28; day++) {
      later(day * dayMs);
      await run();
      if (day === 14) await answer("EMP00001");
    }
    const course = await nudgesOf("EMP00001");
    expect(course.some(({ status, answeredBy }) => status === "answered" && answeredBy === "check_in")).toBe(
      true,
    );
    expect(await db().select().from(alerts).where(eq(alerts.employeeId, "EMP00001"))).toEqual([]);
  });

  test("days of leave are no silence", async () => {
    await flag("EMP00001");
    await run();
    await db().insert(leavePeriods).values({
      employeeId: "EMP00001",
      leaveType: "Annual Leave",
      startDate: "2026-03-03",
      endDate: "2026-03-20",
      leaveDays: 14,
      batchId: 1,
    });
    for (let day = 1; day <= 24; day++) {
      later(day * dayMs);
      await run();
    }
    expect(await nudgesOf("EMP00001")).toMatchObject([{ status: "sent" }]);
    later(25 * dayMs);
    await run();
    expect((await nudgesOf("EMP00001"))[0]).toMatchObject({ status: "unanswered" });
  });

  test("silence changes no finding and no feature", async () => {
    await flag("EMP00001");
    await insertMood(db(), "EMP00001", 0.3);
    const state = () =>
      db().execute(
        sql`select (select json_agg(f) from flag_findings f) as findings, (select json_agg(a) from feature_aggregates a) as features`,
      );
    const before = JSON.stringify((await state()) as unknown);
    for (let day = 0; day < 40; day += 1) {
      later(day * dayMs);
      await run();
    }
    expect((await nudgesOf("EMP00001")).some(({ toldAt }) => toldAt !== null)).toBe(true);
    expect(JSON.stringify((await state()) as unknown)).toBe(before);
  });

  test("what could not be sent on its day is not sent late", async () => {
    await flag("EMP00001");
    await db()
      .insert(userProfiles)
      .values({ userId: userOf("EMP00001"), timeZone: "America/New_York", updatedAt: start });
    await run();
    later(6 * dayMs - hourMs);
    await run();
    const course = await nudgesOf("EMP00001");
    expect(course[0]).toMatchObject({ status: "withdrawn", withdrawnFor: "too_late" });
  });
});

describe("escalation", () => {
  test("a severe finding calls somebody once; others by the rule that holds", async () => {
    await flag("EMP00001", "severe");
    await flag("EMP00002");
    await Promise.all([run(), run()]);
    later(dayMs);
    await run();
    const raised = await db().select().from(alerts).where(eq(alerts.kind, "severe_finding"));
    expect(raised.map(({ employeeId }) => employeeId)).toEqual(["EMP00001"]);
  });

  test("none when the rule is off", async () => {
    await set(escalationSetting, { severe: false, significant: false });
    await flag("EMP00001", "severe");
    await run();
    expect(await db().select().from(alerts).where(eq(alerts.kind, "severe_finding"))).toEqual([]);
  });
});

test("nobody but the system makes a round", async () => {
  for (const actor of [hrActor, employeeActor, { kind: "visitor", name: "nobody" } as const]) {
    await expect(runEngagement(world.contextFor(actor))).rejects.toMatchObject({ code: "forbidden" });
  }
});
