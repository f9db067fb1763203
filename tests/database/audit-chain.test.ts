import { asc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { auditEvents } from "#db/schema/index.ts";
import { auditChainStart, computeAuditHash } from "#lib/domain/privacy/audit-chain.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();

describe.skipIf(server === null)("the audit chain under many connections", () => {
  let first: Database;
  let second: Database;
  beforeAll(async () => {
    if (server === null) return;
    const url = await server.createDatabase();
    first = await openDatabase({ kind: "url", url });
    second = await openDatabase({ kind: "url", url });
    await first.migrate();
  });
  afterAll(async () => {
    await first?.close();
    await second?.close();
    await server?.stop();
  });

  test("stays one unbroken chain, without the events of transactions that failed", async () => {
    const writes = Array.from({ length: 120 }, (_, index) => {
      const database = index % 2 === 0 ? first : second;
      const ctx = systemContext(database, { enqueue: async () => {} });
      return database.db.transaction(async (tx) => {
        await recordEvent(tx, ctx, { action: "test.written", detail: { index, nested: { b: 1, a: null } } });
        if (index % 10 === 9) throw new Error("the deed itself failed");
      });
    });
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(12);
    const events = await first.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence));
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 108 }, (_, i) => i + 1));
    let previousHash = auditChainStart;
    for (const { hash, previousHash: stored, ...record } of events) {
      expect(stored).toBe(previousHash);
      expect(hash).toBe(await computeAuditHash(record, previousHash));
      previousHash = hash;
    }
  });
});
