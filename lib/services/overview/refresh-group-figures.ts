import type { DateRange } from "#db/queries/group-figures.ts";
import { findImportsUntil, refreshRollups, upsertRollupState } from "#db/queries/group-rollups.ts";
import type { Ctx } from "#lib/context.ts";

/**
 * Brings the kept sums of groups up to date after an import or its undo. With `dates` only the weeks,
 * months and quarters they touch are counted anew: enough when rows of those dates alone changed, and no
 * department. Repeating it changes nothing.
 */
export async function refreshGroupFigures(ctx: Ctx, input: { dates?: DateRange } = {}): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    // Read first: what commits meanwhile makes the sums count as behind, never as ahead.
    const importsUntil = await findImportsUntil(tx);
    await refreshRollups(tx, input.dates ?? null);
    await upsertRollupState(tx, { importsUntil, refreshedAt: ctx.now() });
  });
}
