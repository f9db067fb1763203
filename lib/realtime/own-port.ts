import { ownRealtimePath } from "#lib/domain/realtime/browser-connection.ts";

declare global {
  // The proxy is a bundle of its own; only this is shared with it.
  var elaraRealtimePort: number | undefined;
}

/** Where this very process listens, while it does. */
export function setOwnRealtimePort(port: number | undefined): void {
  globalThis.elaraRealtimePort = port;
}

/**
 * Where a request for the app's realtime address goes: to the port on which this process listens now, asked anew at each
 * request, so that it never reaches another program's. Null for every other request, and while nothing listens.
 */
export function resolveOwnRealtimeUrl(request: {
  readonly url: string;
  readonly headers: Headers;
}): URL | null {
  const port = globalThis.elaraRealtimePort;
  const { pathname, search } = new URL(request.url);
  const rest = pathname.startsWith(`${ownRealtimePath}/`) ? pathname.slice(ownRealtimePath.length) : "";
  const isClient =
    /^\/app\/[\w-]+$/.test(rest) && request.headers.get("upgrade")?.toLowerCase() === "websocket";
  return port === undefined || !isClient ? null : new URL(rest + search, `http://127.0.0.1:${port}`);
}
