import type { DateRange } from "#db/queries/group-figures.ts";
import {
  findImportsUntil,
  keptTimes,
  replaceStandingRollups,
  replaceTimedRollups,
  upsertRollupState,
} from "#db/queries/group-rollups.ts";
import type { Ctx } from "#lib/context.ts";

/**
 * Brings the kept sums of groups up to date after an import or its undo. With `dates` only the weeks,
 * months and quarters they touch are counted anew: enough when rows of those dates alone changed, and no
 * department. Repeating it changes nothing. Each part is a transaction of its own, so that a check-in
 * never waits for all of them; until the last has ended, readers count from the data.
 */
export async function refreshGroupFigures(ctx: Ctx, input: { dates?: DateRange } = {}): Promise<void> {
  // Read first: what commits meanwhile makes the sums count as behind, never as ahead.
  const importsUntil = await findImportsUntil(ctx.db);
  const range = input.dates ?? null;
  for (const part of keptTimes) {
    await ctx.db.transaction((tx) => replaceTimedRollups(tx, { ...part, range }));
  }
  await ctx.db.transaction(async (tx) => {
    await replaceStandingRollups(tx);
    await upsertRollupState(tx, { importsUntil, refreshedAt: ctx.now() });
  });
}
