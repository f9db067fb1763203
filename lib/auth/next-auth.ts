import NextAuth, { AuthError, CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { parseReturnPath } from "#lib/domain/sign-in/return-path.ts";
import { logError, UserFacingError } from "#lib/errors.ts";
import { clientAddressOf } from "./peer-address.ts";
import type { AuthPorts, SessionClaims } from "./ports.ts";
import { authCookies, isHttps, sessionCookieMaxAgeSeconds } from "./session-cookie.ts";
import { parseSessionClaims, readSessionClaims } from "./session-token.ts";

declare module "next-auth" {
  interface User {
    claims?: SessionClaims;
  }
}

/** A sign-in that was turned down for a reason the person may know. */
export class SignInRefused extends CredentialsSignin {
  readonly refusal: UserFacingError;

  constructor(refusal: UserFacingError) {
    super(refusal.message);
    this.code = refusal.code;
    this.refusal = refusal;
  }
}

const credentialsSchema = z.object({ email: z.string().max(320), password: z.string().max(1_024) });

/**
 * next-auth with e-mail and password and sessions in an encrypted cookie. `headersOfAction` gives the
 * headers of the request that a server action answers.
 */
export function createAuth(loadPorts: () => Promise<AuthPorts>, headersOfAction: () => Promise<Headers>) {
  return NextAuth(async (request) =>
    configure(await loadPorts(), request?.headers ?? (await headersOfAction())),
  );
}

async function configure(ports: AuthPorts, requestHeaders: Headers): Promise<NextAuthConfig> {
  const secure = isHttps(ports.appUrl, requestHeaders);
  const secret = await ports.secret();
  return {
    secret,
    trustHost: true,
    basePath: "/api/auth",
    useSecureCookies: secure,
    cookies: authCookies(secure),
    session: { strategy: "jwt", maxAge: sessionCookieMaxAgeSeconds },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [credentialsProvider(ports, { secret, secure })],
    callbacks: callbacksOn(ports),
    events: {
      async signOut(message) {
        const claims = "token" in message ? parseSessionClaims(message.token) : null;
        if (claims !== null) await ports.endSession(claims);
      },
    },
    logger: { error: logAuthError, warn() {}, debug() {} },
  };
}

function credentialsProvider(ports: AuthPorts, token: { secret: string; secure: boolean }) {
  return Credentials({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(input, request) {
      const credentials = credentialsSchema.safeParse(input);
      if (!credentials.success) return null;
      try {
        const claims = await ports.signIn({
          ...credentials.data,
          address: clientAddressOf(request.headers, ports.trustedProxyHops),
          userAgent: request.headers.get("user-agent"),
          replaces: await readSessionClaims(request.headers, token),
        });
        return { id: claims.userId, claims };
      } catch (error) {
        if (error instanceof UserFacingError) throw new SignInRefused(error);
        throw error;
      }
    },
  });
}

function callbacksOn(ports: AuthPorts): NextAuthConfig["callbacks"] {
  return {
    async jwt({ token, user }) {
      if (user?.claims !== undefined) {
        return { sub: user.claims.userId, sid: user.claims.sessionId, sv: user.claims.sessionVersion };
      }
      const claims = parseSessionClaims(token);
      if (claims === null || (await ports.findSessionActor(claims)) === null) return null;
      return token;
    },
    async session({ session, token }) {
      const claims = parseSessionClaims(token);
      const actor = claims === null ? null : await ports.findSessionActor(claims);
      if (actor === null) return { ...session, user: undefined };
      return { expires: session.expires, user: { id: actor.userId, name: actor.name, role: actor.role } };
    },
    redirect({ url, baseUrl }) {
      const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
      return `${baseUrl}${parseReturnPath(path) ?? "/"}`;
    },
  };
}

// What a visitor can cause at will: a wrong password, a forged or outdated cookie, a made-up form.
const expectedErrors: ReadonlySet<string> = new Set(["CredentialsSignin", "JWTSessionError", "MissingCSRF"]);

function logAuthError(error: Error): void {
  if (error instanceof AuthError && expectedErrors.has(error.type)) return;
  const cause = error instanceof AuthError ? error.cause?.err : undefined;
  logError(crypto.randomUUID().slice(0, 8), cause ?? error);
}
