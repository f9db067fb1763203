import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { type DatasetKind, datasetKinds } from "#lib/domain/dataset/kinds.ts";
import { importTargets, nameOf, sameKey } from "./import-tables.ts";
import { listRawRows } from "./raw-rows.ts";

const rowKinds = datasetKinds.filter((kind) => kind !== "directory");

/** Batches that replaced rows of this one and stand: they have to be undone first. */
export async function listBatchesOnTop(db: Db, batchId: number): Promise<number[]> {
  const rows = await listRawRows<{ id: number }>(
    db,
    sql`select distinct batch_id as id from import_changes where previous_batch_id = ${batchId} order by 1`,
  );
  return rows.map(({ id }) => id);
}

/** Everybody of whom the batch wrote or replaced a row. */
export async function listTouchedEmployeeIds(db: Db, batchId: number): Promise<string[]> {
  const parts = rowKinds.map(
    (kind) =>
      sql`select employee_id as id from ${nameOf(importTargets[kind].table)} where batch_id = ${batchId}`,
  );
  parts.push(sql`select id from employees where batch_id = ${batchId} or first_batch_id = ${batchId}`);
  const rows = await listRawRows<{ id: string }>(db, sql`${sql.join(parts, sql` union `)} order by 1`);
  return rows.map(({ id }) => id);
}

/** Puts back what the batch replaced and removes what it added. */
export async function revertRows(tx: Db, batchId: number): Promise<void> {
  for (const kind of datasetKinds) {
    await restoreReplacedRows(tx, batchId, kind);
    if (kind === "directory") continue;
    await tx.execute(sql`delete from ${nameOf(importTargets[kind].table)} where batch_id = ${batchId}`);
  }
  await tx.execute(sql`delete from import_changes where batch_id = ${batchId}`);
}

async function restoreReplacedRows(tx: Db, batchId: number, kind: DatasetKind): Promise<void> {
  const { table, key, values } = importTargets[kind];
  const sets = [...values, "batch_id"].map((field) => sql`${nameOf(field)} = p.${nameOf(field)}`);
  await tx.execute(sql`
    update ${nameOf(table)} t set ${sql.join(sets, sql`, `)}
    from import_changes c, lateral jsonb_populate_record(null::${nameOf(table)}, c.previous_row) p
    where c.batch_id = ${batchId} and c.kind = ${kind} and ${sameKey(key, "p", "t")} and t.batch_id = ${batchId}`);
}

/**
 * Removes the people whom only this batch, or one that was undone before, brought: nothing is stored of them
 * any more, no directory names them and no account is theirs.
 */
export async function deleteOrphanedEmployees(tx: Db, batchId: number): Promise<void> {
  const hasRow = rowKinds.map(
    (kind) => sql`not exists (select from ${nameOf(importTargets[kind].table)} t where t.employee_id = e.id)`,
  );
  await tx.execute(sql`
    delete from employees e where e.batch_id is null
      and (e.first_batch_id = ${batchId}
        or exists (select from import_batches b where b.id = e.first_batch_id and b.status = 'undone'))
      and ${sql.join(hasRow, sql` and `)}
      and not exists (select from users u where u.employee_id = e.id)`);
}
