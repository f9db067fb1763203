/** An audit event as it is hashed; the order of keys is part of the format. */
export type AuditRecord = {
  readonly sequence: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly employeeId: string | null;
  readonly subject: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** What the first event of a chain names as the hash before it. */
export const auditChainStart = "0".repeat(64);

/**
 * SHA-256, in hexadecimal, over the previous event's hash and the record as canonical JSON (keys of
 * `detail` sorted at every depth), so that a changed, missing or reordered event breaks the chain.
 */
export async function computeAuditHash(record: AuditRecord, previousHash: string): Promise<string> {
  const { sequence, at, actorId, actorRole, action, employeeId, subject, detail } = record;
  const text = JSON.stringify([
    previousHash,
    sequence,
    at.toISOString(),
    actorId,
    actorRole,
    action,
    employeeId,
    subject,
    sortKeys(detail),
  ]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
