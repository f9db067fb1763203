import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import type { StagedFile } from "#lib/domain/dataset/staged-file.ts";
import { exceptCheckIns, hasRows } from "./import-counts.ts";
import {
  anyDiffers,
  idsTable,
  importTargets,
  nameOf,
  namesOf,
  rowsTable,
  sameKey,
  writtenValues,
} from "./import-tables.ts";

const importLock = 0x656c_6103;

/** Orders commits and undos, one at a time, until the transaction ends. */
export async function lockImports(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`);
}

/** Creates the people whom the batch is the first to name. */
export async function insertNewEmployees(tx: Db, batchId: number, createdAt: Date): Promise<void> {
  await tx.execute(sql`
    insert into employees (id, first_batch_id, created_at)
    select distinct employee_id, ${batchId}::int, ${createdAt.toISOString()}::timestamptz
    from ${nameOf(idsTable(batchId))} order by 1 on conflict do nothing`);
}

/** Writes the rows of one file: corrections first, what they replace kept for undo, then the new rows. */
export async function commitRows(tx: Db, batchId: number, file: StagedFile): Promise<void> {
  if (file.kind === "directory") return commitDirectory(tx, batchId, file);
  const { table, key } = importTargets[file.kind];
  if (await hasRows(tx, table)) {
    const match = sql`${sameKey(key, "r", "t")} and ${anyDiffers(writtenValues(file), "r", "t")} ${exceptCheckIns(file.kind)}`;
    await replaceRows(tx, batchId, file, match);
    await insertRows(
      tx,
      batchId,
      file,
      sql`where not exists (select from ${nameOf(table)} t where ${sameKey(key, "r", "t")})`,
    );
    return;
  }
  await insertRows(tx, batchId, file, sql``);
}

async function replaceRows(tx: Db, batchId: number, file: StagedFile, match: SQL): Promise<void> {
  const { kind } = file;
  const { table, key } = importTargets[kind];
  const rows = nameOf(rowsTable(batchId, kind));
  await tx.execute(sql`
    insert into import_changes (batch_id, kind, row_key, previous_batch_id, previous_row)
    select ${batchId}::int, ${kind}, ${rowKey(key)}, t.batch_id, to_jsonb(t)
    from ${rows} r join ${nameOf(table)} t on ${match}`);
  const sets = writtenValues(file).map((field) => sql`${nameOf(field)} = r.${nameOf(field)}`);
  await tx.execute(sql`
    update ${nameOf(table)} t set ${sql.join(sets, sql`, `)}, batch_id = ${batchId}::int
    from ${rows} r where ${match}`);
}

async function insertRows(tx: Db, batchId: number, file: StagedFile, where: SQL): Promise<void> {
  const { kind } = file;
  const { table, key, keepsOrder } = importTargets[kind];
  const fields = [...key, ...writtenValues(file)];
  const extra = keepsOrder
    ? { names: sql`, position`, values: sql`, ${nextPosition(table)} + row_number() over (order by r.line)` }
    : kind === "vibemeter"
      ? { names: sql`, source`, values: sql`, 'import'` }
      : { names: sql``, values: sql`` };
  // A check-in may come between our look and our write; it wins.
  const unlessThere = kind === "vibemeter" ? sql`on conflict do nothing` : sql``;
  await tx.execute(sql`
    insert into ${nameOf(table)} (${namesOf(fields)}, batch_id ${extra.names})
    select ${namesOf(fields, "r")}, ${batchId}::int ${extra.values}
    from ${nameOf(rowsTable(batchId, kind))} r ${where} ${unlessThere}`);
}

const nextPosition = (table: string) => sql`(select coalesce(max(position), -1) from ${nameOf(table)})`;

const rowKey = (key: readonly string[]) =>
  sql`concat_ws(chr(31), ${sql.raw(key.map((field) => `t."${field}"::text`).join(", "))})`;

/** A directory is a snapshot: it writes everybody it names, and who is not in it is no longer active. */
async function commitDirectory(tx: Db, batchId: number, file: StagedFile): Promise<void> {
  const rows = nameOf(rowsTable(batchId, file.kind));
  const differs = anyDiffers(writtenValues(file), "r", "t");
  await replaceRows(tx, batchId, file, sql`t.id = r.id and (t.batch_id is null or ${differs})`);
  const leaves = sql`t.is_active and not exists (select from ${rows} r where r.id = t.id)`;
  await tx.execute(sql`
    insert into import_changes (batch_id, kind, row_key, previous_batch_id, previous_row)
    select ${batchId}::int, 'directory', t.id, t.batch_id, to_jsonb(t) from employees t where ${leaves}`);
  await tx.execute(sql`update employees t set is_active = false, batch_id = ${batchId}::int where ${leaves}`);
}

/** Brings the planner's picture of the written tables up to date. */
export async function analyseTargets(db: Db, kinds: readonly DatasetKind[]): Promise<void> {
  for (const kind of kinds) await db.execute(sql`analyze ${nameOf(importTargets[kind].table)}`);
}
