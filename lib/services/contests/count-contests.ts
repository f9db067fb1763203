import { countContestsOpenedBetween } from "#db/queries/contests.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ContestCounts } from "#lib/domain/contest/contest-counts.ts";

/**
 * The contests opened in a period, by where they stand now. The period reaches from `from` up to, and
 * without, `before`; null leaves that side open.
 */
export async function countContests(
  ctx: Ctx,
  period: { from: Date | null; before: Date | null } = { from: null, before: null },
): Promise<ContestCounts> {
  requireRole(ctx, "hr");
  return countContestsOpenedBetween(ctx.db, period);
}
