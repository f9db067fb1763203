import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { type DatasetKind, emotionZones } from "#lib/domain/dataset/kinds.ts";
import type { FindingKind } from "#lib/domain/dataset/report.ts";
import { importTargets, nameOf, namesOf, rowsTable, sameKey } from "./import-tables.ts";
import { listRawRows } from "./raw-rows.ts";

export type FoundRows = {
  readonly kind: FindingKind;
  /** The data set in whose file the examples stand. */
  readonly dataset: DatasetKind;
  readonly count: number;
  readonly examples: readonly FoundRow[];
};
export type FoundRow = { readonly line: number | null; readonly employeeId: string; readonly detail: string };

const exampleLimit = 5;

type Search = { readonly kind: FindingKind; readonly dataset: DatasetKind; readonly rows: SQL };

/** Looks through the rows of a batch, beside what is stored, for what a person should know of (DOMAIN 1, rule 6). */
export async function findQualityIssues(
  db: Db,
  batchId: number,
  options: { readonly kinds: readonly DatasetKind[]; readonly now: Date },
): Promise<FoundRows[]> {
  const batch: Batch = { id: batchId, kinds: new Set(options.kinds), now: options.now };
  const found: FoundRows[] = [];
  for (const search of listSearches(batch)) {
    const rows = await listRawRows<FoundRow & { total: number }>(
      db,
      sql`select line, employee_id as "employeeId", detail, count(*) over ()::int as total
        from (${search.rows}) found order by line nulls last, employee_id limit ${exampleLimit}`,
    );
    const count = rows[0]?.total ?? 0;
    if (count === 0) continue;
    const examples = rows.map(({ line, employeeId, detail }) => ({ line, employeeId, detail }));
    found.push({ kind: search.kind, dataset: search.dataset, count, examples });
  }
  return found;
}

type Batch = { readonly id: number; readonly kinds: ReadonlySet<DatasetKind>; readonly now: Date };

function listSearches(batch: Batch): Search[] {
  const searches: Search[] = [];
  const add = (dataset: DatasetKind, kind: FindingKind, rows: SQL) => searches.push({ dataset, kind, rows });
  const own = (kind: DatasetKind) => nameOf(rowsTable(batch.id, kind));
  if (batch.kinds.has("leave")) {
    add("leave", "leave_ends_before_start", endsBeforeStart(own("leave")));
    add("leave", "leave_days_differ", daysDiffer(own("leave")));
    add("leave", "leave_overlaps", overlaps(batch));
  }
  if (batch.kinds.has("onboarding")) add("onboarding", "several_joining_dates", severalJoiningDates(batch));
  if (batch.kinds.has("performance"))
    add("performance", "several_reviews", severalReviews(own("performance")));
  for (const [kind, dateField] of eventDates) {
    if (!batch.kinds.has(kind)) continue;
    add(kind, "event_before_joining", beforeJoining(batch, kind, dateField));
    // Leave is planned; everything else has happened.
    if (kind !== "leave") add(kind, "dated_ahead", datedAhead(own(kind), dateField, batch.now));
  }
  if (batch.kinds.has("activity")) add("activity", "activity_on_leave", activityOnLeave(batch));
  if (batch.kinds.has("vibemeter")) {
    add("vibemeter", "score_outside_scale", outsideScale(own("vibemeter")));
    add("vibemeter", "score_zone_disagree", zonesDisagree(own("vibemeter")));
    add("vibemeter", "check_in_kept", keptCheckIns(own("vibemeter")));
  }
  if (batch.kinds.has("directory")) {
    add("directory", "left_directory", leavers(own("directory")));
    add("directory", "unknown_manager", unknownManagers(own("directory")));
  }
  return searches;
}

const eventDates: readonly (readonly [DatasetKind, string])[] = [
  ["activity", "date"],
  ["leave", "start_date"],
  ["rewards", "award_date"],
  ["vibemeter", "response_date"],
];

/** The rows of a data set as they would stand after the commit; those of the batch have a line. */
function standing(batch: Batch, kind: DatasetKind, fields: readonly string[]): SQL {
  const { table, key } = importTargets[kind];
  const stored = sql`select null::int as line, ${namesOf(fields, "t")} from ${nameOf(table)} t`;
  if (!batch.kinds.has(kind)) return stored;
  const rows = nameOf(rowsTable(batch.id, kind));
  return sql`select r.line, ${namesOf(fields, "r")} from ${rows} r union all ${stored}
    where not exists (select from ${rows} r where ${sameKey(key, "r", "t")})`;
}

const endsBeforeStart = (rows: SQL) =>
  sql`select line, employee_id, 'from ' || start_date || ' to ' || end_date as detail from ${rows}
    where end_date < start_date`;

const daysDiffer = (rows: SQL) =>
  sql`select line, employee_id, leave_days || ' days given, ' || (end_date - start_date + 1) || ' from '
      || start_date || ' to ' || end_date as detail
    from ${rows} where end_date >= start_date and leave_days <> end_date - start_date + 1`;

/** A leave of the batch that begins before an earlier one of the same person has ended, or the other way round. */
function overlaps(batch: Batch): SQL {
  const fields = ["employee_id", "leave_type", "start_date", "end_date"];
  return sql`select r.line, r.employee_id, 'from ' || r.start_date || ' to ' || r.end_date || ' beside '
      || min(o.start_date || ' to ' || o.end_date) as detail
    from ${nameOf(rowsTable(batch.id, "leave"))} r
    join (${standing(batch, "leave", fields)}) o on o.employee_id = r.employee_id
      and (o.leave_type, o.start_date) <> (r.leave_type, r.start_date)
      and o.start_date <= r.end_date and o.end_date >= r.start_date
    group by r.line, r.employee_id, r.start_date, r.end_date`;
}

/** Counted by people, once each, when a file of the batch names one of the dates. */
const severalJoiningDates = (batch: Batch) =>
  sql`select min(line) as line, employee_id,
      string_agg(distinct joining_date::text, ', ' order by joining_date::text) as detail
    from (${standing(batch, "onboarding", ["employee_id", "joining_date"])}) o
    group by employee_id having count(distinct joining_date) > 1 and min(line) is not null`;

const severalReviews = (rows: SQL) =>
  sql`select min(line) as line, employee_id,
      count(*) || ' reviews for ' || review_period || ' ' || review_year as detail
    from ${rows} group by employee_id, review_period, review_year having count(*) > 1`;

/** The day of joining is the first that was told of a person: the same that tenure counts from. */
function beforeJoining(batch: Batch, kind: DatasetKind, dateField: string): SQL {
  const date = sql.raw(`r."${dateField}"`);
  const onboarding = importTargets.onboarding.table;
  const staged = batch.kinds.has("onboarding")
    ? sql`union all select employee_id, joining_date, 1 as source, line::bigint as place
        from ${nameOf(rowsTable(batch.id, "onboarding"))}`
    : sql``;
  return sql`select r.line, r.employee_id, ${date} || ', joined ' || j.joining_date as detail
    from ${nameOf(rowsTable(batch.id, kind))} r
    join (select distinct on (employee_id) employee_id, joining_date
      from (select employee_id, joining_date, 0 as source, position as place from ${nameOf(onboarding)} ${staged}) told
      order by employee_id, source, place) j on j.employee_id = r.employee_id
    where ${date} < j.joining_date`;
}

/** Dated after today everywhere on earth: the newest date is what charts and fading count back from. */
function datedAhead(rows: SQL, dateField: string, now: Date): SQL {
  const lastToday = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const date = sql.raw(`"${dateField}"`);
  return sql`select line, employee_id, ${date}::text as detail from ${rows} where ${date} > ${lastToday}::date`;
}

const activityOnLeave = (batch: Batch) =>
  sql`select r.line, r.employee_id, r.work_hours || ' hours on ' || r.date || ', on '
      || lower(min(l.leave_type)) as detail
    from ${nameOf(rowsTable(batch.id, "activity"))} r
    join (${standing(batch, "leave", ["employee_id", "leave_type", "start_date", "end_date"])}) l
      on l.employee_id = r.employee_id and r.date between l.start_date and l.end_date
    group by r.line, r.employee_id, r.work_hours, r.date`;

const outsideScale = (rows: SQL) =>
  sql`select line, employee_id, score || ' on a scale of 1 to ' || scale_maximum as detail
    from ${rows} where score > scale_maximum`;

/** A score and a zone agree when they are at most one of the seven zones apart on one scale from 0 to 1. */
const zonesDisagree = (rows: SQL) =>
  sql`select line, employee_id, score || ' of ' || scale_maximum || ' with ' || emotion_zone as detail
    from ${rows} where emotion_zone is not null
      and abs((score - 1) / (scale_maximum - 1) * ${sql.raw(String(emotionZones.length - 1))}
        - (array_position(${zoneArray}, emotion_zone) - 1)) > 1.000001`;

const zoneArray = sql.raw(`array[${emotionZones.map((zone) => `'${zone}'`).join(", ")}]::text[]`);

const keptCheckIns = (rows: SQL) =>
  sql`select r.line, r.employee_id, r.response_date || ': the file says ' || r.score || ' of ' || r.scale_maximum
      || ', the own check-in of that day is kept' as detail
    from ${rows} r join mood_answers t on t.employee_id = r.employee_id and t.response_date = r.response_date
    where t.source = 'check_in'`;

const leavers = (rows: SQL) =>
  sql`select null::int as line, e.id as employee_id, 'is no longer active' as detail
    from employees e where e.is_active and not exists (select from ${rows} r where r.id = e.id)`;

const unknownManagers = (rows: SQL) =>
  sql`select r.line, r.id as employee_id, 'manager ' || r.manager_id || ' is nobody we know' as detail
    from ${rows} r where r.manager_id is not null
      and not exists (select from ${rows} m where m.id = r.manager_id)
      and not exists (select from employees e where e.id = r.manager_id)`;
