import { listRealtimeEventsSince, readHorizon } from "#db/queries/realtime-events.ts";
import type { Ctx } from "#lib/context.ts";
import { type EventSink, keyOf, publishEvents } from "./publish-events.ts";

/** How far one process has read, and what it has told of what lies beyond. */
export type ReadingPlace = { horizon: bigint; told: ReadonlyMap<string, bigint> };

/** The present: clients that connect from now on have read everything older from its own tables. */
export async function openReadingPlace(ctx: Ctx): Promise<ReadingPlace> {
  return { horizon: await readHorizon(ctx.db), told: new Map() };
}

/**
 * Tells the clients of this process's own server what was committed since the last call, each event once. Every process
 * reads for itself, because each has other clients.
 * @throws the first failure, after everything was tried; what failed is tried again by the next call
 */
export async function deliverToOwnServer(ctx: Ctx, sink: EventSink, place: ReadingPlace): Promise<"done"> {
  const { rows, horizon } = await listRealtimeEventsSince(ctx.db, place.horizon);
  const fresh = rows.filter(({ id, userId }) => !place.told.has(keyOf(id, userId)));
  const { failed, reason } = await publishEvents(ctx, sink, fresh);
  const isFailed = new Set(failed.map(({ id, userId }) => keyOf(id, userId)));
  const reached = failed.length === 0 ? horizon : place.horizon;
  place.told = new Map(
    rows
      .map(({ id, userId, transactionId }) => [keyOf(id, userId), transactionId] as const)
      .filter(([key, transactionId]) => transactionId >= reached && !isFailed.has(key)),
  );
  place.horizon = reached;
  if (failed.length > 0) throw reason;
  return "done";
}
