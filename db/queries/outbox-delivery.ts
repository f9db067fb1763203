import {
  and,
  asc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  lte,
  min,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { mailPace, mailUnsubscriptions, outboxMessages, users } from "#db/schema/index.ts";
import type { OutboxMessage } from "./outbox.ts";

export type DueMail = OutboxMessage & {
  readonly isUnsubscribed: boolean;
  readonly isAccountDisabled: boolean;
};

type Delivery = Pick<
  OutboxMessage,
  "status" | "reason" | "nextAttemptAt" | "uncertainSince" | "sentAt" | "providerId"
>;

/** Waits for its turn, or was claimed by somebody who gave no sign since. */
function isDue(now: Date): SQL | undefined {
  const { status, nextAttemptAt, leaseUntil } = outboxMessages;
  return or(
    and(eq(status, "waiting"), or(isNull(nextAttemptAt), lte(nextAttemptAt, now))),
    and(eq(status, "sending"), lte(leaseUntil, now)),
  );
}

export async function hasDueMail(db: Db, now: Date): Promise<boolean> {
  const found = await db.select({ id: outboxMessages.id }).from(outboxMessages).where(isDue(now)).limit(1);
  return found.length > 0;
}

/** The most urgent mail that is due, held by `tx`; one that another process looks at is passed over. */
export async function holdDueMail(tx: Db, now: Date): Promise<DueMail | null> {
  const unsubscribed = tx
    .select({ userId: mailUnsubscriptions.userId })
    .from(mailUnsubscriptions)
    .where(
      and(
        eq(mailUnsubscriptions.userId, outboxMessages.userId),
        eq(mailUnsubscriptions.purpose, outboxMessages.purpose),
      ),
    );
  const [row] = await tx
    .select({
      ...getTableColumns(outboxMessages),
      isUnsubscribed: sql<boolean>`exists ${unsubscribed}`,
      isAccountDisabled: sql<boolean>`coalesce(${users.disabledAt} is not null, false)`,
    })
    .from(outboxMessages)
    .leftJoin(users, eq(users.id, outboxMessages.userId))
    .where(isDue(now))
    .orderBy(asc(outboxMessages.urgency), asc(outboxMessages.createdAt), asc(outboxMessages.id))
    .limit(1)
    .for("update", { of: outboxMessages, skipLocked: true });
  return row ?? null;
}

/** Takes a held mail for sending, until `leaseUntil`. */
export async function claimMail(
  tx: Db,
  { id, now, leaseUntil }: { id: string; now: Date; leaseUntil: Date },
): Promise<OutboxMessage> {
  const [claimed] = await tx
    .update(outboxMessages)
    .set({
      status: "sending",
      leaseUntil,
      attempts: sql`${outboxMessages.attempts} + 1`,
      uncertainSince: sql`coalesce(${outboxMessages.uncertainSince}, ${now.toISOString()}::timestamptz)`,
      nextAttemptAt: null,
    })
    .where(eq(outboxMessages.id, id))
    .returning();
  if (claimed === undefined) throw new TypeError("a mail that is held was not there");
  return claimed;
}

/** Writes how a held mail ends without being sent. */
export async function endMail(tx: Db, id: string, end: Pick<Delivery, "status" | "reason">): Promise<void> {
  await tx
    .update(outboxMessages)
    .set({ ...end, leaseUntil: null, nextAttemptAt: null })
    .where(eq(outboxMessages.id, id));
}

/** A mail was taken by the mail service, whoever else may have it in hand by now. */
export async function markMailSent(
  db: Db,
  { id, sentAt, providerId }: { id: string; sentAt: Date; providerId: string | null },
): Promise<void> {
  await db
    .update(outboxMessages)
    .set({
      status: "sent",
      sentAt,
      providerId,
      reason: null,
      leaseUntil: null,
      nextAttemptAt: null,
      uncertainSince: null,
    })
    .where(and(eq(outboxMessages.id, id), isNull(outboxMessages.sentAt)));
}

/** Writes what came of an attempt, unless the mail was claimed anew meanwhile. @returns whether it was written */
export async function updateAfterAttempt(
  tx: Db,
  attempt: { id: string; attempts: number },
  outcome: Pick<Delivery, "status" | "reason" | "nextAttemptAt" | "uncertainSince">,
): Promise<boolean> {
  const written = await tx
    .update(outboxMessages)
    .set({ ...outcome, leaseUntil: null })
    .where(
      and(
        eq(outboxMessages.id, attempt.id),
        eq(outboxMessages.attempts, attempt.attempts),
        eq(outboxMessages.status, "sending"),
      ),
    )
    .returning({ id: outboxMessages.id });
  return written.length > 0;
}

/**
 * Takes the next place in the line before the mail service, `gapMs` after the one before. Nobody takes a place that lies
 * more than `patienceMs` ahead.
 * @returns when it is one's turn, or null
 */
export async function takePlace(
  db: Db,
  { service, now, gapMs, patienceMs }: { service: string; now: Date; gapMs: number; patienceMs: number },
): Promise<Date | null> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const gap = sql`make_interval(secs => ${gapMs / 1000})`;
  const [row] = await db
    .insert(mailPace)
    .values({ service, nextAt: sql`${at} + ${gap}` })
    .onConflictDoUpdate({
      target: mailPace.service,
      set: { nextAt: sql`greatest(${mailPace.nextAt}, ${at}) + ${gap}` },
      setWhere: sql`${mailPace.nextAt} <= ${at} + make_interval(secs => ${patienceMs / 1000})`,
    })
    .returning({ nextAt: mailPace.nextAt });
  return row === undefined ? null : new Date(row.nextAt.getTime() - gapMs);
}

/** Nobody's turn comes before `until`. */
export async function pauseLine(db: Db, { service, until }: { service: string; until: Date }): Promise<void> {
  await db
    .insert(mailPace)
    .values({ service, nextAt: until })
    .onConflictDoUpdate({
      target: mailPace.service,
      set: { nextAt: sql`greatest(${mailPace.nextAt}, excluded.next_at)` },
    });
}

/** Until when nobody's turn comes; null: no line yet. */
export async function findLineStart(db: Db, service: string): Promise<Date | null> {
  const [row] = await db
    .select({ nextAt: mailPace.nextAt })
    .from(mailPace)
    .where(eq(mailPace.service, service));
  return row?.nextAt ?? null;
}

/** When the next mail that waits is due again. */
export async function findNextDueAt(db: Db): Promise<Date | null> {
  const [row] = await db
    .select({ at: min(outboxMessages.nextAttemptAt) })
    .from(outboxMessages)
    .where(and(inArray(outboxMessages.status, ["waiting"]), isNotNull(outboxMessages.nextAttemptAt)));
  return row?.at ?? null;
}
