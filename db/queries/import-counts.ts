import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import type { StagedFile } from "#lib/domain/dataset/staged-file.ts";
import {
  anyDiffers,
  idsTable,
  importTargets,
  nameOf,
  rowsTable,
  sameKey,
  writtenValues,
} from "./import-tables.ts";
import { listRawRows } from "./raw-rows.ts";

export type RowChanges = { readonly new: number; readonly changed: number; readonly unchanged: number };

/** What committing the rows of one file would do to what is stored. */
export async function countRowChanges(db: Db, batchId: number, file: StagedFile): Promise<RowChanges> {
  const { kind } = file;
  const { table, key } = importTargets[kind];
  const rows = nameOf(rowsTable(batchId, kind));
  if (!(await hasRows(db, table))) {
    const [all] = await listRawRows<{ count: number }>(db, sql`select count(*)::int as count from ${rows}`);
    return { new: all?.count ?? 0, changed: 0, unchanged: 0 };
  }
  const isNew = isNewRow(kind);
  const isChanged = sql`${anyDiffers(writtenValues(file), "r", "t")} ${exceptCheckIns(kind)}`;
  const [counts] = await listRawRows<RowChanges>(
    db,
    sql`select count(*) filter (where ${isNew})::int as new,
      count(*) filter (where not (${isNew}) and ${isChanged})::int as changed,
      count(*) filter (where not (${isNew}) and not (${isChanged}))::int as unchanged
    from ${rows} r left join ${nameOf(table)} t on ${sameKey(key, "r", "t")}`,
  );
  return counts ?? { new: 0, changed: 0, unchanged: 0 };
}

/** A person without a directory entry may be known from other files: the entry is new all the same. */
const isNewRow = (kind: DatasetKind) =>
  kind === "directory"
    ? sql`t.batch_id is null`
    : sql`t.${nameOf(importTargets[kind].key[0] ?? "id")} is null`;

/** A person's own check-in is never replaced by an import. */
export const exceptCheckIns = (kind: DatasetKind) =>
  kind === "vibemeter" ? sql`and t.source is distinct from 'check_in'` : sql``;

export async function hasRows(db: Db, table: string): Promise<boolean> {
  const [row] = await listRawRows<{ found: boolean }>(
    db,
    sql`select exists (select from ${nameOf(table)}) as found`,
  );
  return row?.found === true;
}

export type IdCounts = {
  readonly kind: DatasetKind;
  readonly people: number;
  /** Known neither to the database nor to a directory in the same batch. */
  readonly unexplained: number;
  readonly unknown: number;
  readonly respelled: number;
  readonly differing: number;
};

/** How many people each file of the batch names, and how many of them are not known. */
export async function countIds(db: Db, batchId: number): Promise<IdCounts[]> {
  const ids = nameOf(idsTable(batchId));
  return listRawRows<IdCounts>(
    db,
    sql`with directory as (select employee_id from ${ids} where kind = 'directory')
    select i.kind, count(distinct i.employee_id)::int as people,
      count(distinct i.employee_id) filter (where not i.is_known)::int as unknown,
      count(distinct i.employee_id) filter (where not i.is_known
        and (i.kind = 'directory' or i.employee_id not in (select employee_id from directory)))::int as unexplained,
      count(*) filter (where i.is_respelled)::int as respelled,
      count(*) filter (where i.employee_id <> i.spelling)::int as differing
    from ${ids} i group by i.kind`,
  );
}

export async function countNewEmployees(db: Db, batchId: number): Promise<number> {
  const [row] = await listRawRows<{ count: number }>(
    db,
    sql`select count(distinct employee_id)::int as count from ${nameOf(idsTable(batchId))} where not is_known`,
  );
  return row?.count ?? 0;
}

/** Ids of which no row is left, because the dates of all their rows were set aside. */
export async function forgetIdsWithoutRows(db: Db, batchId: number, kind: DatasetKind): Promise<void> {
  const id = nameOf(kind === "directory" ? "id" : "employee_id");
  await db.execute(sql`
    delete from ${nameOf(idsTable(batchId))} where kind = ${kind}
      and employee_id not in (select distinct ${id} from ${nameOf(rowsTable(batchId, kind))})`);
}

export async function listUnexplainedIds(db: Db, batchId: number, kind: DatasetKind, limit: number) {
  const ids = nameOf(idsTable(batchId));
  const rows = await listRawRows<{ id: string }>(
    db,
    sql`select distinct i.employee_id as id from ${ids} i where i.kind = ${kind} and not i.is_known
      and (i.kind = 'directory' or not exists
        (select from ${ids} d where d.kind = 'directory' and d.employee_id = i.employee_id))
    order by 1 limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

export async function listRespelledIds(db: Db, batchId: number, kind: DatasetKind, limit: number) {
  return listRawRows<{ spelling: string; employeeId: string; line: number }>(
    db,
    sql`select spelling, employee_id as "employeeId", first_line as line from ${nameOf(idsTable(batchId))}
    where kind = ${kind} and is_respelled order by first_line limit ${limit}`,
  );
}

/** Known active people, and how many of them the directory of the batch leaves out. */
export async function countLeavers(db: Db, batchId: number): Promise<{ active: number; leaving: number }> {
  const [row] = await listRawRows<{ active: number; leaving: number }>(
    db,
    sql`select count(*)::int as active, count(*) filter (where r.id is null)::int as leaving
    from employees e left join ${nameOf(rowsTable(batchId, "directory"))} r on r.id = e.id where e.is_active`,
  );
  return row ?? { active: 0, leaving: 0 };
}

export async function countEmployees(db: Db): Promise<number> {
  const [row] = await listRawRows<{ count: number }>(db, sql`select count(*)::int as count from employees`);
  return row?.count ?? 0;
}
