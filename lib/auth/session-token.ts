import { getToken } from "next-auth/jwt";
import { z } from "zod";
import type { SessionClaims } from "./ports.ts";
import { sessionCookieName } from "./session-cookie.ts";

const claimsSchema = z
  .object({ sub: z.string(), sid: z.string(), sv: z.int() })
  .transform(({ sub, sid, sv }): SessionClaims => ({ userId: sub, sessionId: sid, sessionVersion: sv }));

/** The claims in a decoded token, or null when it is none of ours. */
export function parseSessionClaims(token: unknown): SessionClaims | null {
  return claimsSchema.safeParse(token).data ?? null;
}

/** Decrypts the session cookie. Anything but an unexpired token of ours gives null. */
export async function readSessionClaims(
  requestHeaders: Headers,
  options: { secret: string; secure: boolean },
): Promise<SessionClaims | null> {
  const cookie = requestHeaders.get("cookie");
  if (cookie === null) return null;
  const cookieName = sessionCookieName(options.secure);
  const token = await getToken({
    req: { headers: { cookie } },
    secret: options.secret,
    secureCookie: options.secure,
    cookieName,
    salt: cookieName,
    logger: { error() {}, warn() {}, debug() {} },
  });
  return parseSessionClaims(token);
}
