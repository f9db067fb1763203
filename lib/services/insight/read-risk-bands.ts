import { type Ctx, requireRole } from "#lib/context.ts";
import { type Insight, toEmptyInsight } from "#lib/domain/insight/insight.ts";

export async function readRiskBands(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  return toEmptyInsight("risk_bands", "Not enough data yet.");
}
