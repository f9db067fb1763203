import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { datasetColumns } from "#lib/domain/dataset/columns.ts";
import { type DatasetKind, datasetKinds, unassignedDepartment } from "#lib/domain/dataset/kinds.ts";
import { type StagedFile, scaleOf } from "#lib/domain/dataset/staged-file.ts";
import {
  absentFields,
  anyDiffers,
  idsTable,
  importTargets,
  nameOf,
  namesOf,
  rowsTable,
  sameKey,
  stagingColumns,
  stagingTable,
  writtenValues,
} from "./import-tables.ts";
import { listRawRows } from "./raw-rows.ts";

/*
 * Staging tables belong to one batch, are written without a log (a batch whose staging is lost is read again)
 * and go away with a DROP, so that a million rows cost no clean-up.
 */

export async function createStagingTable(db: Db, batchId: number, kind: DatasetKind): Promise<void> {
  const name = nameOf(stagingTable(batchId, kind));
  await db.execute(sql`drop table if exists ${name} cascade`);
  await db.execute(sql`create unlogged table ${name} (${sql.raw(stagingColumns(kind))})`);
}

/** Drops all that was staged for a batch. */
export async function dropStaging(db: Db, batchId: number): Promise<void> {
  for (const kind of datasetKinds) {
    await dropRows(db, batchId, kind);
    await db.execute(sql`drop table if exists ${nameOf(stagingTable(batchId, kind))} cascade`);
  }
  await db.execute(sql`drop table if exists ${nameOf(idsTable(batchId))} cascade`);
}

/** How many rows are staged, or null when the table is gone. */
export async function countStagedRows(db: Db, batchId: number, kind: DatasetKind): Promise<number | null> {
  const name = stagingTable(batchId, kind);
  const [found] = await listRawRows<{ name: string | null }>(
    db,
    sql`select to_regclass(${name})::text as name`,
  );
  if (found?.name === null || found === undefined) return null;
  const [row] = await listRawRows<{ count: number }>(
    db,
    sql`select count(*)::int as count from ${nameOf(name)}`,
  );
  return row?.count ?? 0;
}

async function dropRows(db: Db, batchId: number, kind: DatasetKind): Promise<void> {
  const name = rowsTable(batchId, kind);
  const [found] = await listRawRows<{ kind: string }>(
    db,
    sql`select relkind::text as kind from pg_class where oid = to_regclass(${name})`,
  );
  if (found === undefined) return;
  // Another process may drop it at the same time.
  await db.execute(
    found.kind === "v"
      ? sql`drop view if exists ${nameOf(name)} cascade`
      : sql`drop table if exists ${nameOf(name)} cascade`,
  );
}

/**
 * Lists the ids of the batch as they are spelled and decides whom each means: who is known by just this
 * spelling; else the one person known by it but for case and blanks; else the spelling of most rows.
 */
export async function matchEmployeeIds(
  db: Db,
  batchId: number,
  kinds: readonly DatasetKind[],
): Promise<void> {
  const name = nameOf(idsTable(batchId));
  await db.execute(sql`drop table if exists ${name} cascade`);
  const parts = kinds.map(
    (kind) =>
      sql`select ${kind}::text as kind, employee_id as spelling, count(*) as row_count, min(line) as first_line
          from ${nameOf(stagingTable(batchId, kind))} group by employee_id`,
  );
  await db.execute(sql`
    create unlogged table ${name} as
    with spellings as (${sql.join(parts, sql` union all `)}),
    totals as (select spelling, ${fold(sql`spelling`)} as folded, sum(row_count) as row_count
      from spellings group by spelling),
    known as (select id, ${fold(sql`id`)} as folded, count(*) over (partition by ${fold(sql`id`)}) as namesakes
      from employees),
    ranked as (
      select t.spelling, e.id as exact_id, k.id as folded_id, k.namesakes,
        first_value(btrim(t.spelling)) over (partition by t.folded order by t.row_count desc, t.spelling collate "C") as most_used,
        count(*) over (partition by t.folded) as spelling_count
      from totals t left join employees e on e.id = t.spelling
      left join known k on k.folded = t.folded and k.namesakes = 1),
    matched as (
      select spelling,
        coalesce(exact_id, folded_id, most_used) as employee_id,
        exact_id is null and (folded_id is not null or spelling_count > 1)
          and coalesce(folded_id, most_used) <> spelling as is_respelled
      from ranked)
    select s.kind, s.spelling, s.row_count::int as row_count, s.first_line, m.employee_id, m.is_respelled,
      exists (select from employees e where e.id = m.employee_id) as is_known
    from spellings s join matched m on m.spelling = s.spelling`);
}

const fold = (text: ReturnType<typeof sql>) =>
  sql`lower(regexp_replace(${text}, '[[:space:]\u00a0]', '', 'g'))`;

/**
 * Makes the rows of one file as they would be committed. When nothing has to be sorted, matched or thrown out
 * it is a view on the staging table; else a table, in key order.
 */
export async function prepareRows(
  db: Db,
  batchId: number,
  file: StagedFile,
  needsIds: boolean,
): Promise<void> {
  const { kind } = file;
  const name = nameOf(rowsTable(batchId, kind));
  await dropRows(db, batchId, kind);
  const order = file.dateColumns[0]?.settled?.order;
  const isOrdered = order === "mdy" ? file.isStrictlyOrdered.mdy : file.isStrictlyOrdered.dmy;
  const resolved = selectResolved(batchId, file, needsIds);
  if (isOrdered && !needsIds) {
    await db.execute(sql`create view ${name} as ${resolved}`);
    return;
  }
  const { key, values } = importTargets[kind];
  if (kind === "performance") {
    const identity = ["employee_id", "review_year", "review_period"];
    await db.execute(sql`
      create unlogged table ${name} as
      select *, (row_number() over (partition by ${namesOf(identity)} order by line) - 1)::int as ordinal
      from (select distinct on (${namesOf([...identity, ...values])}) * from (${resolved}) r
        order by ${namesOf([...identity, ...values])}, line) as once
      order by ${namesOf(identity)}, line`);
    return;
  }
  await db.execute(sql`
    create unlogged table ${name} as
    select distinct on (${namesOf(key)}) * from (${resolved}) r order by ${namesOf(key)}, line desc`);
}

/** Every staged row with its dates settled and its id matched; rows that are no dates in the order are left out. */
function selectResolved(batchId: number, file: StagedFile, needsIds: boolean) {
  const { kind } = file;
  const absent = absentFields(file);
  const columns = datasetColumns[kind].flatMap((column) =>
    column.fields.map((field) => {
      if (column.type === "date") return sql`${dateOf(file, column.name, field)} as ${nameOf(field)}`;
      if (field === "employee_id") {
        const id = needsIds ? sql`i.employee_id` : sql`s.employee_id`;
        return kind === "directory" ? sql`${id} as id` : sql`${id} as employee_id`;
      }
      if (field === "manager_id") return sql`btrim(s.manager_id) as manager_id`;
      if (field === "department" && !absent.includes(field)) {
        return sql`coalesce(s.department, ${sql.raw(`'${unassignedDepartment}'`)}) as department`;
      }
      return sql`s.${nameOf(field)}`;
    }),
  );
  if (kind === "vibemeter") columns.push(sql`${sql.raw(String(scaleOf(file)))} as scale_maximum`);
  if (kind === "directory") columns.push(sql`true as is_active`);
  const conditions = file.dateColumns
    .filter(({ hasReadings }) => hasReadings)
    .map(({ column }) => sql`${dateOf(file, column, fieldOf(file, column))} is not null`);
  const ids = needsIds
    ? sql`join ${nameOf(idsTable(batchId))} i on i.kind = ${sql.raw(`'${kind}'`)} and i.spelling = s.employee_id`
    : sql``;
  const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
  return sql`select s.line, ${sql.join(columns, sql`, `)} from ${nameOf(stagingTable(batchId, kind))} s ${ids} ${where}`;
}

const fieldOf = (file: StagedFile, column: string) =>
  datasetColumns[file.kind].find(({ name }) => name === column)?.fields[0] ?? column;

function dateOf(file: StagedFile, column: string, field: string) {
  const found = file.dateColumns.find((candidate) => candidate.column === column);
  const order = found?.settled?.order;
  if (found === undefined || !found.hasReadings || order === "ymd" || order === undefined) {
    return sql.raw(`s."${field}"`);
  }
  return sql.raw(`coalesce(s."${field}", s."${field}_${order}")`);
}

/** Sets the rows aside that are no date in the order that was settled for one column. */
export async function rejectOtherOrders(
  db: Db,
  input: { batchId: number; fileId: number; file: StagedFile; column: string; reason: string },
): Promise<void> {
  const { batchId, fileId, file, column, reason } = input;
  const field = fieldOf(file, column);
  await db.execute(sql`
    insert into import_issues (batch_id, file_id, line, "column", value, reason, row_cells, follows_order)
    select ${batchId}, ${fileId}, s.line, ${column}, s.${nameOf(`${field}_text`)}, ${reason}, ${rowCells(file)}, true
    from ${nameOf(stagingTable(batchId, file.kind))} s
    where s.${nameOf(`${field}_text`)} is not null and ${dateOf(file, column, field)} is null`);
}

/** The row as the file has it, rebuilt from what was staged; columns that are not read stay empty. */
function rowCells(file: StagedFile) {
  const columns = datasetColumns[file.kind];
  const cells = file.headerCells.map((_, position) => {
    const column = columns[file.positions.indexOf(position)];
    if (column === undefined) return "''";
    if (column.type === "date") {
      const [field] = column.fields;
      return `coalesce(s."${field}_text", s."${field}"::text)`;
    }
    return column.fields.map((field) => `coalesce(s."${field}"::text, '')`).join(" || ' ' || ");
  });
  return sql.raw(`jsonb_build_array(${cells.join(", ")})`);
}

/** Rows that were left out because another row of the file has the same identity. */
export async function countRepeatedRows(
  db: Db,
  batchId: number,
  file: StagedFile,
  needsIds: boolean,
): Promise<{ duplicates: number; superseded: number }> {
  const [counts] = await listRawRows<{ duplicates: number; superseded: number }>(
    db,
    sql`select count(*) filter (where is_same)::int as duplicates,
      count(*) filter (where not is_same)::int as superseded
    from (${selectRepeated(batchId, file, needsIds)}) repeated`,
  );
  return counts ?? { duplicates: 0, superseded: 0 };
}

export async function listRepeatedRows(
  db: Db,
  input: {
    batchId: number;
    file: StagedFile;
    needsIds: boolean;
    kind: "exact_duplicate" | "conflicting_rows";
    limit: number;
  },
): Promise<{ line: number; employeeId: string; detail: string }[]> {
  const isSame = sql.raw(String(input.kind === "exact_duplicate"));
  const detail = input.kind === "exact_duplicate" ? "the same as line " : "other values than line ";
  return listRawRows(
    db,
    sql`select line, id as "employeeId", ${detail} || kept_line || ', which is taken' as detail
    from (${selectRepeated(input.batchId, input.file, input.needsIds)}) repeated
    where is_same = ${isSame} order by line limit ${input.limit}`,
  );
}

function selectRepeated(batchId: number, file: StagedFile, needsIds: boolean) {
  const { key, values } = importTargets[file.kind];
  const id = sql.raw(`r."${key[0]}"`);
  const rows = nameOf(rowsTable(batchId, file.kind));
  const resolved = selectResolved(batchId, file, needsIds);
  if (file.kind === "performance") {
    const identity = ["employee_id", "review_year", "review_period", ...values];
    return sql`select r.line, ${id} as id, p.line as kept_line, true as is_same
      from (${resolved}) r join ${rows} p on ${sameKey(identity, "r", "p")} where r.line <> p.line`;
  }
  return sql`select r.line, ${id} as id, p.line as kept_line,
      not (${anyDiffers(writtenValues(file), "r", "p")}) as is_same
    from (${resolved}) r join ${rows} p on ${sameKey(key, "r", "p")} where r.line <> p.line`;
}
