import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { notificationKeys, notifications, users } from "#db/schema/index.ts";
import type { NotificationKind } from "#lib/domain/notification/notification-kind.ts";
import { isStorableText } from "./storable-text.ts";

export type NotificationRow = typeof notifications.$inferSelect;
type KeyRow = typeof notificationKeys.$inferInsert;

/** @returns of these occasions those that the user was not told of before; from now on they were */
export async function insertNotificationKeys(tx: Db, keys: readonly KeyRow[]): Promise<KeyRow[]> {
  if (keys.length === 0) return [];
  return tx
    .insert(notificationKeys)
    .values(keys.map(({ userId, keyHash }) => ({ userId, keyHash })))
    .onConflictDoNothing()
    .returning();
}

export async function insertNotifications(
  tx: Db,
  rows: readonly (typeof notifications.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(notifications).values([...rows]);
}

export type ListedNotifications = {
  readonly userId: string;
  readonly isUnread: boolean;
  readonly kind: NotificationKind | null;
};

function listed({ userId, isUnread, kind }: ListedNotifications): SQL | undefined {
  return and(
    eq(notifications.userId, userId),
    isUnread ? isNull(notifications.readAt) : undefined,
    kind === null ? undefined : eq(notifications.kind, kind),
  );
}

/** A person's notifications, newest first. */
export async function listNotifications(
  db: Db,
  which: ListedNotifications,
  page: { readonly limit: number; readonly offset: number },
): Promise<NotificationRow[]> {
  return db
    .select()
    .from(notifications)
    .where(listed(which))
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(page.limit)
    .offset(page.offset);
}

export async function countNotifications(db: Db, which: ListedNotifications): Promise<number> {
  const [row] = await db.select({ value: count() }).from(notifications).where(listed(which));
  return row?.value ?? 0;
}

export async function findNotification(
  db: Db,
  { id, userId }: { id: string; userId: string },
): Promise<NotificationRow | null> {
  if (!isStorableText(id)) return null;
  const [row] = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.id, id), eq(notifications.userId, userId)));
  return row ?? null;
}

/** Marks one of a person's notifications as read, or with null as unread. @returns whether that changed it */
export async function updateNotificationRead(
  tx: Db,
  { id, userId, readAt }: { id: string; userId: string; readAt: Date | null },
): Promise<boolean> {
  const isOther = readAt === null ? sql`${notifications.readAt} is not null` : isNull(notifications.readAt);
  const rows = await tx
    .update(notifications)
    .set({ readAt })
    .where(and(eq(notifications.id, id), eq(notifications.userId, userId), isOther))
    .returning({ id: notifications.id });
  return rows.length === 1;
}

/** Marks what came until `until` as read. @returns how many it were */
export async function updateAllRead(
  tx: Db,
  { userId, until, readAt }: { userId: string; until: Date; readAt: Date },
): Promise<number> {
  const rows = await tx
    .update(notifications)
    .set({ readAt })
    .where(
      and(
        eq(notifications.userId, userId),
        isNull(notifications.readAt),
        lte(notifications.createdAt, until),
      ),
    )
    .returning({ id: notifications.id });
  return rows.length;
}

/** Marks as unread what was marked as read at that very moment. @returns how many it were */
export async function updateAllUnread(
  tx: Db,
  { userId, readAt }: { userId: string; readAt: Date },
): Promise<number> {
  const rows = await tx
    .update(notifications)
    .set({ readAt: null })
    .where(and(eq(notifications.userId, userId), eq(notifications.readAt, readAt)))
    .returning({ id: notifications.id });
  return rows.length;
}

/** Marks as read what a person was told about one thing. @returns how many it were */
export async function updateSubjectRead(
  tx: Db,
  input: { userId: string; kind: NotificationKind; subjectId: string; readAt: Date },
): Promise<number> {
  const rows = await tx
    .update(notifications)
    .set({ readAt: input.readAt })
    .where(
      and(
        eq(notifications.userId, input.userId),
        eq(notifications.kind, input.kind),
        eq(notifications.subjectId, input.subjectId),
        isNull(notifications.readAt),
      ),
    )
    .returning({ id: notifications.id });
  return rows.length;
}

/** Marks as read what anybody was told about one thing. @returns whose that was */
export async function updateSubjectReadByAll(
  tx: Db,
  input: { kind: NotificationKind; subjectId: string; readAt: Date },
): Promise<string[]> {
  const rows = await tx
    .update(notifications)
    .set({ readAt: input.readAt })
    .where(
      and(
        eq(notifications.kind, input.kind),
        eq(notifications.subjectId, input.subjectId),
        isNull(notifications.readAt),
      ),
    )
    .returning({ userId: notifications.userId });
  return rows.map(({ userId }) => userId);
}

/** Whether notifications of a kind about these subjects were read, and when. */
export async function listReadStates(
  db: Db,
  { kind, subjectIds }: { kind: NotificationKind; subjectIds: readonly string[] },
) {
  if (subjectIds.length === 0) return [];
  return db
    .select({
      subjectId: notifications.subjectId,
      userId: notifications.userId,
      readAt: notifications.readAt,
    })
    .from(notifications)
    .where(and(eq(notifications.kind, kind), inArray(notifications.subjectId, [...subjectIds])));
}

/** @returns how many were deleted */
export async function deleteNotificationsBefore(tx: Db, before: Date): Promise<number> {
  const rows = await tx
    .delete(notifications)
    .where(lt(notifications.createdAt, before))
    .returning({ id: notifications.id });
  return rows.length;
}

export type MailSpan = { readonly from: Date; readonly until: Date };

function dueForMail({ from, until }: MailSpan, kinds: readonly NotificationKind[]): SQL | undefined {
  return and(
    isNull(notifications.readAt),
    isNull(notifications.mailedAt),
    gt(notifications.createdAt, from),
    lte(notifications.createdAt, until),
    inArray(notifications.kind, [...kinds]),
  );
}

/** Enabled users with something unread that is due to go by mail, by id, after `afterId`. */
export async function listUsersDueForMail(
  db: Db,
  input: { span: MailSpan; kinds: readonly NotificationKind[]; afterId: string; limit: number },
) {
  return db
    .selectDistinct({ id: users.id, name: users.name, email: users.email })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .where(and(dueForMail(input.span, input.kinds), isNull(users.disabledAt), gt(users.id, input.afterId)))
    .orderBy(asc(users.id))
    .limit(input.limit);
}

export async function findLastMailedAt(db: Db, userId: string): Promise<Date | null> {
  const [row] = await db
    .select({ mailedAt: notifications.mailedAt })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isNotNull(notifications.mailedAt)))
    .orderBy(desc(notifications.mailedAt))
    .limit(1);
  return row?.mailedAt ?? null;
}

/** Takes what is due of a user for a mail. @returns how many it were: 0 when another run has taken them */
export async function updateMailed(
  tx: Db,
  input: { userId: string; span: MailSpan; kinds: readonly NotificationKind[]; mailedAt: Date },
): Promise<number> {
  const rows = await tx
    .update(notifications)
    .set({ mailedAt: input.mailedAt })
    .where(and(eq(notifications.userId, input.userId), dueForMail(input.span, input.kinds)))
    .returning({ id: notifications.id });
  return rows.length;
}
