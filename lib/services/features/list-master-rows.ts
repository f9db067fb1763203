import type { Db } from "#db/client.ts";
import { getFeatureClock, listAggregates, listOutdatedEmployeeIds } from "#db/queries/features.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type DecayRates, decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import type { FeatureClock } from "#lib/domain/features/feature-clock.ts";
import { computeMasterRow, type MasterRow } from "#lib/domain/features/master-row.ts";
import { describeRecipe } from "#lib/domain/features/recipe.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { refreshFeatures } from "./refresh-features.ts";

export type MasterDataSet = { readonly rows: readonly MasterRow[]; readonly clock: FeatureClock };

/**
 * The master data set, sorted by id, as of the latest date of each data set. After a change of the decay
 * rates it first recomputes whoever was computed with the old ones.
 * @throws UserFacingError forbidden
 */
export async function listMasterRows(ctx: Ctx): Promise<MasterDataSet> {
  requireRole(ctx, "hr");
  const rates = await bringFeaturesUpToDate(ctx);
  const { clock, people } = await readTogether(ctx.db);
  const rows = people.map(({ employeeId, aggregates }) =>
    computeMasterRow(employeeId, aggregates, clock, rates),
  );
  return { rows, clock };
}

/** Recomputes whoever was computed with other decay rates or formulas than now; resolves to the rates. */
export async function bringFeaturesUpToDate(ctx: Pick<Ctx, "db" | "now">): Promise<DecayRates> {
  const { value: rates } = await readSetting(ctx.db, decayRatesSetting);
  const outdated = await listOutdatedEmployeeIds(ctx.db, describeRecipe(rates));
  if (outdated.length > 0) await refreshFeatures(ctx, { employeeIds: outdated });
  return rates;
}

/** The clock and the people of one moment. */
async function readTogether(db: Db) {
  return db.transaction(
    async (tx) => ({ clock: await getFeatureClock(tx), people: await listAggregates(tx) }),
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
