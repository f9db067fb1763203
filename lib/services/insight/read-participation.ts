import { type Ctx, requireRole } from "#lib/context.ts";
import { type Insight, toEmptyInsight } from "#lib/domain/insight/insight.ts";

export async function readParticipation(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  return toEmptyInsight("participation", "Not enough data yet.");
}
