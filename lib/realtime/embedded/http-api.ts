import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import type { Desk } from "./client-messages.ts";
import type { RealtimeLimits } from "./limits.ts";
import { parseJson } from "./protocol.ts";
import { isSame, isSigned, md5 } from "./signature.ts";

export type Answer = { readonly status: number; readonly body: unknown };

const clockToleranceSeconds = 600;

/** The signed HTTP interface: events, batches, ending a user's connections, and what is listened to. */
export async function answerRequest(desk: Desk, request: IncomingMessage, nowMs: number): Promise<Answer> {
  const url = new URL(request.url ?? "/", "http://loopback");
  const path = /^\/apps\/([^/]+)(\/.*)$/.exec(url.pathname);
  if (path?.[1] !== desk.app.id) return refuse(404, "unknown app");
  const body = await readBody(request, desk.limits.requestBytes);
  if (body === null) return refuse(413, "the request is too large");
  const method = request.method ?? "GET";
  const problem = judgeSignature(desk, { method, url, body, nowMs });
  if (problem !== null) return refuse(401, problem);
  return method === "POST" ? write(desk, path[2] ?? "", body) : read(desk, path[2] ?? "", url, method);
}

/** Null when more came than is allowed; what comes on is not kept. */
async function readBody(request: IncomingMessage, limitBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function judgeSignature(
  { app }: Desk,
  request: { method: string; url: URL; body: string; nowMs: number },
): string | null {
  const { method, url, body, nowMs } = request;
  const given = Object.fromEntries(url.searchParams);
  if (given.auth_version !== "1.0" || !isSame(app.key, given.auth_key ?? "")) return "unknown key";
  const ageSeconds = Math.abs(nowMs / 1000 - Number(given.auth_timestamp));
  if (!(ageSeconds <= clockToleranceSeconds)) return "the timestamp is not of now";
  if (body !== "" && !isSame(md5(body), given.body_md5 ?? "")) return "the body is not the signed one";
  const parameters = [...url.searchParams]
    .filter(([name]) => name !== "auth_signature")
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  const signed = [method, url.pathname, parameters.join("&")].join("\n");
  return isSigned(app.secret, signed, given.auth_signature ?? "") ? null : "the signature is wrong";
}

const channelName = z.string().regex(/^(#server-to-user-)?[\w\-=@,.;]{1,200}$/);
const eventFields = {
  name: z.string().min(1).max(200),
  data: z.string(),
  socket_id: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
};

function eventSchemas(limits: RealtimeLimits) {
  const fields = {
    ...eventFields,
    data: eventFields.data.refine((data) => Buffer.byteLength(data) <= limits.eventBytes, "too large"),
  };
  const channels = z.array(channelName).min(1).max(limits.channelCountPerEvent);
  const one = z.object({ ...fields, channel: channelName }).transform((event) => ({
    ...event,
    channels: [event.channel],
  }));
  return {
    event: z.union([z.object({ ...fields, channels }), one]),
    batch: z.object({ batch: z.array(one).min(1).max(limits.eventCountPerBatch) }),
  };
}

function write({ hub, limits }: Desk, path: string, body: string): Answer {
  const user = /^\/users\/([^/]+)\/terminate_connections$/.exec(path)?.[1];
  if (user !== undefined) {
    const userId = decodePathSegment(user);
    if (userId === null) return refuse(400, "unreadable user id");
    hub.disconnectUser(userId);
    return { status: 200, body: {} };
  }
  if (path !== "/events" && path !== "/batch_events") return refuse(404, "unknown path");
  const schemas = eventSchemas(limits);
  const json = parseJson(body);
  const events =
    path === "/events"
      ? schemas.event.transform((event) => [event]).safeParse(json)
      : schemas.batch.transform(({ batch }) => batch).safeParse(json);
  if (!events.success) return refuse(400, "the event is not one that can be sent");
  for (const { name, data, channels, socket_id } of events.data) {
    hub.publish({ name, data, channels, ...(socket_id === undefined ? {} : { exceptSocketId: socket_id }) });
  }
  return { status: 200, body: {} };
}

function read({ hub }: Desk, path: string, url: URL, method: string): Answer {
  if (method !== "GET") return refuse(405, "unknown method");
  const counts = hub.countSubscriptions();
  if (path === "/channels") {
    const prefix = url.searchParams.get("filter_by_prefix") ?? "";
    const names = [...counts.keys()].filter((name) => name.startsWith(prefix));
    return { status: 200, body: { channels: Object.fromEntries(names.map((name) => [name, {}])) } };
  }
  const channel = /^\/channels\/([^/]+)$/.exec(path)?.[1];
  if (channel === undefined) return refuse(404, "unknown path");
  const count = counts.get(channel) ?? 0;
  return { status: 200, body: { occupied: count > 0, subscription_count: count } };
}

function refuse(status: number, error: string): Answer {
  return { status, body: { error } };
}
