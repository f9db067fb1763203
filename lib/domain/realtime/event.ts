import { z } from "zod";

/** What a person's open pages are told about: something of this kind changed, look again. */
export const realtimeEventNames = ["notification", "message", "alert", "task"] as const;
export type RealtimeEventName = (typeof realtimeEventNames)[number];

/** What is stored for delivery: an event, or that a person's connections must be opened anew. */
export const realtimeOccasions = [...realtimeEventNames, "access_changed"] as const;
export type RealtimeOccasion = (typeof realtimeOccasions)[number];

/** An event on the wire. It holds ids alone: who gets it reads the rest from the server, which asks who they are. */
export const realtimeEventSchema = z.object({
  id: z.string(),
  name: z.enum(realtimeEventNames),
  subjectId: z.string(),
});
export type RealtimeEvent = z.output<typeof realtimeEventSchema>;

const channelStart = "private-user-";

/** The one channel that carries a person's events. */
export function userChannel(userId: string): string {
  return channelStart + userId;
}

/** Whose channel this is; null when it is nobody's. */
export function channelOwner(channel: string): string | null {
  const owner = channel.startsWith(channelStart) ? channel.slice(channelStart.length) : "";
  return owner === "" ? null : owner;
}
