import { countAlerts } from "#db/queries/alert-board.ts";
import { countContestPage } from "#db/queries/contests.ts";
import { countCorrections } from "#db/queries/correction-requests.ts";
import { countWaitingThreads } from "#db/queries/message-threads.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import type { WaitingCounts } from "#lib/domain/insight/dashboard/waiting-words.ts";

/**
 * What waits for the signed-in person of HR, as far as they may see it: nothing of their own, counts alone.
 * @throws UserFacingError forbidden
 */
export async function readWaiting(ctx: Ctx): Promise<WaitingCounts> {
  requireRole(ctx, "hr");
  const viewerId = requireUserId(ctx);
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  const [alerts, messages, contests, corrections] = await Promise.all([
    countAlerts(ctx.db, viewerId),
    countWaitingThreads(ctx.db, viewerId),
    countContestPage(ctx.db, { status: "open", employeeId: null, page: 1 }, self),
    countCorrections(ctx.db, self),
  ]);
  return { alerts, messages, contests, corrections: corrections.open };
}
