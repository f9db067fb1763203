import { asc } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  auditEvents,
  calendarFeeds,
  importedCalendars,
  importedEvents,
  notifications,
  signInThrottles,
  tasks,
} from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import { insertEmployee, insertUser } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { addTask } from "./add-task.ts";
import { changeTask, completeTask, deleteTask, reopenTask, restoreTask } from "./change-task.ts";
import { changeFeedPrivacy, issueFeed, readOwnFeed, revokeFeed } from "./feed/own-feed.ts";
import { readFeed } from "./feed/read-feed.ts";
import { giveTask, readGivenTasks, withdrawTask } from "./give-task.ts";
import { purgeCalendars } from "./purge-calendars.ts";
import { readCalendar } from "./read-calendar.ts";
import { remindTasks } from "./remind-tasks.ts";

const now = new Date("2026-03-02T09:00:00Z");
const report = { title: "Hand in the report", note: "Section 3", dueOn: "2026-03-06" };

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertEmployee(db, "EMP0001", { name: "Emil" });
  await insertEmployee(db, "EMP0002", { name: "Ella" });
  await insertEmployee(db, "EMP0003", { name: "Without an account" });
  await insertUser(db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(db, "usr_ella", "employee", "Ella", "EMP0002");
  await insertUser(db, "usr_hr", "hr", "Hannah");
  await insertUser(db, "usr_admin", "admin", "Adam");
});
beforeEach(async () => {
  const { db } = world.database;
  world.setNow(now);
  for (const table of [
    tasks,
    calendarFeeds,
    importedCalendars,
    notifications,
    signInThrottles,
    auditEvents,
  ]) {
    await db.delete(table);
  }
});
afterAll(() => world.close());

const me = () => world.contextFor(employeeActor);
const hr = () => world.contextFor(hrActor);
const ella: Actor = { ...employeeActor, userId: "usr_ella", name: "Ella", employeeId: "EMP0002" };
const view = (actor: Actor = employeeActor) =>
  readCalendar(world.contextFor(actor), { month: null, country: "DE" });
const titles = async (actor?: Actor) => (await view(actor)).openTasks.map(({ title }) => title);
const events = async () =>
  (await world.database.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence))).map(
    ({ action, employeeId }) => `${action} ${employeeId}`,
  );
const fetchFeed = (address: string, clientAddress = "203.0.113.9") =>
  readFeed(world.contextFor({ kind: "visitor", name: "link" }), {
    segment: address.slice(address.lastIndexOf("/") + 1),
    clientAddress,
  });

test("one's own task is added, changed, done, opened again, deleted and put back", async () => {
  const taskId = await addTask(me(), report);
  expect((await view()).openTasks).toMatchObject([{ ...report, source: "self", givenBy: null }]);
  await changeTask(me(), { taskId, title: "Hand it in", note: "", dueOn: "" });
  expect((await view()).openTasks).toMatchObject([{ title: "Hand it in", note: null, dueOn: null }]);
  await completeTask(me(), { taskId });
  await completeTask(me(), { taskId });
  expect(await titles()).toEqual([]);
  expect((await view()).doneTasks).toMatchObject([{ id: taskId, completedAt: now }]);
  await reopenTask(me(), { taskId });
  await deleteTask(me(), { taskId });
  expect(await titles()).toEqual([]);
  await expect(completeTask(me(), { taskId })).rejects.toMatchObject({ code: "not_found" });
  await restoreTask(me(), { taskId });
  expect(await titles()).toEqual(["Hand it in"]);
  expect(await events()).toEqual(
    ["created", "changed", "completed", "reopened", "deleted", "restored"].map(
      (deed) => `task.${deed} EMP0001`,
    ),
  );
});

test("no word of a task stands in the database or in its events", async () => {
  const taskId = await addTask(me(), report);
  await changeTask(me(), { taskId, ...report, title: "Second title" });
  await giveTask(hr(), { employeeId: "EMP0001", ...report });
  const { db } = world.database;
  const stored = JSON.stringify([
    await db.select().from(tasks),
    await db.select().from(auditEvents),
    await db.select().from(notifications),
  ]);
  for (const words of ["report", "Section", "Second"]) expect(stored).not.toContain(words);
});

test("somebody else neither sees a task nor changes it, whatever they send", async () => {
  const taskId = await addTask(me(), report);
  const others: Actor[] = [
    ella,
    { ...adminActor, employeeId: "EMP0001" },
    { ...hrActor, employeeId: "EMP0002" },
  ];
  for (const other of others) {
    const ctx = world.contextFor(other);
    expect(await titles(other)).toEqual([]);
    for (const attempt of [completeTask, reopenTask, deleteTask, restoreTask]) {
      await expect(attempt(ctx, { taskId })).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(changeTask(ctx, { taskId, ...report })).rejects.toMatchObject({ code: "not_found" });
  }
  await expect(completeTask(hr(), { taskId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(withdrawTask(hr(), { taskId })).rejects.toMatchObject({ code: "not_found" });
  expect(await readGivenTasks(hr(), { employeeId: "EMP0001" })).toEqual([]);
  expect(await titles()).toEqual([report.title]);
});

test.each(["tsk", "tsk\u0000", "' or '1'='1"])("%j is no task", async (taskId) => {
  await expect(completeTask(me(), { taskId })).rejects.toMatchObject({ code: "not_found" });
  await expect(withdrawTask(hr(), { taskId })).rejects.toMatchObject({ code: "not_found" });
});

test("a task without words or on no day is refused at its field", async () => {
  await expect(addTask(me(), { ...report, title: " ", dueOn: "2026-02-29" })).rejects.toMatchObject({
    code: "invalid_input",
    fieldErrors: { title: expect.any(String), dueOn: expect.any(String) },
  });
  expect(await titles()).toEqual([]);
});

test("HR gives a task: the person is told once, sees who gave it, may finish it and not rewrite it", async () => {
  const taskId = await giveTask(hr(), { employeeId: "EMP0001", ...report });
  expect((await view()).openTasks).toMatchObject([{ ...report, source: "hr", givenBy: "Hannah" }]);
  expect(await titles(ella)).toEqual([]);
  expect(await world.database.db.select().from(notifications)).toMatchObject([
    { userId: "usr_employee", kind: "task", subjectId: taskId },
  ]);
  await expect(changeTask(me(), { taskId, ...report })).rejects.toMatchObject({ code: "forbidden" });
  await expect(deleteTask(me(), { taskId })).rejects.toMatchObject({ code: "forbidden" });
  await completeTask(me(), { taskId });
  expect(await readGivenTasks(hr(), { employeeId: "EMP0001" })).toMatchObject([
    { id: taskId, title: report.title, completedAt: now },
  ]);
  await expect(withdrawTask(hr(), { taskId })).rejects.toMatchObject({ code: "conflict" });
  expect(await events()).toEqual(
    ["task.created", "task.completed", "tasks.listed"].map((action) => `${action} EMP0001`),
  );
});

test("a task that HR took back is gone, and the person cannot bring it back", async () => {
  const taskId = await giveTask(hr(), { employeeId: "EMP0001", ...report });
  await withdrawTask(hr(), { taskId });
  expect(await titles()).toEqual([]);
  await expect(restoreTask(me(), { taskId })).rejects.toMatchObject({ code: "not_found" });
  expect(await readGivenTasks(hr(), { employeeId: "EMP0001" })).toEqual([]);
});

test("only HR gives tasks, never to themselves or to nobody; somebody without an account gets theirs later", async () => {
  for (const actor of [employeeActor, adminActor]) {
    const given = giveTask(world.contextFor(actor), { employeeId: "EMP0002", ...report });
    await expect(given).rejects.toMatchObject({ code: "forbidden" });
  }
  const own = world.contextFor({ ...hrActor, employeeId: "EMP0001" });
  await expect(giveTask(own, { employeeId: "EMP0001", ...report })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(giveTask(hr(), { employeeId: "EMP9999", ...report })).rejects.toMatchObject({
    code: "not_found",
  });
  await giveTask(hr(), { employeeId: "EMP0003", ...report });
  expect(await titles({ ...employeeActor, userId: "usr_ella", employeeId: "EMP0003" })).toEqual([
    report.title,
  ]);
});

test("a feed holds the open tasks with a day, their words or only that there is something", async () => {
  await addTask(me(), report);
  await addTask(me(), { ...report, title: "No day", dueOn: "" });
  await addTask(world.contextFor(ella), { ...report, title: "Ella's" });
  await completeTask(me(), { taskId: await addTask(me(), { ...report, title: "Done" }) });
  const address = await issueFeed(me(), { privacy: "full" });
  expect(address).toMatch(/^https:\/\/elara\.test\/api\/calendar\/feed\/[\w-]{43}\.ics$/);
  expect(await fetchFeed(address)).toMatchObject([
    { title: report.title, day: "2026-03-06", description: "Section 3" },
  ]);
  await changeFeedPrivacy(me(), { privacy: "busy" });
  expect(await fetchFeed(address)).toMatchObject([{ title: "Busy", day: "2026-03-06", description: null }]);
  expect(await readOwnFeed(me())).toMatchObject({ privacy: "busy", lastFetchedAt: now });
});

test("the address is kept as a hash, and opens nothing once it is renewed, closed or its person is gone", async () => {
  const first = await issueFeed(me(), { privacy: "full" });
  const token = first.slice(-47, -4);
  expect(JSON.stringify(await world.database.db.select().from(calendarFeeds))).not.toContain(token);
  const second = await issueFeed(me(), { privacy: "full" });
  await expect(fetchFeed(first)).rejects.toMatchObject({ code: "not_found" });
  expect(await fetchFeed(second)).toEqual([]);
  await expect(revokeFeed(world.contextFor(ella))).rejects.toMatchObject({ code: "not_found" });
  await revokeFeed(me());
  await expect(fetchFeed(second)).rejects.toMatchObject({ code: "not_found" });
  await expect(changeFeedPrivacy(me(), { privacy: "busy" })).rejects.toMatchObject({ code: "not_found" });
});

test.each([
  "",
  ".ics",
  "x.ics",
  `${"a".repeat(43)}`,
  `${"a".repeat(43)}.ics`,
  "%00.ics",
  `${"a".repeat(5000)}.ics`,
])("%j opens no feed", async (segment) => {
  await expect(fetchFeed(`/${segment}`)).rejects.toMatchObject({ code: "not_found" });
});

test("wrong addresses are slowed down for where they come from, a feed for itself, and no other", async () => {
  const address = await issueFeed(me(), { privacy: "full" });
  const other = await issueFeed(world.contextFor(ella), { privacy: "full" });
  for (let attempt = 0; attempt < 60; attempt += 1) {
    await expect(fetchFeed("/wrong.ics")).rejects.toMatchObject({ code: "not_found" });
    await fetchFeed(address);
  }
  await expect(fetchFeed("/wrong.ics")).rejects.toMatchObject({ code: "rate_limited" });
  await expect(fetchFeed("/wrong.ics", "198.51.100.7")).rejects.toMatchObject({ code: "not_found" });
  await expect(fetchFeed(address)).rejects.toMatchObject({ code: "rate_limited" });
  expect(await fetchFeed(other)).toEqual([]);
});

test("somebody is reminded once of what is due tomorrow, from their morning on, and of no other", async () => {
  await addTask(me(), { ...report, dueOn: "2026-03-04" });
  await addTask(me(), { ...report, dueOn: "2026-03-05" });
  await addTask(me(), { ...report, dueOn: "" });
  await completeTask(me(), { taskId: await addTask(me(), { ...report, dueOn: "2026-03-04" }) });
  const told = async () => (await world.database.db.select().from(notifications)).length;
  world.setNow(new Date("2026-03-03T07:59:00Z"));
  await remindTasks(world.contextFor());
  expect(await told()).toBe(0);
  for (const time of ["2026-03-03T08:00:00Z", "2026-03-03T08:15:00Z", "2026-03-04T07:00:00Z"]) {
    world.setNow(new Date(time));
    await remindTasks(world.contextFor());
  }
  expect(await told()).toBe(1);
  await expect(remindTasks(me())).rejects.toMatchObject({ code: "forbidden" });
});

test("what was deleted goes after a day, what is long done after a year, and the rest stays", async () => {
  const add = (title: string) => addTask(me(), { ...report, title });
  await add("open");
  await deleteTask(me(), { taskId: await add("deleted") });
  await completeTask(me(), { taskId: await add("done") });
  const stored = async () => (await world.database.db.select().from(tasks)).length;
  await purgeCalendars(world.contextFor());
  expect(await stored()).toBe(3);
  world.setNow(new Date(now.getTime() + 25 * 3_600_000));
  await purgeCalendars(world.contextFor());
  expect(await stored()).toBe(2);
  world.setNow(new Date(now.getTime() + 366 * 86_400_000));
  await purgeCalendars(world.contextFor());
  expect(await titles()).toEqual(["open"]);
  expect(await world.database.db.select().from(importedEvents)).toEqual([]);
});

test("an account without an employee has no calendar", async () => {
  const unlinked = world.contextFor({ ...employeeActor, employeeId: null });
  await expect(addTask(unlinked, report)).rejects.toMatchObject({ code: "forbidden" });
  await expect(issueFeed(unlinked, { privacy: "full" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(readCalendar(unlinked, { month: null, country: null })).rejects.toMatchObject({
    code: "forbidden",
  });
});
