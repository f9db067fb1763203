import { resolveClientAddress } from "#lib/domain/sign-in/client-address.ts";

/** Written by this process onto every incoming request, over whatever a client sent under that name. */
export const peerAddressHeader = "x-elara-peer-address";

declare global {
  var elaraPeerAddressRecorded: boolean | undefined;
}

/**
 * From now on every HTTP request of this process carries the address of its socket in
 * `peerAddressHeader`. Next passes no socket on, and its own `x-forwarded-for` keeps what a client sent.
 */
export async function recordPeerAddresses(): Promise<void> {
  if (globalThis.elaraPeerAddressRecorded) return;
  globalThis.elaraPeerAddressRecorded = true;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    if (!isRequestStart(message)) return;
    message.request.headers[peerAddressHeader] = message.socket.remoteAddress ?? "";
  });
}

type RequestStart = {
  request: { headers: Record<string, string | string[] | undefined> };
  socket: { remoteAddress?: string };
};

// Node documents this shape of the channel's message and types it as unknown.
function isRequestStart(message: unknown): message is RequestStart {
  return typeof message === "object" && message !== null && "request" in message && "socket" in message;
}

/** The address to count sign-in attempts by. */
export function clientAddressOf(requestHeaders: Headers, trustedHops: number): string {
  const peer = globalThis.elaraPeerAddressRecorded ? requestHeaders.get(peerAddressHeader) : null;
  return resolveClientAddress({ peer, forwardedFor: requestHeaders.get("x-forwarded-for"), trustedHops });
}
