import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { logError } from "#lib/errors.ts";
import { type Desk, hearClient } from "./client-messages.ts";
import { type Connection, closeSocket, openConnection, sendText, spendCredit } from "./connection.ts";
import { answerRequest } from "./http-api.ts";
import { createHub, type Hub } from "./hub.ts";
import { type RealtimeLimits, usualLimits } from "./limits.ts";
import { closings, judgeHandshake, writeMessage } from "./protocol.ts";
import type { AppKeys } from "./signature.ts";

export type EmbeddedServer = {
  readonly port: number;
  countConnections(): number;
  close(): Promise<void>;
};

export type EmbeddedServerOptions = {
  readonly app: AppKeys;
  /** Whose connections end with a user's, beside those that signed in as that user. */
  readonly ownerOf: (channel: string) => string | null;
  readonly limits?: Partial<RealtimeLimits>;
  readonly port?: number;
};

const sweepsPerTimeout = 5;

/** A server of the Pusher protocol, version 7, on a port of the loopback interface that the system chooses. */
export async function openEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const limits = { ...usualLimits, ...options.limits };
  const hub = createHub(limits, options.ownerOf);
  const desk: Desk = { hub, app: options.app, limits };
  const http = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) =>
    respond(desk, request, response),
  );
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
    clientTracking: false,
  });
  http.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    sockets.handleUpgrade(request, socket, head, (client) => greet(desk, request, client));
  });
  const sweepMs = Math.min(limits.activityTimeoutMs, limits.pongTimeoutMs, limits.signInTimeoutMs);
  const sweeper = setInterval(() => sweep(desk), Math.max(10, sweepMs / sweepsPerTimeout));
  sweeper.unref();
  const port = await listen(http, options.port ?? 0);
  return {
    port,
    countConnections: () => hub.connections.size,
    async close() {
      clearInterval(sweeper);
      for (const connection of [...hub.connections]) hub.disconnect(connection, closings.restart);
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeIdleConnections();
      await closed;
    },
  };
}

function listen(http: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    http.listen({ host: "127.0.0.1", port }, () => {
      http.off("error", reject);
      const address = http.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function respond(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, body } = await answerRequest(desk, request, Date.now());
    const isWhole = request.complete;
    response.writeHead(status, {
      "Content-Type": "application/json",
      ...(isWhole ? {} : { Connection: "close" }),
    });
    response.end(JSON.stringify(body));
  } catch (error) {
    // A sender who hangs up is no fault of ours; anything else is.
    if (!request.destroyed) logError("realtime", error);
    response.destroy();
  }
}

function greet(desk: Desk, request: IncomingMessage, socket: WebSocket): void {
  const { hub, limits } = desk;
  socket.on("error", () => socket.terminate());
  const url = new URL(request.url ?? "/", "http://loopback");
  const refusal =
    judgeHandshake(url, desk.app.key) ??
    (hub.connections.size >= limits.connectionCount ? closings.overCapacity : null);
  if (refusal !== null) {
    closeSocket(socket, refusal);
    return;
  }
  const connection = openConnection(socket, limits, performance.now());
  hub.add(connection);
  socket.on("close", () => hub.remove(connection));
  socket.on("message", (data, isBinary) => {
    if (!hub.connections.has(connection)) return;
    hearClient(desk, connection, isBinary ? "" : data.toString(), performance.now());
  });
  // Answered by the library itself; a flood of them counts like any other.
  socket.on("ping", () => {
    if (!spendCredit(connection, limits, performance.now())) hub.disconnect(connection, closings.rateLimited);
  });
  const welcome = {
    socket_id: connection.socketId,
    activity_timeout: Math.ceil(limits.activityTimeoutMs / 1000),
  };
  sendText(connection, writeMessage("pusher:connection_established", welcome), limits);
}

/** Asks the silent for a sign of life, and sends away who gave none or has not said who they are. */
function sweep({ hub, limits }: Desk): void {
  const nowMs = performance.now();
  for (const connection of [...hub.connections]) judgeSilence(hub, connection, limits, nowMs);
}

function judgeSilence(hub: Hub, connection: Connection, limits: RealtimeLimits, nowMs: number): void {
  if (!connection.isKnown && nowMs - connection.openedAtMs > limits.signInTimeoutMs) {
    hub.disconnect(connection, closings.unauthorized);
  } else if (connection.askedForPongMs !== null) {
    if (nowMs - connection.askedForPongMs > limits.pongTimeoutMs) hub.disconnect(connection, closings.noPong);
  } else if (nowMs - connection.lastHeardMs > limits.activityTimeoutMs) {
    connection.askedForPongMs = nowMs;
    sendText(connection, writeMessage("pusher:ping", {}), limits);
  }
}
