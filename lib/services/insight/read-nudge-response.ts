import { type Ctx, requireRole } from "#lib/context.ts";
import { type Insight, toEmptyInsight } from "#lib/domain/insight/insight.ts";

export async function readNudgeResponse(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  return toEmptyInsight("nudge_response", "Not enough data yet.");
}
