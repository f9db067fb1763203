import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { alertEvents, alerts, auditEvents, conversations, outboxMessages, users } from "#db/schema/index.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import { everyAlert } from "#lib/domain/safety/alert-filter.ts";
import { rotaSetting } from "#lib/domain/safety/rota.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { insertEmployee } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { askForHuman } from "./ask-for-human.ts";
import { countStandingAlerts } from "./count-alerts.ts";
import { handBack } from "./hand-back.ts";
import { listAlertHistory, listAlerts } from "./list-alerts.ts";
import { raiseAlert } from "./raise-alert.ts";
import { readCareFacts } from "./read-care-facts.ts";
import { resolveAlert } from "./resolve-alert.ts";
import { takeOver } from "./take-over.ts";
import { widenAlerts } from "./widen-alerts.ts";
import { writeNote } from "./write-note.ts";

const start = new Date("2026-03-02T09:00:00Z");
const otherHr = { ...hrActor, userId: "usr_hr2", name: "Tom" } as const;
const hrOfHerself = { ...hrActor, userId: "usr_hr3", name: "Ida", employeeId: "EMP0003" } as const;
const crisis: ScreenVerdict = { level: "crisis", categories: ["suicide"], isImminent: false };
const imminent: ScreenVerdict = { ...crisis, isImminent: true };
const harassed: ScreenVerdict = { level: "concern", categories: ["harassment"], isImminent: false };

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertEmployee(db, "EMP0001", { name: "Emil Berg" });
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
  await db.insert(conversations).values({
    id: "cnv_1",
    userId: employeeActor.userId,
    startedAt: start,
    lastMessageAt: start,
  });
});
afterAll(() => world.close());
beforeEach(async () => {
  const { db } = world.database;
  world.setNow(start);
  await db.execute(sql`truncate alerts, outbox_messages, audit_events, settings, setting_changes cascade`);
  await db.update(users).set({ disabledAt: null });
});

const hr = () => world.contextFor(hrActor);
const employee = () => world.contextFor(employeeActor);
const closeAlert = (ctx: Parameters<typeof resolveAlert>[0], input: { alertId: string; done: string }) =>
  resolveAlert(ctx, { ...input, kinds: ["conversation"], doneOn: "2026-03-02" });
const minutesLater = (minutes: number) => world.setNow(new Date(start.getTime() + minutes * 60_000));
const raise = (
  messageId: string,
  verdict = crisis,
  actor: Parameters<TestWorld["contextFor"]>[0] = employeeActor,
) => {
  const ctx = world.contextFor(actor);
  return ctx.db.transaction((tx) => raiseAlert(tx, ctx, { conversationId: "cnv_1", messageId, verdict }));
};
const theAlert = async () => {
  const [alert] = await world.database.db.select().from(alerts);
  if (alert === undefined) throw new Error("there is no alert");
  return alert;
};
const mailedTo = async () =>
  (await world.database.db.select().from(outboxMessages).orderBy(asc(outboxMessages.idempotencyKey))).map(
    ({ recipient }) => recipient.replace("@elara.test", ""),
  );
const setRota = (general: { people: string[]; minutes: number }[], more = {}) =>
  changeSetting(hr(), rotaSetting, {
    value: { ...rotaSetting.defaultValue, general, ...more },
    readVersion: 0,
    reason: "for the test",
  });

describe("raising", () => {
  test("a message raises one alert, however often it comes at once", async () => {
    await setRota([{ people: ["usr_hr"], minutes: 10 }]);
    await Promise.all(Array.from({ length: 20 }, () => raise("msg_1")));
    expect(await world.database.db.select().from(alerts)).toHaveLength(1);
    expect(await mailedTo()).toEqual(["usr_hr"]);
    const kinds = (await world.database.db.select().from(alertEvents)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["called", "raised"]);
  });

  test("further messages of the conversation add to the alert and to what is known, without another call", async () => {
    await raise("msg_1");
    const calls = await mailedTo();
    await raise("msg_2", { ...imminent, categories: ["self_harm"] });
    await raise("msg_2", { ...imminent, categories: ["self_harm"] });
    expect(await theAlert()).toMatchObject({ isImminent: true, categories: ["suicide", "self_harm"] });
    const kinds = (await world.database.db.select().from(alertEvents)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "repeated")).toHaveLength(1);
    expect(await mailedTo()).toEqual(calls);
  });

  test("nothing of what was said, and no word about the person, leaves with the mail or the job", async () => {
    await raise("msg_1");
    const mails = await world.database.db.select().from(outboxMessages);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject, body } of mails) {
      expect(`${subject} ${body}`).not.toMatch(/Emil|suicid|crisis|danger|EMP0001/i);
      expect(body).toContain("https://elara.test/hr/alerts");
    }
    expect(world.enqueued.at(-1)).toEqual({ id: "widen-alerts", payload: {} });
    const events = await world.database.db.select().from(auditEvents);
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toMatch(/suicid|life|msg_1/);
  });

  test("a concern, and harm at work, tell nobody until the person asks", async () => {
    await raise("msg_1", { ...crisis, level: "concern" });
    const facts = await raise("msg_2", harassed);
    expect(facts.handOff.state).toBe("offered");
    expect(await world.database.db.select().from(alerts)).toEqual([]);
    await setRota([{ people: ["usr_hr"], minutes: 10 }], {
      work_harm: [{ people: ["usr_hr2"], minutes: 30 }],
    });
    const handOff = await askForHuman(employee(), { conversationId: "cnv_1", kind: "work_harm" });
    await askForHuman(employee(), { conversationId: "cnv_1", kind: "work_harm" });
    expect(handOff).toEqual({ state: "told", who: "Tom from HR" });
    expect(await theAlert()).toMatchObject({ kind: "work_harm", isAskedFor: true });
    expect(await mailedTo()).toEqual(["usr_hr2"]);
    expect((await listAlerts(world.contextFor(otherHr), everyAlert)).alerts).toHaveLength(1);
    expect((await listAlerts(hr(), everyAlert)).alerts).toEqual([]);
  });

  test("whoever knows of a crisis is not said to know of harm at work", async () => {
    await raise("msg_1");
    expect((await raise("msg_2", harassed)).handOff.state).toBe("offered");
    expect((await raise("msg_3")).handOff.state).toBe("told");
  });

  test("somebody else's conversation is not found when a person is asked for, and no alert is raised", async () => {
    for (const stranger of [otherHr, adminActor, { ...employeeActor, userId: "usr_hr3" } as const]) {
      const asking = askForHuman(world.contextFor(stranger), { conversationId: "cnv_1", kind: "crisis" });
      await expect(asking).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await world.database.db.select().from(alerts)).toEqual([]);
    await raise("msg_1");
    expect((await theAlert()).userId).toBe("usr_employee");
    const facts = await readCareFacts(world.database.db, world.contextFor(hrOfHerself), {
      conversationId: "cnv_1",
    });
    expect(facts.handOff.state).toBe("offered");
  });

  test("a person can be asked for outside every conversation, and before anything was stored in one", async () => {
    for (const conversationId of [null, "cnv_unsaid", "cnv_unsaid_too"]) {
      const handOff = await askForHuman(employee(), { conversationId, kind: "crisis" });
      expect(handOff.state).toBe("told");
    }
    expect(await theAlert()).toMatchObject({ conversationId: "", isAskedFor: true, kind: "talk" });
    expect(await world.database.db.select().from(alerts)).toHaveLength(1);
  });

  test("whoever is in danger is never called to themselves, nor anybody disabled", async () => {
    await setRota([{ people: ["usr_hr3", "usr_hr2"], minutes: 10 }]);
    await world.database.db.update(users).set({ disabledAt: start }).where(eq(users.id, "usr_hr2"));
    const facts = await raise("msg_1", crisis, hrOfHerself);
    expect(await mailedTo()).toEqual(["usr_hr"]);
    expect(facts.handOff).toEqual({ state: "told", who: "Hannah from HR" });
    const own = world.contextFor(hrOfHerself);
    expect((await listAlerts(own, everyAlert)).alerts).toEqual([]);
    await expect(takeOver(own, { alertId: (await theAlert()).id, fromUserId: null })).rejects.toThrow(
      /no such alert/,
    );
  });
});

describe("the clock", () => {
  test("calls the next step when nobody has taken over, once for each person and step", async () => {
    await setRota([
      { people: ["usr_hr"], minutes: 10 },
      { people: ["usr_hr2"], minutes: 5 },
    ]);
    await raise("msg_1");
    minutesLater(9);
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).toEqual(["usr_hr"]);
    minutesLater(10);
    await Promise.all([widenAlerts(world.contextFor()), widenAlerts(world.contextFor())]);
    expect(await mailedTo()).toEqual(["usr_hr", "usr_hr2"]);
    minutesLater(36);
    await widenAlerts(world.contextFor());
    const all = await mailedTo();
    expect(all.filter((name) => name === "usr_hr")).toHaveLength(3);
    expect(all.filter((name) => name === "usr_admin")).toHaveLength(1);
    const [adminMail] = await world.database.db
      .select()
      .from(outboxMessages)
      .where(eq(outboxMessages.recipient, "usr_admin@elara.test"));
    expect(adminMail?.body).not.toMatch(/Emil|EMP0001|danger/);
  });

  test("stops with taking over, and goes on at once after handing back", async () => {
    await setRota([{ people: ["usr_hr"], minutes: 10 }]);
    await raise("msg_1");
    const { id: alertId } = await theAlert();
    await takeOver(hr(), { alertId, fromUserId: null });
    minutesLater(500);
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).toEqual(["usr_hr"]);
    await handBack(hr(), { alertId });
    expect((await mailedTo()).sort()).toEqual(["usr_hr", "usr_hr", "usr_hr2", "usr_hr3"]);
    expect(await theAlert()).toMatchObject({ status: "open", acknowledgedBy: null });
  });

  test("with nobody at all the alert waits, and somebody is called as soon as there is one", async () => {
    await world.database.db.update(users).set({ disabledAt: start });
    const facts = await raise("msg_1");
    expect(facts.handOff.state).toBe("unreachable");
    await world.database.db.update(users).set({ disabledAt: null }).where(eq(users.id, "usr_hr"));
    await widenAlerts(world.contextFor());
    expect(await mailedTo()).toEqual(["usr_hr"]);
  });
});

describe("looking after it", () => {
  test("the first to take over has it, the second is told who, and the person is told too", async () => {
    await raise("msg_1");
    const { id: alertId } = await theAlert();
    await takeOver(hr(), { alertId, fromUserId: null });
    await expect(takeOver(world.contextFor(otherHr), { alertId, fromUserId: null })).rejects.toThrow(
      /^Hannah is on it/,
    );
    const facts = await readCareFacts(world.database.db, employee(), { conversationId: "cnv_1" });
    expect(facts.handOff).toEqual({ state: "taken", who: "Hannah from HR" });
    await takeOver(world.contextFor(otherHr), { alertId, fromUserId: "usr_hr" });
    expect(await theAlert()).toMatchObject({ acknowledgedBy: "usr_hr2" });
    await expect(closeAlert(hr(), { alertId, done: "Called." })).rejects.toThrow(/Tom is on it/);
  });

  test("it hears of what gets worse while somebody has it", async () => {
    await raise("msg_1");
    await takeOver(hr(), { alertId: (await theAlert()).id, fromUserId: null });
    const before = (await mailedTo()).length;
    await raise("msg_2");
    expect(await mailedTo()).toHaveLength(before);
    await raise("msg_3", imminent);
    const mails = await world.database.db.select().from(outboxMessages);
    expect(mails).toHaveLength(before + 1);
    expect(mails.some(({ subject }) => subject === "There is something new in Elara")).toBe(true);
  });

  test("notes and what was done are sealed at rest, and read by those who may see the alert", async () => {
    await raise("msg_1");
    const { id: alertId } = await theAlert();
    await expect(closeAlert(hr(), { alertId, done: "Called." })).rejects.toThrow(/take it over first/);
    await takeOver(hr(), { alertId, fromUserId: null });
    await writeNote(world.contextFor(otherHr), { alertId, note: "His door is 4b." });
    await expect(closeAlert(hr(), { alertId, done: " " })).rejects.toMatchObject({ code: "invalid_input" });
    minutesLater(1);
    await closeAlert(hr(), { alertId, done: "Talked, his sister is with him." });
    const stored = await world.database.db.select({ note: alertEvents.note }).from(alertEvents);
    expect(JSON.stringify(stored)).not.toMatch(/sister|door/);
    const { alerts: standing, counts } = await listAlerts(world.contextFor(otherHr), everyAlert);
    expect(standing).toEqual([]);
    const { alerts: resolved } = await listAlertHistory(world.contextFor(otherHr), everyAlert);
    expect(counts).toEqual({ open: 0, acknowledged: 0, calm: 0, resolved: 1 });
    const notes = resolved[0]?.events.flatMap(({ note }) => note ?? []);
    expect(notes).toEqual(["His door is 4b.", "Talked, his sister is with him."]);
    await expect(closeAlert(hr(), { alertId, done: "Again." })).rejects.toThrow(/is resolved/);
  });

  test("a crisis after closing raises a new alert; the old message does not", async () => {
    await raise("msg_1");
    const { id: alertId } = await theAlert();
    await takeOver(hr(), { alertId, fromUserId: null });
    await closeAlert(hr(), { alertId, done: "Talked." });
    await raise("msg_1");
    expect(await countStandingAlerts(hr())).toEqual({ open: 0, acknowledged: 0 });
    await raise("msg_2");
    expect(await countStandingAlerts(hr())).toEqual({ open: 1, acknowledged: 0 });
  });

  test("the person sees that somebody was called, looked and took over", async () => {
    await raise("msg_1");
    await listAlerts(hr(), everyAlert);
    await takeOver(hr(), { alertId: (await theAlert()).id, fromUserId: null });
    const { entries } = await readAccessLog(employee());
    expect(entries.map(({ who, what }) => `${who} ${what}`)).toEqual([
      "Hannah (HR) took over looking after you",
      "Hannah (HR) saw that you might need somebody",
      "Elara itself told HR that you might need somebody, not what you wrote",
    ]);
  });
});

describe("somebody else cannot", () => {
  test("an admin, an employee and a visitor see and change nothing", async () => {
    await raise("msg_1");
    const { id: alertId } = await theAlert();
    for (const actor of [adminActor, employeeActor, { kind: "visitor", name: "nobody" } as const]) {
      const ctx = world.contextFor(actor);
      for (const attempt of [
        () => listAlerts(ctx, everyAlert),
        () => countStandingAlerts(ctx),
        () => takeOver(ctx, { alertId, fromUserId: null }),
        () => handBack(ctx, { alertId }),
        () => writeNote(ctx, { alertId, note: "Hello there" }),
        () => closeAlert(ctx, { alertId, done: "Done." }),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
      }
    }
    expect(await theAlert()).toMatchObject({ status: "open", acknowledgedBy: null });
  });
});
