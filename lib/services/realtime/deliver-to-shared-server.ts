import {
  claimRealtimeEvents,
  countWaitingRealtimeEvents,
  markRealtimeEventsPublished,
  postponeRealtimeEvents,
} from "#db/queries/realtime-events.ts";
import type { Ctx } from "#lib/context.ts";
import { type EventSink, publishEvents } from "./publish-events.ts";

const firstRetrySeconds = 1;
const longestRetrySeconds = 60;

/**
 * Gives a server that all processes share what waits for it. Each event is taken by one process; if that one dies on the way
 * another gives it again, which clients see by its id.
 * @returns "waiting" when nothing could be given because what there is waits for its next time
 * @throws the first failure, after everything was tried; what failed waits for its next time
 */
export async function deliverToSharedServer(ctx: Ctx, sink: EventSink): Promise<"done" | "waiting"> {
  for (let rounds = 0; ; rounds++) {
    const rows = await claimRealtimeEvents(ctx.db);
    if (rows.length === 0) {
      return rounds > 0 || (await countWaitingRealtimeEvents(ctx.db)) === 0 ? "done" : "waiting";
    }
    const { done, failed, reason } = await publishEvents(ctx, sink, rows);
    await markRealtimeEventsPublished(ctx.db, done);
    for (const [attemptCount, theirs] of Map.groupBy(failed, (row) => row.attemptCount)) {
      const delaySeconds = Math.min(longestRetrySeconds, firstRetrySeconds * 2 ** (attemptCount - 1));
      await postponeRealtimeEvents(ctx.db, theirs, delaySeconds);
    }
    if (failed.length > 0) throw reason;
  }
}
