import { z } from "zod";

/** Why a connection ends. 40xx: do not come back unchanged; 41xx: come back later; 42xx: come back at once. */
export const closings = {
  unknownApp: { code: 4001, message: "Application does not exist" },
  overQuota: { code: 4004, message: "Application is over its connection quota for this user" },
  unknownPath: { code: 4005, message: "Path not found" },
  badVersion: { code: 4006, message: "Invalid version string format" },
  unsupportedVersion: { code: 4007, message: "Unsupported protocol version" },
  noVersion: { code: 4008, message: "No protocol version supplied" },
  unauthorized: { code: 4009, message: "Connection is unauthorized" },
  overCapacity: { code: 4100, message: "Over capacity" },
  restart: { code: 4200, message: "The server restarts" },
  unreadable: { code: 4200, message: "Invalid message format" },
  noPong: { code: 4201, message: "Pong reply not received" },
  rateLimited: { code: 4301, message: "Too many messages" },
} as const;

export type Closing = (typeof closings)[keyof typeof closings];

const supportedVersions = [5, 6, 7];

/** What is wrong with a client's first request; null when it may connect. */
export function judgeHandshake(url: URL, appKey: string): Closing | null {
  const key = /^\/app\/([^/]+)$/.exec(url.pathname)?.[1];
  if (key === undefined) return closings.unknownPath;
  if (key !== appKey) return closings.unknownApp;
  const version = url.searchParams.get("protocol");
  if (version === null || version === "") return closings.noVersion;
  if (!/^\d{1,4}$/.test(version)) return closings.badVersion;
  return supportedVersions.includes(Number(version)) ? null : closings.unsupportedVersion;
}

const messageSchema = z.object({
  event: z.string().min(1).max(200),
  data: z.unknown().optional(),
  channel: z.string().optional(),
});
export type ClientMessage = z.output<typeof messageSchema>;

/** A client's message, with its data opened when they came as a text of their own; null when it is not one. */
export function readClientMessage(text: string): ClientMessage | null {
  const message = messageSchema.safeParse(parseJson(text));
  if (!message.success) return null;
  const { data } = message.data;
  return typeof data === "string" ? { ...message.data, data: parseJson(data) } : message.data;
}

/** Undefined, which no JSON is, when the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const subscribeSchema = z.object({
  channel: z.string().regex(/^[\w\-=@,.;#]{1,200}$/),
  auth: z.string().max(300).default(""),
  channel_data: z.string().optional(),
});
export const unsubscribeSchema = subscribeSchema.pick({ channel: true });

export const signInSchema = z.object({ auth: z.string().max(300), user_data: z.string() });
export const userSchema = z.object({ id: z.string().min(1).max(200) });

/** A message to a client; data travel as a text of their own. */
export function writeMessage(event: string, data: unknown, channel?: string): string {
  return JSON.stringify({ event, ...(channel === undefined ? {} : { channel }), data: toText(data) });
}

function toText(data: unknown): string {
  return typeof data === "string" ? data : JSON.stringify(data);
}
