import { and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { calendarFeeds, importedCalendars, importedEvents, tasks, users } from "#db/schema/index.ts";
import type { FeedPrivacy } from "#lib/domain/calendar/feed.ts";
import { isStorableText } from "./storable-text.ts";

export async function findFeed(db: Db, userId: string) {
  const [row] = await db.select().from(calendarFeeds).where(eq(calendarFeeds.userId, userId));
  return row ?? null;
}

/** Whose feed a token opens: an enabled account that is an employee's. */
export async function findFeedByToken(db: Db, tokenHash: string) {
  const [row] = await db
    .select({ userId: users.id, employeeId: users.employeeId, privacy: calendarFeeds.privacy })
    .from(calendarFeeds)
    .innerJoin(users, and(eq(users.id, calendarFeeds.userId), isNull(users.disabledAt)))
    .where(eq(calendarFeeds.tokenHash, tokenHash));
  return row ?? null;
}

/** Makes a feed, or gives the one there is another token. */
export async function upsertFeed(
  tx: Db,
  feed: { userId: string; tokenHash: string; privacy: FeedPrivacy; createdAt: Date },
): Promise<void> {
  const { tokenHash, privacy, createdAt } = feed;
  await tx
    .insert(calendarFeeds)
    .values(feed)
    .onConflictDoUpdate({
      target: calendarFeeds.userId,
      set: { tokenHash, privacy, createdAt, lastFetchedAt: null },
    });
}

/** @returns false when there is no feed */
export async function updateFeed(
  tx: Db,
  userId: string,
  change: Partial<Pick<typeof calendarFeeds.$inferInsert, "privacy" | "lastFetchedAt">>,
): Promise<boolean> {
  const rows = await tx
    .update(calendarFeeds)
    .set(change)
    .where(eq(calendarFeeds.userId, userId))
    .returning({ userId: calendarFeeds.userId });
  return rows.length === 1;
}

/** @returns false when there was none */
export async function deleteFeed(tx: Db, userId: string): Promise<boolean> {
  const rows = await tx
    .delete(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId))
    .returning({ userId: calendarFeeds.userId });
  return rows.length === 1;
}

const importLock = 0x656c_6106;

/** Lets one import of a person go on at a time, until the transaction ends. */
export async function lockImportsOf(tx: Db, userId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${importLock}, hashtext(${userId}))`);
}

export async function listCalendars(db: Db, userId: string) {
  return db
    .select({
      id: importedCalendars.id,
      wrappedKey: importedCalendars.wrappedKey,
      sealedName: importedCalendars.sealedName,
      importedAt: importedCalendars.importedAt,
      eventCount: count(importedEvents.id),
    })
    .from(importedCalendars)
    .leftJoin(importedEvents, eq(importedEvents.calendarId, importedCalendars.id))
    .where(eq(importedCalendars.userId, userId))
    .groupBy(importedCalendars.id)
    .orderBy(desc(importedCalendars.importedAt), asc(importedCalendars.id));
}

export async function insertCalendar(tx: Db, calendar: typeof importedCalendars.$inferInsert): Promise<void> {
  await tx.insert(importedCalendars).values(calendar);
}

export async function updateCalendarImported(tx: Db, calendarId: string, importedAt: Date): Promise<void> {
  await tx.update(importedCalendars).set({ importedAt }).where(eq(importedCalendars.id, calendarId));
}

/** Destroys a person's own calendar with its key. @returns false when they have none such */
export async function deleteCalendar(
  tx: Db,
  { calendarId, userId }: { calendarId: string; userId: string },
): Promise<boolean> {
  if (!isStorableText(calendarId)) return false;
  const rows = await tx
    .delete(importedCalendars)
    .where(and(eq(importedCalendars.id, calendarId), eq(importedCalendars.userId, userId)))
    .returning({ id: importedCalendars.id });
  return rows.length === 1;
}

/** Every event of a person, with the key its words are sealed with: to tell what a file would change. */
export async function listEventsOf(db: Db, userId: string) {
  return db
    .select({ event: importedEvents, wrappedKey: importedCalendars.wrappedKey })
    .from(importedEvents)
    .innerJoin(importedCalendars, eq(importedCalendars.id, importedEvents.calendarId))
    .where(eq(importedEvents.userId, userId));
}
export type StoredEvent = Awaited<ReturnType<typeof listEventsOf>>[number];

const rowsPerStatement = 500;

/** Stores events; one that is there already is replaced, wherever it was. */
export async function upsertEvents(
  tx: Db,
  events: readonly (typeof importedEvents.$inferInsert)[],
): Promise<void> {
  const newer = (name: string) => sql.raw(`excluded."${name}"`);
  for (let start = 0; start < events.length; start += rowsPerStatement) {
    await tx
      .insert(importedEvents)
      .values(events.slice(start, start + rowsPerStatement))
      .onConflictDoUpdate({
        target: [importedEvents.userId, importedEvents.eventKey],
        set: {
          calendarId: newer("calendar_id"),
          sequence: newer("sequence"),
          isAllDay: newer("is_all_day"),
          start: newer("start"),
          timeZone: newer("time_zone"),
          length: newer("length"),
          isBusy: newer("is_busy"),
          rule: newer("rule"),
          exceptions: newer("exceptions"),
          additions: newer("additions"),
          firstDay: newer("first_day"),
          lastDay: newer("last_day"),
          sealedWords: newer("sealed_words"),
          id: newer("id"),
        },
      });
  }
}

export async function deleteEvents(tx: Db, userId: string, eventKeys: readonly string[]): Promise<void> {
  for (let start = 0; start < eventKeys.length; start += rowsPerStatement) {
    const part = eventKeys.slice(start, start + rowsPerStatement);
    await tx
      .delete(importedEvents)
      .where(and(eq(importedEvents.userId, userId), inArray(importedEvents.eventKey, part)));
  }
}

/** The events that may touch the days `from` to `to`, with the key their words are sealed with. */
export async function listEventsBetween(
  db: Db,
  { userId, from, to }: { userId: string; from: string; to: string },
) {
  return db
    .select({ event: importedEvents, wrappedKey: importedCalendars.wrappedKey })
    .from(importedEvents)
    .innerJoin(importedCalendars, eq(importedCalendars.id, importedEvents.calendarId))
    .where(
      and(
        eq(importedEvents.userId, userId),
        lte(importedEvents.firstDay, to),
        or(isNull(importedEvents.lastDay), gte(importedEvents.lastDay, from)),
      ),
    )
    .orderBy(asc(importedEvents.firstDay), asc(importedEvents.id));
}

/** Destroys events that ended before a day. @returns how many */
export async function deleteEventsBefore(tx: Db, before: string): Promise<number> {
  const rows = await tx
    .delete(importedEvents)
    .where(lt(importedEvents.lastDay, before))
    .returning({ id: importedEvents.id });
  return rows.length;
}

/** The keys of tasks that came from a file. */
export async function listImportedTaskKeys(db: Db, userId: string): Promise<Set<string>> {
  const rows = await db
    .select({ importKey: tasks.importKey })
    .from(tasks)
    .where(and(eq(tasks.ownerUserId, userId), eq(tasks.source, "import")));
  return new Set(rows.flatMap(({ importKey }) => (importKey === null ? [] : [importKey])));
}
