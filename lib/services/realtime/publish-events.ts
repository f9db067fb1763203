import { listSessionsOfUsers, type StoredRealtimeEvent } from "#db/queries/realtime-events.ts";
import type { Ctx } from "#lib/context.ts";
import type { RealtimeEvent } from "#lib/domain/realtime/event.ts";
import { findHearers } from "#lib/domain/realtime/hearers.ts";
import {
  type AddressedEvent,
  type Publication,
  toPublications,
} from "#lib/domain/realtime/to-publications.ts";

/** The realtime server, as far as delivery needs it. */
export type EventSink = {
  publish(publication: Publication): Promise<void>;
  disconnectUser(userId: string): Promise<void>;
};

export type PublishOutcome<Row> = {
  readonly done: readonly Row[];
  readonly failed: readonly Row[];
  /** Why the first of the failed did not go out. */
  readonly reason: unknown;
};

const requestsAtOnce = 8;

type Task<Row> = { readonly rows: readonly Row[]; run(): Promise<void> };

/**
 * Ends the connections of those whose access changed, then tells the others what concerns them. People who are not
 * signed in anywhere any more are told nothing, whatever connection they may still hold.
 */
export async function publishEvents<Row extends StoredRealtimeEvent>(
  ctx: Ctx,
  sink: EventSink,
  rows: readonly Row[],
): Promise<PublishOutcome<Row>> {
  const changed = rows.filter(({ name }) => name === "access_changed");
  const ended = await runTasks(toDisconnections(sink, changed));
  const told = rows.filter(({ name }) => name !== "access_changed");
  const sessions = await listSessionsOfUsers(ctx.db, [...new Set(told.map(({ userId }) => userId))]);
  const hearers = findHearers(sessions, ctx.now());
  const sent = await runTasks(
    toDeliveries(
      sink,
      told.filter(({ userId }) => hearers.has(userId)),
    ),
  );
  const unheard = told.filter(({ userId }) => !hearers.has(userId));
  return {
    done: [...ended.done, ...unheard, ...sent.done],
    failed: [...ended.failed, ...sent.failed],
    reason: ended.reason ?? sent.reason,
  };
}

function toDisconnections<Row extends StoredRealtimeEvent>(
  sink: EventSink,
  rows: readonly Row[],
): readonly Task<Row>[] {
  return [...Map.groupBy(rows, ({ userId }) => userId)].map(([userId, theirs]) => ({
    rows: theirs,
    run: () => sink.disconnectUser(userId),
  }));
}

function toDeliveries<Row extends StoredRealtimeEvent>(
  sink: EventSink,
  rows: readonly Row[],
): readonly Task<Row>[] {
  const byKey = new Map(rows.map((row) => [keyOf(row.id, row.userId), row]));
  return toPublications(rows.flatMap(toAddressedEvent)).map((publication) => ({
    rows: keysOf(publication).flatMap((key) => byKey.get(key) ?? []),
    run: () => sink.publish(publication),
  }));
}

function toAddressedEvent({ id, userId, name, subjectId }: StoredRealtimeEvent): AddressedEvent[] {
  return name === "access_changed" ? [] : [{ id, userId, name, subjectId }];
}

function keysOf(publication: Publication): string[] {
  return publication.kind === "one"
    ? publication.userIds.map((userId) => keyOf(publication.event.id, userId))
    : publication.events.map(({ event, userId }: { event: RealtimeEvent; userId: string }) =>
        keyOf(event.id, userId),
      );
}

/** What tells one delivery from every other. */
export function keyOf(eventId: string, userId: string): string {
  return `${eventId} ${userId}`;
}

async function runTasks<Row>(tasks: readonly Task<Row>[]): Promise<PublishOutcome<Row>> {
  const done: Row[] = [];
  const failed: Row[] = [];
  let reason: unknown;
  const queue = tasks.values();
  const work = async () => {
    for (const task of queue) {
      try {
        await task.run();
        done.push(...task.rows);
      } catch (error) {
        reason ??= error;
        failed.push(...task.rows);
      }
    }
  };
  await Promise.all(Array.from({ length: requestsAtOnce }, work));
  return { done, failed, reason };
}
