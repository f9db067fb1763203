import type { Options } from "pusher-js";
import { type BrowserConnection, ownRealtimePath } from "#lib/domain/realtime/browser-connection.ts";
import { type RealtimeEvent, realtimeEventSchema } from "#lib/domain/realtime/event.ts";

export type Reachable = Exclude<BrowserConnection, { kind: "off" }>;

export type LinkEvents = {
  /** The own channel is open: from now on nothing is missed. */
  onOpen(): void;
  /** It broke; it is being opened anew. */
  onBreak(): void;
  /** It will not open again by itself. */
  onEnd(): void;
  onEvent(event: RealtimeEvent): void;
};

/** A connection to the realtime server, listening to the person's own channel. @returns what closes it */
export async function openLink(connection: Reachable, events: LinkEvents): Promise<() => void> {
  const { default: Pusher } = await import("pusher-js");
  const pusher = new Pusher(connection.key, toOptions(connection, window.location));
  const channel = pusher.subscribe(connection.channel);
  channel.bind("pusher:subscription_succeeded", events.onOpen);
  channel.bind("pusher:subscription_error", events.onEnd);
  channel.bind_global((_name: string, data: unknown) => {
    const event = realtimeEventSchema.safeParse(data);
    if (event.success) events.onEvent(event.data);
  });
  pusher.user.bind("pusher:signin_error", events.onEnd);
  pusher.connection.bind("state_change", ({ current }: { current: string }) => {
    if (current === "disconnected" || current === "failed") events.onEnd();
    else if (current !== "connected") events.onBreak();
  });
  pusher.signin();
  return () => {
    pusher.connection.unbind_all();
    channel.unbind_all();
    pusher.disconnect();
  };
}

function toOptions(connection: Reachable, { hostname, port, protocol }: Location): Options {
  const authorization = { endpoint: "/api/realtime/auth", transport: "ajax" as const };
  const shared = { channelAuthorization: authorization, userAuthentication: authorization };
  switch (connection.kind) {
    case "cluster":
      return { ...shared, cluster: connection.cluster, forceTLS: true, enabledTransports: ["wss", "ws"] };
    case "host":
      return { ...shared, ...toAddress(connection.host, connection.port, connection.isSecure) };
    case "own": {
      const isSecure = protocol === "https:";
      const ownPort = port === "" ? (isSecure ? 443 : 80) : Number(port);
      return { ...shared, ...toAddress(hostname, ownPort, isSecure), wsPath: ownRealtimePath };
    }
  }
}

function toAddress(wsHost: string, port: number, isSecure: boolean): Options {
  return {
    // Asked for by the library, and unused beside a host.
    cluster: "",
    wsHost,
    wsPort: port,
    wssPort: port,
    forceTLS: isSecure,
    enabledTransports: isSecure ? ["wss", "ws"] : ["ws"],
  };
}
