import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  alerts,
  auditEvents,
  messageThreads,
  notifications,
  realtimeEvents,
  threadMessages,
  threadReads,
  users,
} from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { parseKeyRing } from "#lib/crypto/key-ring.ts";
import { createVault } from "#lib/crypto/vault.ts";
import { longestThreadMessage, threadMessageRate, threadStartRate } from "#lib/domain/messages/limits.ts";
import { threadRetentionSetting } from "#lib/domain/messages/retention.ts";
import { rotateKeys } from "#lib/services/keys/rotate-keys.ts";
import { insertEmployee, insertUser } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { assignThread } from "./assign-thread.ts";
import { closeThread, reopenThread } from "./close-thread.ts";
import { exportThreads } from "./export-threads.ts";
import { listInbox, listOwnThreads } from "./list-threads.ts";
import { markThreadRead } from "./mark-thread-read.ts";
import { purgeThreads } from "./purge-threads.ts";
import { readRevision } from "./read-revision.ts";
import { readInboxThread, readOwnThread, shownMessages } from "./read-thread.ts";
import { startThread, writeToHr } from "./write-to-hr.ts";
import { startThreadWith, writeToPerson } from "./write-to-person.ts";

let world: TestWorld;
const startedAt = new Date("2026-03-02T09:00:00Z");
const inbox = { view: "all", person: "", page: 1 } as const;
const limit = shownMessages;
let clock = 0;
let nextClientId = 0;
const clientId = () => `client-${nextClientId++}`;

const me = () => world.contextFor(employeeActor);
const other = () => world.contextFor({ ...employeeActor, userId: "usr_other", employeeId: "EMP0002" });
const hannah = () => world.contextFor(hrActor);
const harald = () =>
  world.contextFor({ ...hrActor, userId: "usr_harald", name: "Harald", employeeId: "EMP0003" });
const admin = () => world.contextFor(adminActor);

beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertEmployee(db, "EMP0001", { name: "Emil Berg", department: "Sales" });
  await insertEmployee(db, "EMP0002", { name: "Olga Lind", department: "Sales" });
  await insertEmployee(db, "EMP0003", { name: "Harald Voss", department: "People" });
  await insertEmployee(db, "EMP0004", { name: "Nora Account-less" });
});
beforeEach(async () => {
  const { db } = world.database;
  await db.execute(sql`truncate users, alerts, audit_events cascade`);
  await insertUser(db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(db, "usr_other", "employee", "Olga", "EMP0002");
  await insertUser(db, "usr_hr", "hr", "Hannah");
  await insertUser(db, "usr_harald", "hr", "Harald", "EMP0003");
  await insertUser(db, "usr_admin", "admin", "Adam");
  clock = 0;
  pass(0);
});
afterAll(() => world.close());

function pass(seconds: number): void {
  clock += seconds;
  world.setNow(new Date(startedAt.getTime() + clock * 1000));
}
const begin = async (ctx: Ctx, text = "May I ask about my leave?", subject = "Leave") =>
  (await startThread(ctx, { clientId: clientId(), subject, text })).threadId;
const answer = (ctx: Ctx, threadId: string, text: string) =>
  writeToPerson(ctx, { threadId, clientId: clientId(), text });
const reply = (ctx: Ctx, threadId: string, text: string) =>
  writeToHr(ctx, { threadId, clientId: clientId(), text });
const textsOf = ({ messages }: { messages: readonly { text: string; authorName: string | null }[] }) =>
  messages.map(({ authorName, text }) => `${authorName}: ${text}`);
const toldOf = async () =>
  (await world.database.db.select().from(notifications)).map(({ userId }) => userId).sort();
const seenBy = async (employeeId: string) =>
  (await world.database.db.select().from(auditEvents).where(eq(auditEvents.employeeId, employeeId))).map(
    ({ action, actorId }) => `${actorId} ${action}`,
  );

describe("writing", () => {
  test("both sides read the same thread, HR by name, and nothing of it stands in the database in plain words", async () => {
    const threadId = await begin(me(), "May I ask about my leave?", "  Leave\n in May ");
    pass(60);
    await answer(hannah(), threadId, "Of course. <b>What</b> is it?");
    pass(60);
    await reply(me(), threadId, "Thank you!");
    const expected = [
      "Emil: May I ask about my leave?",
      "Hannah: Of course. <b>What</b> is it?",
      "Emil: Thank you!",
    ];
    const own = await readOwnThread(me(), { threadId, limit });
    const theirs = await readInboxThread(harald(), { threadId, limit });
    expect(textsOf(own)).toEqual(expected);
    expect(textsOf(theirs)).toEqual(expected);
    expect([own.subject, theirs.subject]).toEqual(["Leave in May", "Leave in May"]);
    expect(own.assignee).toEqual({ id: "usr_hr", name: "Hannah" });
    expect(theirs.person).toMatchObject({ name: "Emil Berg", employeeId: "EMP0001", department: "Sales" });
    const rows = [
      await world.database.db.select().from(threadMessages),
      await world.database.db.select().from(messageThreads),
      await world.database.db.select().from(auditEvents),
      await world.database.db.select().from(notifications),
      await world.database.db.select().from(realtimeEvents),
    ];
    const stored = JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
    for (const words of ["leave", "What", "Thank", "Leave in"]) expect(stored).not.toContain(words);
  });

  test("the same message again is the same message, and another one under its id is refused", async () => {
    const input = { clientId: "c1", subject: "", text: "Hello" };
    const first = await startThread(me(), input);
    expect(await startThread(me(), input)).toEqual(first);
    const again = { threadId: first.threadId, clientId: "c2", text: "One more" };
    const sent = await writeToHr(me(), again);
    expect(await writeToHr(me(), again)).toEqual(sent);
    await expect(writeToHr(me(), { ...again, text: "Different" })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(writeToHr(me(), { ...again, threadId: await begin(me()) })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(textsOf(await readOwnThread(me(), { threadId: first.threadId, limit }))).toEqual([
      "Emil: Hello",
      "Emil: One more",
    ]);
  });

  test("another author may use the same id without hitting mine", async () => {
    const mine = await startThread(me(), { clientId: "same", subject: "", text: "Mine" });
    const theirs = await startThread(other(), { clientId: "same", subject: "", text: "Theirs" });
    expect(theirs.threadId).not.toBe(mine.threadId);
  });

  test.each([
    ["", "text"],
    [" \u200b\n", "text"],
    ["x".repeat(longestThreadMessage + 1), "text"],
  ])("%# is refused at its field, and nothing is stored", async (text, field) => {
    const attempt = startThread(me(), { clientId: clientId(), subject: "", text });
    await expect(attempt).rejects.toMatchObject({
      code: "invalid_input",
      fieldErrors: { [field]: expect.any(String) },
    });
    expect(await world.database.db.select().from(messageThreads)).toEqual([]);
  });

  test("a subject is one line of at most 120 characters; a message may have 4,000 characters of any kind", async () => {
    const threadId = await begin(me(), "😀".repeat(longestThreadMessage), "x".repeat(120));
    expect((await readOwnThread(me(), { threadId, limit })).messages[0]?.text).toHaveLength(8_000);
    await expect(begin(me(), "Hello", "x".repeat(121))).rejects.toMatchObject({
      fieldErrors: { subject: expect.any(String) },
    });
  });

  test("a flood is held back, and goes on after a while; threads have their own measure", async () => {
    const threadId = await begin(me());
    for (let sent = 1; sent < threadMessageRate.count; sent++) await reply(me(), threadId, `Message ${sent}`);
    await expect(reply(me(), threadId, "One too many")).rejects.toMatchObject({ code: "rate_limited" });
    await answer(hannah(), threadId, "Others are not held back");
    pass(threadMessageRate.windowSeconds + 1);
    await reply(me(), threadId, "Now it goes");
    for (let started = 1; started < threadStartRate.count; started++) await begin(me());
    await expect(begin(me())).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("threads that HR begins with somebody do not keep them from beginning their own", async () => {
    for (let begun = 0; begun < threadStartRate.count; begun++) {
      const words = { clientId: clientId(), subject: "", text: "Hello", employeeId: "EMP0001" };
      await startThreadWith(hannah(), words);
    }
    await begin(me());
    expect((await listOwnThreads(me())).threads).toHaveLength(threadStartRate.count + 1);
  });

  test("HR cannot write to somebody without an account, who may not sign in, or to themselves", async () => {
    const words = { clientId: clientId(), subject: "", text: "Hello" };
    await expect(startThreadWith(hannah(), { ...words, employeeId: "EMP0004" })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(startThreadWith(hannah(), { ...words, employeeId: "nobody" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(startThreadWith(harald(), { ...words, employeeId: "EMP0003" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const { threadId } = await startThreadWith(hannah(), { ...words, employeeId: "EMP0001" });
    expect(await readInboxThread(hannah(), { threadId, limit })).toMatchObject({
      assignee: { name: "Hannah" },
    });
    const leaves = { disabledAt: new Date() };
    await world.database.db.update(users).set(leaves).where(eq(users.id, "usr_employee"));
    await expect(answer(hannah(), threadId, "Still there?")).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("who may", () => {
  test("somebody else, an administrator, and HR about themselves find nothing and change nothing", async () => {
    const threadId = await begin(harald(), "About myself");
    const before = await world.database.db.select().from(messageThreads);
    const words = { threadId, clientId: "x", text: "Let me in" };
    const hrOnly = (ctx: Ctx): readonly Promise<unknown>[] => [
      readInboxThread(ctx, { threadId, limit }),
      writeToPerson(ctx, words),
      assignThread(ctx, { threadId, toUserId: "usr_hr", fromUserId: null }),
      closeThread(ctx, { threadId }),
      reopenThread(ctx, { threadId }),
      markThreadRead(ctx, { threadId, ordinal: 1, side: "hr" }),
      readRevision(ctx, { threadId, side: "hr" }),
    ];
    const own = (ctx: Ctx): readonly Promise<unknown>[] => [
      readOwnThread(ctx, { threadId, limit }),
      writeToHr(ctx, words),
      markThreadRead(ctx, { threadId, ordinal: 1, side: "person" }),
      readRevision(ctx, { threadId, side: "person" }),
    ];
    for (const ctx of [me(), admin()]) {
      for (const attempt of hrOnly(ctx)) await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
      await expect(listInbox(ctx, inbox)).rejects.toMatchObject({ code: "forbidden" });
      const start = startThreadWith(ctx, { ...words, subject: "", employeeId: "EMP0002" });
      await expect(start).rejects.toMatchObject({ code: "forbidden" });
      await expect(readRevision(ctx, { threadId: null, side: "hr" })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    for (const attempt of hrOnly(harald()))
      await expect(attempt).rejects.toMatchObject({ code: "not_found" });
    for (const ctx of [me(), other(), hannah(), admin()]) {
      for (const attempt of own(ctx)) await expect(attempt).rejects.toMatchObject({ code: "not_found" });
      expect((await listOwnThreads(ctx)).threads).toEqual([]);
      expect(await exportThreads(ctx)).toEqual([]);
    }
    const forHarald = await listInbox(harald(), inbox);
    expect([forHarald.threads, forHarald.counts.all]).toEqual([[], 0]);
    expect((await listInbox(hannah(), inbox)).threads).toHaveLength(1);
    expect(await world.database.db.select().from(messageThreads)).toEqual(before);
    expect(await world.database.db.select().from(threadReads)).toEqual([]);
  });

  test.each(["nobody", "", "thr_1' or true", "a\u0000b"])("%j is no thread", async (threadId) => {
    await expect(readOwnThread(me(), { threadId, limit })).rejects.toMatchObject({ code: "not_found" });
    await expect(readInboxThread(hannah(), { threadId, limit })).rejects.toMatchObject({ code: "not_found" });
  });

  test("what HR lists, reads, writes and settles stands in the person's log; what the person does stands in none", async () => {
    const threadId = await begin(me());
    expect(await seenBy("EMP0001")).toEqual([]);
    await listInbox(hannah(), inbox);
    await readInboxThread(hannah(), { threadId, limit });
    await answer(hannah(), threadId, "Hello");
    await closeThread(hannah(), { threadId });
    await reopenThread(hannah(), { threadId });
    await assignThread(hannah(), { threadId, toUserId: "usr_harald", fromUserId: "usr_hr" });
    await readRevision(hannah(), { threadId, side: "hr" });
    expect(await seenBy("EMP0001")).toEqual(
      ["read", "written", "closed", "reopened", "assigned"].map((deed) => `usr_hr thread.${deed}`),
    );
    const events = await world.database.db.select().from(auditEvents);
    expect(events[0]).toMatchObject({ action: "threads.listed", detail: { employeeIds: ["EMP0001"] } });
  });
});

describe("read marks and news", () => {
  test("a mark moves forward only, not beyond the end, and both sides see who has read", async () => {
    const threadId = await begin(me());
    await reply(me(), threadId, "Second");
    await markThreadRead(hannah(), { threadId, ordinal: 1, side: "hr" });
    const readers = async () =>
      (await readOwnThread(me(), { threadId, limit })).reads.map(({ name, ordinal }) => [name, ordinal]);
    expect(await readers()).toEqual([["Hannah", 1]]);
    await markThreadRead(hannah(), { threadId, ordinal: 1_000, side: "hr" });
    await markThreadRead(hannah(), { threadId, ordinal: 1, side: "hr" });
    expect(await readers()).toEqual([["Hannah", 2]]);
    await answer(hannah(), threadId, "Third");
    expect((await listOwnThreads(me())).threads).toMatchObject([{ isUnread: true, assigneeName: "Hannah" }]);
    await markThreadRead(me(), { threadId, ordinal: 3, side: "person" });
    expect((await listOwnThreads(me())).threads).toMatchObject([{ isUnread: false, beginning: "Third" }]);
    expect((await readInboxThread(hannah(), { threadId, limit })).reads).toMatchObject([
      { name: "Emil", ordinal: 3 },
    ]);
  });

  test("writing without having seen what came before does not claim to have read it", async () => {
    const threadId = await begin(me());
    await answer(hannah(), threadId, "Crossing");
    await reply(me(), threadId, "Crossing too");
    expect((await readInboxThread(hannah(), { threadId, limit })).reads).toEqual([]);
    expect((await listOwnThreads(me())).threads).toMatchObject([{ isUnread: true }]);
  });

  test("all of HR is told once until they have read; then only who looks after it; never the person about themselves", async () => {
    const threadId = await begin(me());
    await reply(me(), threadId, "More");
    expect(await toldOf()).toEqual(["usr_harald", "usr_hr"]);
    await markThreadRead(hannah(), { threadId, ordinal: 2, side: "hr" });
    await answer(hannah(), threadId, "I have it");
    expect(await toldOf()).toEqual(["usr_employee", "usr_harald", "usr_hr"]);
    await reply(me(), threadId, "Good");
    expect(await toldOf()).toEqual(["usr_employee", "usr_harald", "usr_hr", "usr_hr"]);
    await begin(harald(), "About myself");
    expect((await toldOf()).filter((id) => id === "usr_harald")).toHaveLength(1);
  });

  test("everything that changes is told live to both sides and moves the revision; a look does not", async () => {
    const threadId = await begin(me());
    const revision = () => readRevision(hannah(), { threadId, side: "hr" });
    const lists = async () => [
      await readRevision(hannah(), { threadId: null, side: "hr" }),
      await readRevision(me(), { threadId: null, side: "person" }),
    ];
    let [known, knownLists] = [await revision(), await lists()];
    await readInboxThread(hannah(), { threadId, limit });
    expect([await revision(), await lists()]).toEqual([known, knownLists]);
    const deeds = {
      write: () => answer(hannah(), threadId, "Hello"),
      read: () => markThreadRead(me(), { threadId, ordinal: 2, side: "person" }),
      release: () => assignThread(hannah(), { threadId, toUserId: null, fromUserId: "usr_hr" }),
      close: () => closeThread(hannah(), { threadId }),
      reopen: () => reply(me(), threadId, "Once more"),
    };
    for (const [name, deed] of Object.entries(deeds)) {
      await world.database.db.execute(sql`truncate realtime_events cascade`);
      await deed();
      const live = await world.database.db.select().from(realtimeEvents);
      const told = live.filter((event) => event.name === "message" && event.subjectId === threadId);
      expect(told.map(({ userId }) => userId).sort()).toEqual(["usr_employee", "usr_harald", "usr_hr"]);
      const [now, nowLists] = [await revision(), await lists()];
      expect(now).not.toBe(known);
      expect([name, nowLists[0] !== knownLists[0]]).toEqual([name, name !== "read"]);
      expect(nowLists[1]).not.toBe(knownLists[1]);
      [known, knownLists] = [now, nowLists];
    }
  });
});

describe("the shared inbox", () => {
  test("threads that wait come first, the longest waiting first; each view holds its own", async () => {
    const first = await begin(me(), "First");
    pass(60);
    const second = await begin(other(), "Second");
    pass(60);
    const third = await begin(me(), "Third");
    pass(60);
    await answer(hannah(), third, "Answered");
    pass(60);
    const done = await begin(other(), "Done");
    await closeThread(harald(), { threadId: done });
    const idsOf = async (ctx: Ctx, view: "unassigned" | "mine" | "all" | "closed", person = "") =>
      (await listInbox(ctx, { view, person, page: 1 })).threads.map(({ id }) => id);
    expect(await idsOf(hannah(), "all")).toEqual([first, second, third]);
    expect(await idsOf(hannah(), "unassigned")).toEqual([first, second]);
    expect(await idsOf(hannah(), "mine")).toEqual([third]);
    expect(await idsOf(harald(), "mine")).toEqual([]);
    expect(await idsOf(hannah(), "closed")).toEqual([done]);
    expect(await idsOf(hannah(), "all", "olga")).toEqual([second]);
    expect(await idsOf(hannah(), "all", "EMP0001")).toEqual([first, third]);
    expect(await idsOf(hannah(), "all", "First")).toEqual([]);
    expect(await idsOf(hannah(), "all", "%")).toEqual([]);
    expect((await listInbox(hannah(), inbox)).counts).toEqual({ unassigned: 2, mine: 1, all: 3, closed: 1 });
    expect((await listInbox(hannah(), { ...inbox, page: 9 })).threads).toEqual([]);
  });

  test("a thread is given on only from who has it, only to HR, and never to the person it belongs to", async () => {
    const threadId = await begin(harald(), "About myself");
    const assign = (toUserId: string | null, fromUserId: string | null) =>
      assignThread(hannah(), { threadId, toUserId, fromUserId });
    for (const toUserId of ["usr_harald", "usr_employee", "usr_admin", "nobody", "a\u0000"]) {
      await expect(assign(toUserId, null)).rejects.toMatchObject({ code: "invalid_input" });
    }
    await assign("usr_hr", null);
    await assign("usr_hr", null);
    pass(1);
    await expect(assign(null, "usr_other")).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Hannah looks after this now"),
    });
    await assign(null, "usr_hr");
    const { events } = await readOwnThread(harald(), { threadId, limit });
    expect(events.map(({ kind, byName, toName }) => [kind, byName, toName])).toEqual([
      ["assigned", "Hannah", "Hannah"],
      ["released", "Hannah", null],
    ]);
  });

  test("who has left HR looks after nothing; the thread waits for somebody again", async () => {
    const threadId = await begin(me());
    await assignThread(hannah(), { threadId, toUserId: "usr_harald", fromUserId: null });
    await world.database.db.update(users).set({ role: "employee" }).where(eq(users.id, "usr_harald"));
    expect((await listInbox(hannah(), { ...inbox, view: "unassigned" })).threads).toMatchObject([
      { id: threadId },
    ]);
    await assignThread(hannah(), { threadId, toUserId: "usr_hr", fromUserId: null });
    expect((await readOwnThread(me(), { threadId, limit })).assignee?.name).toBe("Hannah");
  });

  test("closing can be undone, and whoever writes opens a closed thread again", async () => {
    const threadId = await begin(me());
    await closeThread(hannah(), { threadId });
    await closeThread(hannah(), { threadId });
    pass(1);
    await reopenThread(hannah(), { threadId });
    pass(1);
    await closeThread(hannah(), { threadId });
    pass(1);
    await reply(me(), threadId, "One more thing");
    const view = await readOwnThread(me(), { threadId, limit });
    expect(view.status).toBe("open");
    expect(view.events.map(({ kind, byName }) => `${kind} by ${byName}`)).toEqual([
      "closed by Hannah",
      "reopened by Hannah",
      "closed by Hannah",
      "reopened by Emil",
    ]);
  });
});

describe("in danger", () => {
  const crisis = "I want to kill myself tonight.";

  test("help is called once, the author keeps the card, HR does not see it, and the message is delivered", async () => {
    const input = { clientId: "c1", subject: "", text: crisis };
    const { threadId } = await startThread(me(), input);
    await startThread(me(), input);
    expect(await world.database.db.select().from(alerts)).toMatchObject([
      { kind: "life", userId: "usr_employee", employeeId: "EMP0001", conversationId: threadId },
    ]);
    const own = await readOwnThread(me(), { threadId, limit });
    expect(own.messages[0]?.card).toMatchObject({ kind: "crisis", handOff: { state: "told" } });
    const theirs = await readInboxThread(hannah(), { threadId, limit });
    expect(theirs.messages[0]).toMatchObject({ text: crisis, card: null });
  });

  test("a crisis is refused neither for its length nor for its number", async () => {
    const threadId = await begin(me());
    for (let sent = 1; sent < threadMessageRate.count; sent++) await reply(me(), threadId, `Message ${sent}`);
    await reply(me(), threadId, `${"So much. ".repeat(600)}${crisis}`);
    expect(await world.database.db.select().from(alerts)).toHaveLength(1);
  });

  test("a bare yes is understood when somebody in HR has just asked, and only then", async () => {
    const threadId = await begin(me(), "I cannot sleep any more.");
    await answer(hannah(), threadId, "Would you like to move your hours?");
    await reply(me(), threadId, "Yes.");
    expect(await world.database.db.select().from(alerts)).toEqual([]);
    await answer(hannah(), threadId, "I have to ask: are you thinking of ending your life?");
    await reply(me(), threadId, "Yes.");
    expect(await world.database.db.select().from(alerts)).toMatchObject([{ kind: "life" }]);
  });

  test("harm at work shows what can be done and calls nobody; an ordinary message shows nothing", async () => {
    const threadId = await begin(me(), "My boss keeps touching me and I have told him to stop.");
    await reply(me(), threadId, "When is the next payday?");
    const { messages } = await readOwnThread(me(), { threadId, limit });
    expect(messages.map(({ card }) => card?.kind ?? null)).toEqual(["work_harm", null]);
    expect(await world.database.db.select().from(alerts)).toEqual([]);
  });

  test("what HR writes is not screened: help is for who asks for it", async () => {
    const words = { clientId: clientId(), subject: "", text: crisis, employeeId: "EMP0001" };
    await startThreadWith(hannah(), words);
    expect(await world.database.db.select().from(alerts)).toEqual([]);
  });
});

describe("what is kept", () => {
  test("threads that nobody has used for long are destroyed, with all that hangs on them", async () => {
    const old = await begin(me());
    await markThreadRead(hannah(), { threadId: old, ordinal: 1, side: "hr" });
    pass((threadRetentionSetting.defaultValue - 1) * 86_400);
    const young = await begin(me());
    await purgeThreads(world.contextFor());
    expect((await listOwnThreads(me())).threads).toHaveLength(2);
    pass(86_400 + 1);
    await purgeThreads(world.contextFor());
    expect((await listOwnThreads(me())).threads.map(({ id }) => id)).toEqual([young]);
    expect(await world.database.db.select().from(threadReads)).toEqual([]);
    await expect(purgeThreads(hannah())).rejects.toMatchObject({ code: "forbidden" });
  });

  test("with an account go its threads; what somebody in HR wrote stays, without their name", async () => {
    const mine = await begin(me());
    const theirs = await begin(other());
    await answer(hannah(), theirs, "Kept");
    await world.database.db.delete(users).where(eq(users.id, "usr_employee"));
    await world.database.db.delete(users).where(eq(users.id, "usr_hr"));
    expect(await world.database.db.select().from(messageThreads)).toMatchObject([
      { id: theirs, assignedTo: null },
    ]);
    const { messages } = await readOwnThread(other(), { threadId: theirs, limit });
    expect(messages.at(-1)).toMatchObject({ authorName: null, text: "Kept", side: "hr" });
    expect(mine).not.toBe(theirs);
  });

  test("a person's own copy holds both sides, in order", async () => {
    const threadId = await begin(me(), "Hello", "Subject");
    await answer(hannah(), threadId, "Hello Emil");
    expect(await exportThreads(me())).toEqual([
      {
        id: threadId,
        subject: "Subject",
        messages: [
          { from: "you", at: startedAt.toISOString(), text: "Hello" },
          { from: "Hannah (HR)", at: startedAt.toISOString(), text: "Hello Emil" },
        ],
      },
    ]);
    expect(await seenBy("EMP0001")).toContain("usr_employee threads.exported");
  });

  test("keys can be rotated; without its key a thread says so, and the lists stay readable", async () => {
    const threadId = await begin(me(), "Hello", "Subject");
    const [oldKey, newKey] = [7, 8].map((byte) => Buffer.alloc(32, byte).toString("base64"));
    const withBoth = { ...admin(), vault: createVault(parseKeyRing(`${newKey},${oldKey}`)) };
    expect(await rotateKeys(withBoth)).toMatchObject({ rewrapped: 2 });
    const vault = createVault(parseKeyRing(newKey ?? ""));
    expect(await readOwnThread({ ...me(), vault }, { threadId, limit })).toMatchObject({
      subject: "Subject",
    });
    await expect(readOwnThread(me(), { threadId, limit })).rejects.toMatchObject({ code: "unavailable" });
    expect((await listOwnThreads(me())).threads).toMatchObject([{ subject: null, beginning: null }]);
    expect((await listInbox(hannah(), inbox)).threads).toMatchObject([{ subject: null }]);
  });

  test("a long thread is shown from its end, and more of it when asked", async () => {
    const threadId = await begin(me(), "Message 0");
    for (let sent = 1; sent <= 5; sent++) await reply(me(), threadId, `Message ${sent}`);
    const view = await readOwnThread(me(), { threadId, limit: 2 });
    expect(view.messages.map(({ text }) => text)).toEqual(["Message 4", "Message 5"]);
    expect(view.hasEarlier).toBe(true);
    expect((await readOwnThread(me(), { threadId, limit: 6 })).hasEarlier).toBe(false);
  });
});
