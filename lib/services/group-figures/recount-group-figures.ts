import {
  type DateRange,
  deleteContributions,
  lockContributions,
  recountContributions,
} from "#db/queries/group-contributions.ts";
import type { Ctx } from "#lib/context.ts";
import { releasedMeasures } from "#lib/domain/privacy/group-point.ts";

/**
 * Brings the sums that releases are made of up to date with the data, after an import or its undo: all of them, or the
 * months of `dates`. Repeating it changes nothing. Each measure is a transaction of its own.
 */
export async function recountGroupFigures(ctx: Ctx, input: { dates?: DateRange } = {}): Promise<void> {
  for (const measure of releasedMeasures) {
    await ctx.db.transaction(async (tx) => {
      await lockContributions(tx, "replace");
      await recountContributions(tx, { measure, ...(input.dates && { range: input.dates }) }, ctx.now());
    });
  }
}

/** Throws the sums away and counts them from the data. What was released stays: HR has read it. */
export async function rebuildGroupFigures(ctx: Ctx): Promise<void> {
  for (const measure of releasedMeasures) {
    await ctx.db.transaction(async (tx) => {
      await lockContributions(tx, "replace");
      await deleteContributions(tx, measure);
      await recountContributions(tx, { measure }, ctx.now());
    });
  }
}
