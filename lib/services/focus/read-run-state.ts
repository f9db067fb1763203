import { findNewestRun } from "#db/queries/focus.ts";
import { type Ctx, requireRole } from "#lib/context.ts";

/** How far the newest detection run is; null before the first. Holds nothing about a person. */
export async function readRunState(ctx: Ctx) {
  requireRole(ctx, "hr");
  return findNewestRun(ctx.db, "any");
}
