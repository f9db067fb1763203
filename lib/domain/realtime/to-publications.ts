import type { RealtimeEvent } from "./event.ts";

/** What goes out in one request. */
export type Publication =
  | { readonly kind: "one"; readonly event: RealtimeEvent; readonly userIds: readonly string[] }
  | {
      readonly kind: "several";
      readonly events: readonly { readonly event: RealtimeEvent; readonly userId: string }[];
    };

/** The protocol's limits. */
const usersPerRequest = 100;
const eventsPerRequest = 10;

export type AddressedEvent = RealtimeEvent & { readonly userId: string };

/** The fewest requests that tell everybody: an event for many people in one, several events for one person each in one. */
export function toPublications(events: readonly AddressedEvent[]): readonly Publication[] {
  const byId = new Map<string, { event: RealtimeEvent; userIds: string[] }>();
  for (const { userId, ...event } of events) {
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, { event, userIds: [userId] });
    else known.userIds.push(userId);
  }
  const occasions = [...byId.values()];
  const forMany = occasions.filter(({ userIds }) => userIds.length > 1);
  const forOne = occasions
    .filter(({ userIds }) => userIds.length === 1)
    .flatMap(({ event, userIds }) => userIds.map((userId) => ({ event, userId })));
  return [
    ...forMany.flatMap(({ event, userIds }) =>
      inParts(userIds, usersPerRequest).map((part) => ({ kind: "one" as const, event, userIds: part })),
    ),
    ...inParts(forOne, eventsPerRequest).map((part) => ({ kind: "several" as const, events: part })),
  ];
}

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
