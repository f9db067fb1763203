import { and, asc, count, desc, eq, ilike, isNotNull, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { employees, messageThreads, threadEvents, threadReads, users } from "#db/schema/index.ts";
import { type InboxFilter, type InboxView, inboxPageSize } from "#lib/domain/messages/inbox-filter.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { isStorableText } from "./storable-text.ts";
import { containsPattern } from "./text-search.ts";

export type ThreadRow = typeof messageThreads.$inferSelect;

export async function insertThread(tx: Db, thread: typeof messageThreads.$inferInsert): Promise<void> {
  await tx.insert(messageThreads).values(thread);
}

type Owned = { readonly threadId: string; readonly userId: string };
type Seen = { readonly threadId: string; readonly viewerId: string };

const ofPerson = ({ threadId, userId }: Owned) =>
  and(eq(messageThreads.id, threadId), eq(messageThreads.userId, userId));

/** Nobody in HR reads their own thread from HR's side. */
const forHr = ({ threadId, viewerId }: Seen) =>
  and(eq(messageThreads.id, threadId), ne(messageThreads.userId, viewerId));

/** A person's own thread, held until the transaction ends; null when there is none or it is somebody else's. */
export async function findThreadOfForUpdate(tx: Db, key: Owned): Promise<ThreadRow | null> {
  if (!isStorableText(key.threadId)) return null;
  const [row] = await tx.select().from(messageThreads).where(ofPerson(key)).for("update");
  return row ?? null;
}

export async function findThreadOf(db: Db, key: Owned): Promise<ThreadRow | null> {
  if (!isStorableText(key.threadId)) return null;
  const [row] = await db.select().from(messageThreads).where(ofPerson(key));
  return row ?? null;
}

/** A thread that somebody in HR may see, held until the transaction ends. */
export async function findInboxThreadForUpdate(tx: Db, key: Seen): Promise<ThreadRow | null> {
  if (!isStorableText(key.threadId)) return null;
  const [row] = await tx.select().from(messageThreads).where(forHr(key)).for("update");
  return row ?? null;
}

export async function findInboxThread(db: Db, key: Seen): Promise<ThreadRow | null> {
  if (!isStorableText(key.threadId)) return null;
  const [row] = await db.select().from(messageThreads).where(forHr(key));
  return row ?? null;
}

/** Changes a thread and raises its revision. */
export async function updateThread(
  tx: Db,
  threadId: string,
  change: Partial<Omit<ThreadRow, "id" | "userId" | "revision">>,
): Promise<void> {
  await tx
    .update(messageThreads)
    .set({ ...change, revision: sql`${messageThreads.revision} + 1` })
    .where(eq(messageThreads.id, threadId));
}

/** Removes the threads that were last used before `before`, with all that hangs on them. */
export async function deleteThreadsBefore(db: Db, before: Date): Promise<number> {
  const rows = await db
    .delete(messageThreads)
    .where(lt(messageThreads.lastMessageAt, before))
    .returning({ id: messageThreads.id });
  return rows.length;
}

const assignees = alias(users, "assignees");

/** Whoever left HR, or may not sign in any more, looks after nothing. */
const isWorkingInHr = (table: typeof users | typeof assignees) =>
  and(eq(table.role, "hr"), isNull(table.disabledAt));

const isAssigneeOf = and(eq(assignees.id, messageThreads.assignedTo), isWorkingInHr(assignees));

/** The people of HR who can be written to and can look after a thread, by name. */
export async function listHrPeople(db: Db) {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(isWorkingInHr(users))
    .orderBy(asc(users.name), asc(users.id));
}

function isUnreadFor(viewerId: string, from: ThreadSide): SQL<boolean> {
  return sql<boolean>`exists (
    select 1 from thread_messages m where m.thread_id = ${messageThreads.id} and m.side = ${from}
      and m.ordinal > coalesce((select r.ordinal from thread_reads r
        where r.thread_id = ${messageThreads.id} and r.user_id = ${viewerId}), 0))`;
}

/** A person's own threads, the last used first. */
export async function listThreadsOf(db: Db, userId: string) {
  return db
    .select({
      thread: messageThreads,
      assigneeName: assignees.name,
      isUnread: isUnreadFor(userId, "hr"),
    })
    .from(messageThreads)
    .leftJoin(assignees, isAssigneeOf)
    .where(eq(messageThreads.userId, userId))
    .orderBy(desc(messageThreads.lastMessageAt), desc(messageThreads.id));
}

function isInView(view: InboxView, viewerId: string): SQL | undefined {
  if (view === "closed") return eq(messageThreads.status, "closed");
  const isOpen = eq(messageThreads.status, "open");
  if (view === "unassigned") return and(isOpen, isNull(assignees.id));
  return view === "mine" ? and(isOpen, eq(assignees.id, viewerId)) : isOpen;
}

function isAbout(person: string): SQL | undefined {
  if (person === "") return undefined;
  const pattern = containsPattern(person);
  return or(
    ilike(users.name, pattern),
    ilike(users.email, pattern),
    ilike(employees.name, pattern),
    ilike(employees.email, pattern),
    ilike(employees.id, pattern),
  );
}

const inInbox = (viewerId: string, filter: Pick<InboxFilter, "person">) =>
  and(ne(messageThreads.userId, viewerId), isAbout(filter.person));

/**
 * One page of HR's shared inbox, without the viewer's own threads: those that wait for HR first, the longest waiting
 * first; what is closed newest first.
 */
export async function listInboxPage(db: Db, viewerId: string, filter: InboxFilter) {
  const isWaiting = sql`${messageThreads.status} = 'open' and ${messageThreads.lastSide} = 'person'`;
  return db
    .select({
      thread: messageThreads,
      employeeId: users.employeeId,
      name: sql<string>`coalesce(${employees.name}, ${users.name})`,
      department: employees.department,
      assigneeId: assignees.id,
      assigneeName: assignees.name,
      isUnread: isUnreadFor(viewerId, "person"),
    })
    .from(messageThreads)
    .innerJoin(users, eq(users.id, messageThreads.userId))
    .leftJoin(employees, eq(employees.id, users.employeeId))
    .leftJoin(assignees, isAssigneeOf)
    .where(and(inInbox(viewerId, filter), isInView(filter.view, viewerId)))
    .orderBy(
      sql`(${isWaiting}) desc`,
      sql`case when ${isWaiting} then ${messageThreads.lastMessageAt} end asc`,
      desc(messageThreads.lastMessageAt),
      desc(messageThreads.id),
    )
    .limit(inboxPageSize)
    .offset((filter.page - 1) * inboxPageSize);
}

/** How many threads each view of the inbox holds. */
export async function countInbox(
  db: Db,
  viewerId: string,
  filter: Pick<InboxFilter, "person">,
): Promise<Record<InboxView, number>> {
  const having = (view: InboxView) =>
    sql<number>`count(*) filter (where ${isInView(view, viewerId)})`.mapWith(Number);
  const [row] = await db
    .select({
      unassigned: having("unassigned"),
      mine: having("mine"),
      all: having("all"),
      closed: having("closed"),
    })
    .from(messageThreads)
    .innerJoin(users, eq(users.id, messageThreads.userId))
    .leftJoin(employees, eq(employees.id, users.employeeId))
    .leftJoin(assignees, isAssigneeOf)
    .where(inInbox(viewerId, filter));
  return row ?? { unassigned: 0, mine: 0, all: 0, closed: 0 };
}

/** A figure that moves when a list of threads has something new to show, or its reader has read on elsewhere. */
async function readListRevision(db: Db, readerId: string, condition: SQL): Promise<string> {
  const shown = sql`concat_ws('|', ${messageThreads.id}, ${messageThreads.lastOrdinal}, ${messageThreads.status}, ${messageThreads.assignedTo})`;
  const read = sql`(select sum(r.ordinal) from thread_reads r where r.user_id = ${readerId})`;
  const [row] = await db
    .select({
      threads: count(),
      shown: sql<string>`coalesce(sum(hashtext(${shown})::bigint), 0)::text`,
      read: sql<string>`coalesce(${read}, 0)::text`,
    })
    .from(messageThreads)
    .where(condition);
  return [row?.threads, row?.shown, row?.read].join(":");
}

/** Of the threads that somebody in HR may see. */
export async function readInboxRevision(db: Db, viewerId: string): Promise<string> {
  return readListRevision(db, viewerId, ne(messageThreads.userId, viewerId));
}

/** Of a person's own threads. */
export async function readOwnRevision(db: Db, userId: string): Promise<string> {
  return readListRevision(db, userId, eq(messageThreads.userId, userId));
}

/** Who looks after a thread, if they still can. */
export async function findAssignee(db: Db, threadId: string) {
  const [row] = await db
    .select({ id: assignees.id, name: assignees.name })
    .from(messageThreads)
    .innerJoin(assignees, isAssigneeOf)
    .where(eq(messageThreads.id, threadId));
  return row ?? null;
}

/** Whom a thread belongs to, as HR knows them. */
export async function findThreadPerson(db: Db, userId: string) {
  const [row] = await db
    .select({
      userId: users.id,
      employeeId: users.employeeId,
      name: sql<string>`coalesce(${employees.name}, ${users.name})`,
      department: employees.department,
      jobTitle: employees.jobTitle,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .leftJoin(employees, eq(employees.id, users.employeeId))
    .where(eq(users.id, userId));
  return row ?? null;
}

/** The account of an employee; null while they have none. */
export async function findAccountOfEmployee(db: Db, employeeId: string) {
  if (!isStorableText(employeeId)) return null;
  const [row] = await db
    .select({ id: users.id, disabledAt: users.disabledAt })
    .from(users)
    .where(and(isNotNull(users.employeeId), eq(users.employeeId, employeeId)));
  return row ?? null;
}

export async function insertThreadEvent(tx: Db, event: typeof threadEvents.$inferInsert): Promise<void> {
  await tx.insert(threadEvents).values(event);
}

/** What happened to a thread besides its messages, oldest first. */
export async function listThreadEvents(db: Db, threadId: string) {
  const receivers = alias(users, "receivers");
  return db
    .select({
      id: threadEvents.id,
      kind: threadEvents.kind,
      at: threadEvents.at,
      byUserId: threadEvents.userId,
      byName: users.name,
      toUserId: threadEvents.toUserId,
      toName: receivers.name,
    })
    .from(threadEvents)
    .leftJoin(users, eq(users.id, threadEvents.userId))
    .leftJoin(receivers, eq(receivers.id, threadEvents.toUserId))
    .where(eq(threadEvents.threadId, threadId))
    .orderBy(asc(threadEvents.at), asc(threadEvents.id));
}

/** Who has read how far, by name. */
export async function listThreadReads(db: Db, threadId: string) {
  return db
    .select({
      userId: threadReads.userId,
      name: users.name,
      ordinal: threadReads.ordinal,
      readAt: threadReads.readAt,
    })
    .from(threadReads)
    .innerJoin(users, eq(users.id, threadReads.userId))
    .where(eq(threadReads.threadId, threadId))
    .orderBy(asc(threadReads.readAt), asc(threadReads.userId));
}

/** Moves somebody's read mark forward. @returns false when it stood there or further */
export async function upsertThreadRead(tx: Db, read: typeof threadReads.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(threadReads)
    .values(read)
    .onConflictDoUpdate({
      target: [threadReads.threadId, threadReads.userId],
      set: { ordinal: sql`excluded.ordinal`, readAt: sql`excluded.read_at` },
      setWhere: sql`${threadReads.ordinal} < excluded.ordinal`,
    })
    .returning({ ordinal: threadReads.ordinal });
  return rows.length === 1;
}

/** How far somebody has read a thread; 0 before the first time. */
export async function findReadOrdinal(db: Db, key: Owned): Promise<number> {
  const [row] = await db
    .select({ ordinal: threadReads.ordinal })
    .from(threadReads)
    .where(and(eq(threadReads.threadId, key.threadId), eq(threadReads.userId, key.userId)));
  return row?.ordinal ?? 0;
}

/** How many open threads of others wait for an answer of HR, and how many of them nobody looks after. */
export async function countWaitingThreads(
  db: Db,
  viewerId: string,
): Promise<{ waiting: number; unassigned: number }> {
  const isWaiting = and(eq(messageThreads.status, "open"), eq(messageThreads.lastSide, "person"));
  const [row] = await db
    .select({
      waiting: count(),
      unassigned: sql<number>`count(*) filter (where ${isNull(assignees.id)})`.mapWith(Number),
    })
    .from(messageThreads)
    .leftJoin(assignees, isAssigneeOf)
    .where(and(isWaiting, ne(messageThreads.userId, viewerId)));
  return row ?? { waiting: 0, unassigned: 0 };
}
