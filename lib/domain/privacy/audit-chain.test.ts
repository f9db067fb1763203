import { expect, test } from "vitest";
import { type AuditRecord, auditChainStart, computeAuditHash } from "./audit-chain.ts";

const record: AuditRecord = {
  sequence: 1,
  at: new Date("2026-03-02T09:00:00Z"),
  actorId: "usr_1",
  actorRole: "hr",
  action: "person.viewed",
  employeeId: "EMP0001",
  subject: null,
  detail: { b: 1, a: { d: 2, c: 3 } },
};

test("the order of keys in the detail does not change the hash", async () => {
  const reordered = { ...record, detail: { a: { c: 3, d: 2 }, b: 1 } };
  expect(await computeAuditHash(reordered, auditChainStart)).toBe(
    await computeAuditHash(record, auditChainStart),
  );
});

test("every field and the hash before change the hash", async () => {
  const original = await computeAuditHash(record, auditChainStart);
  const changes: Partial<AuditRecord>[] = [
    { sequence: 2 },
    { at: new Date("2026-03-02T09:00:01Z") },
    { actorId: "usr_2" },
    { actorRole: "admin" },
    { action: "person.exported" },
    { employeeId: "EMP0002" },
    { subject: "flag" },
    { detail: { b: 2, a: { d: 2, c: 3 } } },
  ];
  for (const change of changes) {
    expect(await computeAuditHash({ ...record, ...change }, auditChainStart)).not.toBe(original);
  }
  expect(await computeAuditHash(record, original)).not.toBe(original);
});
