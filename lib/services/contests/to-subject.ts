import type { ContestRow } from "#db/queries/contests.ts";
import type { ContestSubject } from "#lib/domain/contest/contest.ts";

/** What a stored contest is about. The table's check holds one of the two. */
export function toSubject(row: ContestRow): ContestSubject {
  if (row.flagId !== null) return { kind: "flag", flagId: row.flagId, reasons: row.reasons };
  if (row.dataset === null || row.recordLabel === null) throw new TypeError(`${row.id} is about nothing`);
  return { kind: "datum", dataset: row.dataset, recordLabel: row.recordLabel };
}
