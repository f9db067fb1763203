import { type Connection, sendText, spendCredit } from "./connection.ts";
import type { Hub } from "./hub.ts";
import type { RealtimeLimits } from "./limits.ts";
import {
  type ClientMessage,
  type Closing,
  closings,
  parseJson,
  readClientMessage,
  signInSchema,
  subscribeSchema,
  unsubscribeSchema,
  userSchema,
  writeMessage,
} from "./protocol.ts";
import { type AppKeys, isAuthOf } from "./signature.ts";

export type Desk = { readonly hub: Hub; readonly app: AppKeys; readonly limits: RealtimeLimits };

const ownChannelStart = "#server-to-user-";

/** Reads what a client says and does it, or answers what is wrong with it. */
export function hearClient(desk: Desk, connection: Connection, text: string, nowMs: number): void {
  connection.lastHeardMs = nowMs;
  connection.askedForPongMs = null;
  if (!spendCredit(connection, desk.limits, nowMs)) {
    desk.hub.disconnect(connection, closings.rateLimited);
    return;
  }
  const message = readClientMessage(text);
  if (message === null) complain(desk, connection, closings.unreadable);
  else obey(desk, connection, message);
}

function obey(desk: Desk, connection: Connection, message: ClientMessage): void {
  switch (message.event) {
    case "pusher:ping":
      sendText(connection, writeMessage("pusher:pong", {}), desk.limits);
      return;
    case "pusher:pong":
      return;
    case "pusher:subscribe":
      subscribe(desk, connection, message.data);
      return;
    case "pusher:unsubscribe":
      unsubscribe(desk, connection, message.data);
      return;
    case "pusher:signin":
      signIn(desk, connection, message.data);
      return;
    default:
      complain(desk, connection, { code: 4301, message: "Clients may not send events of their own" });
  }
}

function subscribe(desk: Desk, connection: Connection, data: unknown): void {
  const request = subscribeSchema.safeParse(data);
  if (!request.success) {
    complain(desk, connection, closings.unreadable);
    return;
  }
  const { channel } = request.data;
  const refusal = judgeSubscription(desk, connection, request.data);
  if (refusal !== null) {
    const answer = { type: "AuthError", ...refusal };
    sendText(connection, writeMessage("pusher:subscription_error", answer, channel), desk.limits);
    countMistake(desk, connection);
    return;
  }
  desk.hub.subscribe(connection, channel);
  if (channel.startsWith("private-")) connection.isKnown = true;
  sendText(connection, writeMessage("pusher_internal:subscription_succeeded", {}, channel), desk.limits);
}

function judgeSubscription(
  { app, limits }: Desk,
  connection: Connection,
  request: { channel: string; auth: string; channel_data?: string | undefined },
): { error: string; status: number } | null {
  const { channel, auth, channel_data } = request;
  if (!connection.channels.has(channel) && connection.channels.size >= limits.channelCountPerConnection) {
    return { error: "Too many channels on one connection", status: 403 };
  }
  if (channel.startsWith("#")) {
    const isOwn = connection.userId !== null && channel === ownChannelStart + connection.userId;
    return isOwn ? null : { error: "This channel belongs to somebody else", status: 401 };
  }
  if (/^(presence|private-encrypted|private-cache|cache)-/.test(channel)) {
    return { error: "Channels of this kind are not served", status: 403 };
  }
  if (!channel.startsWith("private-")) return null;
  const signed = [connection.socketId, channel, ...(channel_data === undefined ? [] : [channel_data])];
  return isAuthOf(app, signed.join(":"), auth)
    ? null
    : { error: "The signature of this channel is wrong", status: 401 };
}

function unsubscribe(desk: Desk, connection: Connection, data: unknown): void {
  const request = unsubscribeSchema.safeParse(data);
  if (request.success) desk.hub.unsubscribe(connection, request.data.channel);
  else complain(desk, connection, closings.unreadable);
}

function signIn(desk: Desk, connection: Connection, data: unknown): void {
  const request = signInSchema.safeParse(data);
  const user = request.success ? userSchema.safeParse(parseJson(request.data.user_data)) : null;
  if (!request.success || !user?.success) {
    complain(desk, connection, closings.unreadable);
    return;
  }
  const { auth, user_data } = request.data;
  const isOther = connection.userId !== null && connection.userId !== user.data.id;
  if (isOther || !isAuthOf(desk.app, `${connection.socketId}::user::${user_data}`, auth)) {
    desk.hub.disconnect(connection, closings.unauthorized);
    return;
  }
  if (connection.userId === null && !desk.hub.signIn(connection, user.data.id)) {
    desk.hub.disconnect(connection, closings.overQuota);
    return;
  }
  connection.isKnown = true;
  sendText(connection, writeMessage("pusher:signin_success", { user_data }), desk.limits);
}

type Complaint = { readonly code: number; readonly message: string } | Closing;

function complain(desk: Desk, connection: Connection, { code, message }: Complaint): void {
  sendText(connection, writeMessage("pusher:error", { code, message }), desk.limits);
  countMistake(desk, connection);
}

function countMistake({ hub, limits }: Desk, connection: Connection): void {
  connection.mistakeCount += 1;
  if (connection.mistakeCount >= limits.mistakeCount) hub.disconnect(connection, closings.rateLimited);
}
