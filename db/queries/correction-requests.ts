import { and, asc, count, desc, eq, gte, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { correctionRequests, employees, users } from "#db/schema/index.ts";
import { isStorableText } from "./storable-text.ts";

export type CorrectionRow = typeof correctionRequests.$inferSelect;

/** @returns false when one about the field is open already */
export async function insertCorrection(
  tx: Db,
  request: typeof correctionRequests.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(correctionRequests)
    .values(request)
    .onConflictDoNothing()
    .returning({ id: correctionRequests.id });
  return rows.length === 1;
}

export async function countCorrectionsSince(
  db: Db,
  input: { employeeId: string; since: Date },
): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(correctionRequests)
    .where(
      and(eq(correctionRequests.employeeId, input.employeeId), gte(correctionRequests.askedAt, input.since)),
    );
  return row?.value ?? 0;
}

/** A request, held until the transaction ends. */
export async function findCorrectionForUpdate(tx: Db, requestId: string): Promise<CorrectionRow | null> {
  if (!isStorableText(requestId)) return null;
  const [row] = await tx
    .select()
    .from(correctionRequests)
    .where(eq(correctionRequests.id, requestId))
    .for("update");
  return row ?? null;
}

export async function updateCorrection(
  tx: Db,
  requestId: string,
  changes: Partial<typeof correctionRequests.$inferInsert>,
): Promise<void> {
  await tx.update(correctionRequests).set(changes).where(eq(correctionRequests.id, requestId));
}

const answerers = alias(users, "answerers");

/** Somebody's own requests, newest first. */
export async function listOwnCorrections(db: Db, employeeId: string, limit: number) {
  return db
    .select({ request: correctionRequests, answeredByName: answerers.name })
    .from(correctionRequests)
    .leftJoin(answerers, eq(answerers.id, correctionRequests.answeredBy))
    .where(eq(correctionRequests.employeeId, employeeId))
    .orderBy(desc(correctionRequests.askedAt), desc(correctionRequests.id))
    .limit(limit);
}

export type CorrectionListing = {
  readonly isOpen: boolean;
  /** Whose are left out: HR does not answer itself. */
  readonly exceptEmployeeId: string | null;
};

function isListed({ isOpen, exceptEmployeeId }: CorrectionListing): SQL | undefined {
  const { status, employeeId } = correctionRequests;
  return and(
    isOpen ? eq(status, "open") : or(eq(status, "accepted"), eq(status, "declined")),
    exceptEmployeeId === null ? undefined : ne(employeeId, exceptEmployeeId),
  );
}

/** Requests that wait, oldest first; or those answered, newest first. */
export async function listCorrections(
  db: Db,
  listing: CorrectionListing,
  page: { limit: number; offset: number },
) {
  const order = listing.isOpen ? asc(correctionRequests.askedAt) : desc(correctionRequests.endedAt);
  return db
    .select({
      request: correctionRequests,
      name: employees.name,
      department: employees.department,
      jobTitle: employees.jobTitle,
      answeredByName: answerers.name,
    })
    .from(correctionRequests)
    .leftJoin(employees, eq(employees.id, correctionRequests.employeeId))
    .leftJoin(answerers, eq(answerers.id, correctionRequests.answeredBy))
    .where(isListed(listing))
    .orderBy(order, asc(correctionRequests.id))
    .limit(page.limit)
    .offset(page.offset);
}

export async function countCorrections(db: Db, exceptEmployeeId: string | null) {
  const having = (isOpen: boolean) =>
    sql<number>`count(*) filter (where ${isListed({ isOpen, exceptEmployeeId })})`.mapWith(Number);
  const [row] = await db.select({ open: having(true), answered: having(false) }).from(correctionRequests);
  return row ?? { open: 0, answered: 0 };
}
