import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { listMasterRows, type MasterDataSet } from "./list-master-rows.ts";

/**
 * The master data set for somebody who takes it away, which is written down.
 * @throws UserFacingError forbidden
 */
export async function exportMasterRows(ctx: Ctx): Promise<MasterDataSet> {
  const dataSet = await listMasterRows(ctx);
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "features.exported", detail: { people: dataSet.rows.length } }),
  );
  return dataSet;
}
