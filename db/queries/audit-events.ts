import { desc, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { auditEvents } from "#db/schema/index.ts";
import { type AuditRecord, auditChainStart, computeAuditHash } from "#lib/domain/privacy/audit-chain.ts";

const auditChainLock = 0x656c_6101;

/**
 * Appends an event to the chain. Call it inside the transaction of what it records: the lock that
 * orders the chain is held until that transaction ends.
 */
export async function insertAuditEvent(tx: Db, event: Omit<AuditRecord, "sequence">): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${auditChainLock})`);
  const [last] = await tx
    .select({ sequence: auditEvents.sequence, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  // Through JSON once, so that what is hashed is what the database gives back.
  const detail: Record<string, unknown> = JSON.parse(JSON.stringify(event.detail));
  const record = { ...event, detail, sequence: (last?.sequence ?? 0) + 1 };
  const previousHash = last?.hash ?? auditChainStart;
  const hash = await computeAuditHash(record, previousHash);
  await tx.insert(auditEvents).values({ ...record, previousHash, hash });
}
