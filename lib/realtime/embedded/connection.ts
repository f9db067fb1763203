import { randomInt } from "node:crypto";
import type { WebSocket } from "ws";
import type { RealtimeLimits } from "./limits.ts";
import { type Closing, writeMessage } from "./protocol.ts";

const farewellMs = 2_000;

/** One client, as the server sees it. Times are of the monotonic clock. */
export type Connection = {
  readonly socketId: string;
  readonly socket: WebSocket;
  readonly channels: Set<string>;
  readonly openedAtMs: number;
  userId: string | null;
  isKnown: boolean;
  lastHeardMs: number;
  askedForPongMs: number | null;
  messageCredit: number;
  creditedAtMs: number;
  mistakeCount: number;
};

export function openConnection(socket: WebSocket, limits: RealtimeLimits, nowMs: number): Connection {
  return {
    socketId: `${randomInt(1, 2 ** 47)}.${randomInt(1, 2 ** 47)}`,
    socket,
    channels: new Set(),
    openedAtMs: nowMs,
    userId: null,
    isKnown: false,
    lastHeardMs: nowMs,
    askedForPongMs: null,
    messageCredit: limits.messageBurst,
    creditedAtMs: nowMs,
    mistakeCount: 0,
  };
}

/** Takes one message off what the client may send now. @returns false when it has sent too many */
export function spendCredit(connection: Connection, limits: RealtimeLimits, nowMs: number): boolean {
  const earned = ((nowMs - connection.creditedAtMs) / 1000) * limits.messagesPerSecond;
  connection.messageCredit = Math.min(limits.messageBurst, connection.messageCredit + earned) - 1;
  connection.creditedAtMs = nowMs;
  return connection.messageCredit >= 0;
}

/** Sends a text, unless the client has stopped reading: then it is dropped, and catches up when it is back. */
export function sendText(connection: Connection, text: string, limits: RealtimeLimits): boolean {
  const { socket } = connection;
  if (socket.readyState !== socket.OPEN) return false;
  if (socket.bufferedAmount > limits.unreadBytes) {
    socket.terminate();
    return false;
  }
  socket.send(text);
  return true;
}

/** Says why and closes; whoever does not answer the closing is cut off. */
export function closeSocket(socket: WebSocket, { code, message }: Closing): void {
  if (socket.readyState === socket.OPEN) socket.send(writeMessage("pusher:error", { code, message }));
  socket.close(code, message);
  setTimeout(() => socket.terminate(), farewellMs).unref();
}
