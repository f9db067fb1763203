import type { BrowserConnection } from "#lib/domain/realtime/browser-connection.ts";
import { channelOwner, userChannel } from "#lib/domain/realtime/event.ts";
import type { EmbeddedServer } from "./embedded/server.ts";
import { setOwnRealtimePort } from "./own-port.ts";
import type { Publisher } from "./publisher.ts";
import type { PusherAddress } from "./pusher-address.ts";

export type Delivery = { failingSince(): Date | null; stop(): Promise<void> };

type Server = Omit<Realtime, "attach" | "failingSince">;

/** The realtime server of this process's choice: one elsewhere, or an embedded one. */
export type Realtime = {
  readonly mode: "shared" | "embedded";
  /** Makes ready to publish; the embedded server starts to listen. */
  start(): Promise<Publisher>;
  /** How somebody's browser connects; "off" while there is nothing to connect to. */
  connectionFor(userId: string): BrowserConnection;
  /** Null until it has been started. */
  publisher(): Publisher | null;
  /** Who delivers what is to be told; it is stopped before the server is closed. */
  attach(delivery: Delivery): void;
  /** Since when nothing could be delivered; null while all is well or nobody delivers. */
  failingSince(): Date | null;
  /** Clients of this process's own server; null when the server is elsewhere. */
  countConnections(): number | null;
  close(): Promise<void>;
};

/**
 * @param secret of this installation, the same in all its processes; the embedded server's keys are made from it, so
 *   that what one process signs another one's server takes, and no other installation's does
 */
export function createRealtime(shared: PusherAddress | null, secret: () => Promise<string>): Realtime {
  const server = shared === null ? createEmbedded(secret) : createShared(shared);
  let delivery: Delivery | null = null;
  return {
    ...server,
    attach(attached) {
      delivery = attached;
    },
    failingSince: () => delivery?.failingSince() ?? null,
    async close() {
      await delivery?.stop();
      await server.close();
    },
  };
}

function createShared(address: PusherAddress): Server {
  let publisher: Publisher | null = null;
  const { key } = address;
  const server =
    "cluster" in address
      ? ({ kind: "cluster", cluster: address.cluster } as const)
      : ({ kind: "host", host: address.host, port: address.port, isSecure: address.isSecure } as const);
  return {
    mode: "shared",
    async start() {
      publisher ??= (await import("./publisher.ts")).openPublisher(address);
      return publisher;
    },
    connectionFor: (userId) =>
      publisher === null ? { kind: "off" } : { ...server, key, channel: userChannel(userId) },
    publisher: () => publisher,
    countConnections: () => null,
    close: async () => publisher?.close(),
  };
}

function createEmbedded(secret: () => Promise<string>): Server {
  let running: { server: EmbeddedServer; publisher: Publisher; key: string } | null = null;
  return {
    mode: "embedded",
    async start() {
      running ??= await startEmbedded(await secret());
      return running.publisher;
    },
    connectionFor: (userId) =>
      running === null ? { kind: "off" } : { kind: "own", key: running.key, channel: userChannel(userId) },
    publisher: () => running?.publisher ?? null,
    countConnections: () => running?.server.countConnections() ?? 0,
    async close() {
      setOwnRealtimePort(undefined);
      running?.publisher.close();
      await running?.server.close();
    },
  };
}

async function startEmbedded(secret: string) {
  const [{ openEmbeddedServer }, { openPublisher }, app] = await Promise.all([
    import("./embedded/server.ts"),
    import("./publisher.ts"),
    deriveKeys(secret),
  ]);
  const server = await openEmbeddedServer({ app, ownerOf: channelOwner });
  const address = { appId: app.id, key: app.key, secret: app.secret, host: "127.0.0.1", isSecure: false };
  setOwnRealtimePort(server.port);
  return { server, publisher: openPublisher({ ...address, port: server.port }), key: app.key };
}

async function deriveKeys(secret: string) {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), "HKDF", false, [
    "deriveBits",
  ]);
  const derive = async (purpose: string, byteCount: number) => {
    const info = new TextEncoder().encode(`elara realtime ${purpose}`);
    const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
    const bits = new Uint8Array(await crypto.subtle.deriveBits(how, material, byteCount * 8));
    return Array.from(bits, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  return { id: "elara", key: await derive("key", 16), secret: await derive("secret", 32) };
}
