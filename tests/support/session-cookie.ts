import { encode } from "next-auth/jwt";
import { sessionCookieName } from "#lib/auth/session-cookie.ts";

/** The cookie of a session that is open in the database, as sign-in over http would have set it. */
export async function makeSessionCookie(
  secret: string,
  session: { readonly id: string; readonly userId: string; readonly sessionVersion: number },
): Promise<string> {
  const name = sessionCookieName(false);
  const token = { sub: session.userId, sid: session.id, sv: session.sessionVersion };
  return `${name}=${await encode({ token, secret, salt: name, maxAge: 3_600 })}`;
}
