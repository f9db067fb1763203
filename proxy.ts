import { type NextRequest, NextResponse } from "next/server";
import { isHttps } from "#lib/auth/session-cookie.ts";
import { env } from "#lib/env.ts";
import { resolveOwnRealtimeUrl } from "#lib/realtime/own-port.ts";
import { realtimeSourceOf, toPusherAddress } from "#lib/realtime/pusher-address.ts";
import { requestPathHeader } from "#lib/request-path.ts";
import { contentSecurityPolicy, strictTransportSecurity } from "#lib/security-headers.ts";

/**
 * Gives each page its script nonce and policy, and tells it where it is. Takes realtime connections to where this process
 * listens for them. It decides nothing about access.
 */
export function proxy(request: NextRequest): NextResponse {
  const realtimeUrl = resolveOwnRealtimeUrl(request);
  if (realtimeUrl !== null) return NextResponse.rewrite(realtimeUrl);
  const { APP_URL, NODE_ENV } = env();
  const https = isHttps(APP_URL, request.headers);
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy({
    nonce,
    https,
    development: NODE_ENV === "development",
    realtimeSource: findRealtimeSource(request, https),
  });

  const requestHeaders = new Headers(request.headers);
  // Next reads the nonce for its own scripts from here.
  requestHeaders.set("Content-Security-Policy", policy);
  requestHeaders.set(requestPathHeader, request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers: requestHeaders } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  if (https) response.headers.set("Strict-Transport-Security", strictTransportSecurity);
  return response;
}

/** Not every browser counts connections to a page's own address as its own. */
function findRealtimeSource(request: NextRequest, https: boolean): string | null {
  const shared = toPusherAddress(env());
  if (shared !== null) return realtimeSourceOf(shared);
  const host = request.headers.get("host") ?? "";
  return /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)
    ? `${https ? "wss" : "ws"}://${host}`
    : null;
}

// A proxy cuts long uploads short without a word, so the import route is left out; so is the chat's, whose own headers
// keep compressors from holding sentences back, and the outbox's, whose letters have a stricter policy of their own.
export const config = { matcher: ["/((?!_next/static|_next/image|api/(?:imports|chat|outbox)(?:/|$)).*)"] };
