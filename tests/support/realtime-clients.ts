import { createHmac } from "node:crypto";
import { once } from "node:events";
import Pusher from "pusher-js";
import { WebSocket } from "ws";
import { z } from "zod";

export type AppKeys = { readonly id: string; readonly key: string; readonly secret: string };
export const testApp: AppKeys = { id: "app", key: "app-key", secret: "app-secret-0123456789" };

const messageSchema = z.object({
  event: z.string(),
  channel: z.string().optional(),
  data: z.string().transform((text) => JSON.parse(text)),
});
type Message = z.output<typeof messageSchema>;

export type RawClient = {
  readonly socket: WebSocket;
  readonly messages: readonly Message[];
  readonly socketId: string;
  /** The close code, once it has come. */
  readonly closed: Promise<number>;
  send(event: string, data: unknown): void;
  /** The first message of that name, come or to come. */
  heard(event: string): Promise<Message>;
  subscribe(channel: string, keys?: AppKeys): Promise<void>;
};

/** A client that can also do what the library never would. */
export async function connectRaw(port: number, path = "/app/app-key?protocol=7"): Promise<RawClient> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  const messages: Message[] = [];
  const closed = once(socket, "close").then(([code]) => z.number().parse(code));
  socket.on("message", (text) => messages.push(messageSchema.parse(JSON.parse(text.toString()))));
  socket.on("error", () => {});
  await Promise.race([once(socket, "message"), closed]);
  const heard = async (event: string): Promise<Message> => {
    for (;;) {
      const found = messages.find((message) => message.event === event);
      if (found !== undefined) return found;
      await Promise.race([
        once(socket, "message"),
        closed.then((code) => Promise.reject(new Error(`closed ${code}`))),
      ]);
    }
  };
  const socketId = z.string().catch("").parse(messages[0]?.data.socket_id);
  const send = (event: string, data: unknown) => socket.send(JSON.stringify({ event, data }));
  return {
    socket,
    messages,
    socketId,
    closed,
    send,
    heard,
    async subscribe(channel, keys = testApp) {
      send("pusher:subscribe", { channel, auth: signFor(keys, `${socketId}:${channel}`) });
      await heard("pusher_internal:subscription_succeeded");
    },
  };
}

export function signFor({ key, secret }: AppKeys, text: string): string {
  return `${key}:${createHmac("sha256", secret).update(text).digest("hex")}`;
}

export type Authorize = {
  channel(socketId: string, channel: string): { auth: string } | Promise<{ auth: string }>;
  user?(socketId: string): { auth: string; user_data: string } | Promise<{ auth: string; user_data: string }>;
};

/** The library that browsers use. */
export function connectPusher(port: number, key: string, authorize: Authorize, wsPath = ""): Pusher {
  const failed = (error: unknown) => (error instanceof Error ? error : new Error("refused"));
  return new Pusher(key, {
    cluster: "",
    wsHost: "127.0.0.1",
    wsPort: port,
    wsPath,
    forceTLS: false,
    enabledTransports: ["ws"],
    channelAuthorization: {
      customHandler: ({ socketId, channelName }, done) =>
        void Promise.resolve()
          .then(() => authorize.channel(socketId, channelName))
          .then((answer) => done(null, answer))
          .catch((error) => done(failed(error), null)),
    },
    userAuthentication: {
      customHandler: ({ socketId }, done) =>
        void Promise.resolve()
          .then(() => authorize.user?.(socketId) ?? Promise.reject(new Error("no user")))
          .then((answer) => done(null, answer))
          .catch((error) => done(failed(error), null)),
    },
  });
}

/** The data of the next event of that name. */
export function nextEvent(
  source: { bind(name: string, callback: (data: unknown) => void): unknown },
  name: string,
): Promise<unknown> {
  return new Promise((resolve) => {
    source.bind(name, resolve);
  });
}
