import { type Ctx, requireRole } from "#lib/context.ts";
import { type Insight, toEmptyInsight } from "#lib/domain/insight/insight.ts";

export async function readEffectiveness(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  return toEmptyInsight("effectiveness", "Not enough data yet.");
}
