import { setImmediate } from "node:timers/promises";
import type { Db } from "#db/client.ts";
import { listEmployeeRecords } from "#db/queries/employee-records.ts";
import { listKnownIds } from "#db/queries/record-days.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type DecayRates, decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { computeAggregates, type EmployeeAggregates } from "#lib/domain/features/employee-aggregates.ts";
import { latestClockOf } from "#lib/domain/features/feature-clock.ts";
import { computeMasterRow, type MasterRow } from "#lib/domain/features/master-row.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import type { MasterDataSet } from "./list-master-rows.ts";

const peoplePerChunk = 250;

type Person = { readonly employeeId: string; readonly aggregates: EmployeeAggregates };

/**
 * The master data set as it would have been on a past day (YYYY-MM-DD), sorted by id: only records known by then, and the
 * latest of them as the latest date of each data set. Computed in memory; nothing that is stored changes. People of
 * whom nothing was known then are not in it.
 * @throws UserFacingError forbidden
 */
export async function listMasterRowsAsOf(ctx: Ctx, asOf: string): Promise<MasterDataSet> {
  requireRole(ctx, "hr");
  const { value: rates } = await readSetting(ctx.db, decayRatesSetting);
  const people = await ctx.db.transaction((tx) => listPeople(tx, asOf, rates), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
  const clock = latestClockOf(people.map(({ aggregates }) => aggregates));
  const rows: MasterRow[] = [];
  for (let start = 0; start < people.length; start += peoplePerChunk) {
    const chunk = people.slice(start, start + peoplePerChunk);
    rows.push(
      ...chunk.map(({ employeeId, aggregates }) => computeMasterRow(employeeId, aggregates, clock, rates)),
    );
    await setImmediate();
  }
  return { rows, clock };
}

/** Everybody of one moment of the database, a few at a time, so that others get their turn in between. */
async function listPeople(tx: Db, asOf: string, rates: DecayRates): Promise<Person[]> {
  const ids = await listKnownIds(tx);
  const people: Person[] = [];
  for (let start = 0; start < ids.length; start += peoplePerChunk) {
    const records = await listEmployeeRecords(tx, ids.slice(start, start + peoplePerChunk), asOf);
    for (const [employeeId, record] of records) {
      const aggregates = computeAggregates(record, rates);
      if (aggregates !== null) people.push({ employeeId, aggregates });
    }
  }
  return people;
}
