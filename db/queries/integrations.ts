import { and, asc, desc, eq, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { integrationDeliveries, webhookEndpoints } from "#db/schema/index.ts";
import type { DeliveryStatus } from "#lib/domain/integrations/next-attempt.ts";

export type WebhookEndpoint = typeof webhookEndpoints.$inferSelect;
export type IntegrationDelivery = typeof integrationDeliveries.$inferSelect;

export async function listWebhookEndpoints(db: Db): Promise<WebhookEndpoint[]> {
  return db
    .select()
    .from(webhookEndpoints)
    .orderBy(asc(webhookEndpoints.createdAt), asc(webhookEndpoints.id));
}

export async function findWebhookEndpoint(db: Db, id: string): Promise<WebhookEndpoint | null> {
  const [row] = await db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id));
  return row ?? null;
}

/** The same, held until `tx` ends. */
export async function holdWebhookEndpoint(tx: Db, id: string): Promise<WebhookEndpoint | null> {
  const [row] = await tx.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id)).for("update");
  return row ?? null;
}

export async function insertWebhookEndpoint(
  tx: Db,
  endpoint: typeof webhookEndpoints.$inferInsert,
): Promise<void> {
  await tx.insert(webhookEndpoints).values(endpoint);
}

export async function updateWebhookEndpoint(
  tx: Db,
  id: string,
  change: Partial<Omit<WebhookEndpoint, "id" | "createdAt">>,
): Promise<void> {
  await tx.update(webhookEndpoints).set(change).where(eq(webhookEndpoints.id, id));
}

/** Its deliveries go with it. */
export async function deleteWebhookEndpoint(tx: Db, id: string): Promise<void> {
  await tx.delete(webhookEndpoints).where(eq(webhookEndpoints.id, id));
}

/** Stores deliveries; an event that is on its way to a receiver already is not stored again. */
export async function insertDeliveries(
  tx: Db,
  deliveries: readonly (typeof integrationDeliveries.$inferInsert)[],
): Promise<void> {
  if (deliveries.length === 0) return;
  await tx
    .insert(integrationDeliveries)
    .values([...deliveries])
    .onConflictDoNothing();
}

/**
 * Takes the delivery that has waited longest, until `leaseUntil`; one that another process looks at is passed over, one whose
 * process gave no sign is taken over.
 */
export async function claimDelivery(
  db: Db,
  { now, leaseUntil }: { now: Date; leaseUntil: Date },
): Promise<IntegrationDelivery | null> {
  const { status, nextAttemptAt, leaseUntil: until } = integrationDeliveries;
  const due = db
    .select({ id: integrationDeliveries.id })
    .from(integrationDeliveries)
    .where(
      or(and(eq(status, "waiting"), lte(nextAttemptAt, now)), and(eq(status, "sending"), lte(until, now))),
    )
    .orderBy(asc(nextAttemptAt), asc(integrationDeliveries.id))
    .limit(1)
    .for("update", { skipLocked: true });
  const [claimed] = await db
    .update(integrationDeliveries)
    .set({ status: "sending", leaseUntil, attempts: sql`${integrationDeliveries.attempts} + 1` })
    .where(eq(integrationDeliveries.id, sql`(${due})`))
    .returning();
  return claimed ?? null;
}

/** Writes what came of an attempt, unless it was claimed anew meanwhile. */
export async function updateDelivery(
  db: Db,
  claimed: Pick<IntegrationDelivery, "id" | "attempts">,
  outcome: Partial<
    Pick<IntegrationDelivery, "status" | "nextAttemptAt" | "httpStatus" | "problem" | "endedAt">
  >,
): Promise<void> {
  await db
    .update(integrationDeliveries)
    .set({ ...outcome, leaseUntil: null })
    .where(
      and(
        eq(integrationDeliveries.id, claimed.id),
        eq(integrationDeliveries.attempts, claimed.attempts),
        eq(integrationDeliveries.status, "sending"),
      ),
    );
}

/** A delivery that was given up begins anew. @returns whether it was one */
export async function restartDelivery(tx: Db, id: string, now: Date): Promise<boolean> {
  const started = await tx
    .update(integrationDeliveries)
    .set({
      status: "waiting",
      attempts: 0,
      nextAttemptAt: now,
      problem: null,
      httpStatus: null,
      endedAt: null,
    })
    .where(and(eq(integrationDeliveries.id, id), eq(integrationDeliveries.status, "failed")))
    .returning({ id: integrationDeliveries.id });
  return started.length > 0;
}

/** The newest deliveries first, with the endpoint's name. */
export async function listDeliveries(
  db: Db,
  { status, endpointId, limit }: { status: DeliveryStatus | null; endpointId: string | null; limit: number },
) {
  return db
    .select({ delivery: integrationDeliveries, endpointName: webhookEndpoints.name })
    .from(integrationDeliveries)
    .leftJoin(webhookEndpoints, eq(webhookEndpoints.id, integrationDeliveries.endpointId))
    .where(
      and(
        status === null ? undefined : eq(integrationDeliveries.status, status),
        endpointId === null ? undefined : eq(integrationDeliveries.endpointId, endpointId),
      ),
    )
    .orderBy(desc(integrationDeliveries.occurredAt), desc(integrationDeliveries.id))
    .limit(limit);
}

/** Removes what ended before a moment. */
export async function deleteEndedDeliveries(db: Db, before: Date): Promise<void> {
  await db
    .delete(integrationDeliveries)
    .where(and(isNotNull(integrationDeliveries.endedAt), lt(integrationDeliveries.endedAt, before)));
}
