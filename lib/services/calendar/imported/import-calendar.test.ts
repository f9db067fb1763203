import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { auditEvents, importedCalendars, importedEvents, signInThrottles, tasks } from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import { calendarText, wrapCalendar } from "#tests/support/calendar-text.ts";
import { insertEmployee, insertUser } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, type TestWorld } from "#tests/support/test-context.ts";
import { readCalendar } from "../read-calendar.ts";
import { importCalendar, previewCalendarImport } from "./import-calendar.ts";
import { listOwnCalendars } from "./list-calendars.ts";
import { removeCalendar } from "./remove-calendar.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await insertEmployee(world.database.db, "EMP0001", { name: "Emil" });
  await insertEmployee(world.database.db, "EMP0002", { name: "Ella" });
  await insertUser(world.database.db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(world.database.db, "usr_ella", "employee", "Ella", "EMP0002");
});
beforeEach(async () => {
  for (const table of [tasks, importedCalendars, signInThrottles, auditEvents]) {
    await world.database.db.delete(table);
  }
});
afterAll(() => world.close());

const me = () => world.contextFor(employeeActor);
const ella: Actor = { ...employeeActor, userId: "usr_ella", name: "Ella", employeeId: "EMP0002" };
const sent = (text: string, name = "work.ics") => ({ name, bytes: new TextEncoder().encode(text) });
const storedEvents = () => world.database.db.select().from(importedEvents);
const march = async (actor: Actor = employeeActor) => {
  const { days } = await readCalendar(world.contextFor(actor), { month: "2026-03", country: "DE" });
  const items = [...days].flatMap(([day, all]) => all.map(({ title }) => `${day} ${title}`));
  return items.sort();
};

const series = (...more: string[]) => [
  "UID:weekly",
  "SUMMARY:Doctor's appointment",
  "LOCATION:Clinic",
  "DTSTART;TZID=Europe/Berlin:20260303T090000",
  "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU,TH",
  ...more,
];
const single = (title: string, ...more: string[]) => [
  "UID:single",
  `SUMMARY:${title}`,
  "DTSTART;VALUE=DATE:20260320",
  ...more,
];

test("a preview tells what would change and keeps nothing; taking it over shows it in the calendar", async () => {
  const file = sent(calendarText(series(), single("Birthday"), ["UID:bad"]));
  const figures = { name: "work", isNew: true, addedCount: 2, skippedCount: 1 };
  expect(await previewCalendarImport(me(), file)).toMatchObject({
    ...figures,
    skipped: [{ line: 16, reason: "has no start" }],
  });
  expect(await storedEvents()).toEqual([]);
  expect(await importCalendar(me(), file)).toMatchObject(figures);
  expect(await march()).toEqual([
    "2026-03-03 Doctor's appointment",
    "2026-03-05 Doctor's appointment",
    "2026-03-10 Doctor's appointment",
    "2026-03-20 Birthday",
  ]);
});

test("no word of an imported calendar stands in the database or in its events", async () => {
  await importCalendar(me(), sent(calendarText(series()), "Therapy.ics"));
  const { db } = world.database;
  const stored = JSON.stringify([
    await db.select().from(importedCalendars),
    await storedEvents(),
    await db.select().from(auditEvents),
  ]);
  for (const words of ["Doctor", "Clinic", "Therapy", "weekly"]) expect(stored).not.toContain(words);
});

test("the same file again changes nothing; a newer one updates, and calls off, instead of doubling", async () => {
  await importCalendar(me(), sent(calendarText(series(), single("Birthday"))));
  expect(await importCalendar(me(), sent(calendarText(series(), single("Birthday"))))).toMatchObject({
    isNew: false,
    addedCount: 0,
    changedCount: 0,
    unchangedCount: 2,
  });
  const newer = sent(
    calendarText(series("STATUS:CANCELLED"), single("Party", "SEQUENCE:2")),
    "other name.ics",
  );
  expect(await importCalendar(me(), newer)).toMatchObject({ isNew: false, changedCount: 1, removedCount: 1 });
  expect(await march()).toEqual(["2026-03-20 Party"]);
  expect(await listOwnCalendars(me())).toMatchObject([{ name: "work", eventCount: 1 }]);
  expect(await importCalendar(me(), sent(calendarText(single("Older", "SEQUENCE:1"))))).toMatchObject({
    changedCount: 0,
    skipped: [{ title: "Older", reason: "is older than what you have of it" }],
  });
});

test("open to-dos become tasks of one's own, once", async () => {
  const todo = ["BEGIN:VTODO", "UID:t", "SUMMARY:Tax return", "DUE;VALUE=DATE:20260331", "END:VTODO"];
  const file = sent(wrapCalendar(todo));
  expect(await importCalendar(me(), file)).toMatchObject({ taskCount: 1 });
  expect(await importCalendar(me(), file)).toMatchObject({ taskCount: 0 });
  expect(await world.database.db.select().from(tasks)).toMatchObject([
    { source: "import", ownerUserId: "usr_employee", dueOn: "2026-03-31" },
  ]);
});

test("somebody else sees nothing of it, cannot remove it, and the same file is their own", async () => {
  const file = sent(calendarText(series()));
  await importCalendar(me(), file);
  expect(await march(ella)).toEqual([]);
  const [calendar] = await listOwnCalendars(me());
  const calendarId = calendar?.id ?? "";
  await expect(removeCalendar(world.contextFor(ella), { calendarId })).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await importCalendar(world.contextFor(ella), file)).toMatchObject({ isNew: true, addedCount: 1 });
  await removeCalendar(me(), { calendarId });
  expect(await march()).toEqual([]);
  expect(await march(ella)).toHaveLength(3);
});

test("two imports of the same file at once keep each event once", async () => {
  const file = sent(calendarText(series(), single("Birthday")));
  await Promise.all([importCalendar(me(), file), importCalendar(me(), file)]);
  expect(await storedEvents()).toHaveLength(2);
  expect(await listOwnCalendars(me())).toHaveLength(1);
});

test.each([
  ["a page", "<html>"],
  ["nothing", "\u0000"],
])("%s is no calendar", async (_, text) => {
  await expect(importCalendar(me(), sent(text))).rejects.toMatchObject({ code: "invalid_input" });
});

test("a calendar of 10,000 daily appointments is taken over, and a month of it shown in part", async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => [
    `UID:${index}`,
    `SUMMARY:Event ${index}`,
    "DTSTART:20260301T090000Z",
    "RRULE:FREQ=DAILY",
  ]);
  expect(await importCalendar(me(), sent(calendarText(...many)))).toMatchObject({ addedCount: 10_000 });
  const began = performance.now();
  expect(await readCalendar(me(), { month: "2026-03", country: "DE" })).toMatchObject({ isCut: true });
  expect(performance.now() - began).toBeLessThan(10_000);
});
