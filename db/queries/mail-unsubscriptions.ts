import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { mailUnsubscriptions } from "#db/schema/index.ts";
import { type MailPurpose, optionalPurposes } from "#lib/domain/mail/purposes.ts";

/** What somebody does not want by mail. */
export async function listUnsubscribedPurposes(db: Db, userId: string): Promise<MailPurpose[]> {
  const rows = await db
    .select({ purpose: mailUnsubscriptions.purpose })
    .from(mailUnsubscriptions)
    .where(eq(mailUnsubscriptions.userId, userId));
  return optionalPurposes.filter((purpose) => rows.some((row) => row.purpose === purpose));
}

/** @returns the purposes that were not there before */
export async function insertUnsubscriptions(
  tx: Db,
  { userId, purposes, at }: { userId: string; purposes: readonly MailPurpose[]; at: Date },
): Promise<string[]> {
  const rows = await tx
    .insert(mailUnsubscriptions)
    .values(purposes.map((purpose) => ({ userId, purpose, at })))
    .onConflictDoNothing()
    .returning({ purpose: mailUnsubscriptions.purpose });
  return rows.map(({ purpose }) => purpose);
}

/** @returns the purposes that were there */
export async function deleteUnsubscriptions(
  tx: Db,
  { userId, purposes }: { userId: string; purposes: readonly MailPurpose[] },
): Promise<string[]> {
  const rows = await tx
    .delete(mailUnsubscriptions)
    .where(and(eq(mailUnsubscriptions.userId, userId), inArray(mailUnsubscriptions.purpose, [...purposes])))
    .returning({ purpose: mailUnsubscriptions.purpose });
  return rows.map(({ purpose }) => purpose);
}
