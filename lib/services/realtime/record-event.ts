import type { Db } from "#db/client.ts";
import { insertRealtimeEvents } from "#db/queries/realtime-events.ts";
import type { Ctx } from "#lib/context.ts";
import type { RealtimeEventName } from "#lib/domain/realtime/event.ts";
import { newId } from "#lib/id.ts";

/**
 * Tells people's open pages that something changed. It is stored in the transaction `tx` of the occasion and
 * delivered right after its commit; whether the delivery works does not touch the occasion. It carries ids
 * alone, never content. The people must exist.
 */
export async function recordEvent(
  tx: Db,
  ctx: Pick<Ctx, "now">,
  event: {
    readonly userIds: readonly string[];
    readonly name: RealtimeEventName;
    readonly subjectId: string;
  },
): Promise<void> {
  const { name, subjectId } = event;
  await insertRealtimeEvents(tx, { id: newId("rte", ctx.now()), name, subjectId }, [
    ...new Set(event.userIds),
  ]);
}
