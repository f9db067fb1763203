import { type Ctx, requireRole } from "#lib/context.ts";
import { type Insight, toEmptyInsight } from "#lib/domain/insight/insight.ts";

export async function readMoodDrivers(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  return toEmptyInsight("mood_drivers", "Not enough data yet.");
}
