import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import type { SessionClaims, UserActor } from "./auth/ports.ts";
import { isHttps, sessionCookieName } from "./auth/session-cookie.ts";
import { readSessionClaims } from "./auth/session-token.ts";
import { getApp } from "./compose.ts";
import type { Ctx } from "./context.ts";
import type { Role } from "./domain/privacy/roles.ts";
import { parseReturnPath } from "./domain/sign-in/return-path.ts";
import { UserFacingError } from "./errors.ts";
import { requestPathHeader } from "./request-path.ts";
import { isSameOriginRequest } from "./same-origin.ts";

export type CurrentSession = { readonly actor: UserActor; readonly claims: SessionClaims };

/** The session of a request, checked against the database; null when there is none that still counts. */
async function readSession(requestHeaders: Headers): Promise<CurrentSession | null> {
  const { auth } = await getApp();
  const secure = isHttps(auth.appUrl, requestHeaders);
  const claims = await readSessionClaims(requestHeaders, { secret: await auth.secret(), secure });
  if (claims === null) return null;
  const actor = await auth.findSessionActor(claims);
  return actor === null ? null : { actor, claims };
}

/**
 * The headers of the page or action that runs now, with the session cookie as it stands: after an action
 * has set a new one, its page is rendered in the same request, whose own header still has the old one.
 */
async function currentHeaders(): Promise<Headers> {
  const current = new Headers(await headers());
  const { auth } = await getApp();
  const name = sessionCookieName(isHttps(auth.appUrl, current));
  const value = (await cookies()).get(name)?.value;
  current.set("cookie", value === undefined ? "" : `${name}=${value}`);
  return current;
}

/** The session of the page, action or route that runs now. While a page renders it is read once. */
export const currentSession = cache(async () => readSession(await currentHeaders()));

/** The signed-in person, or null. */
export async function currentActor(): Promise<UserActor | null> {
  return (await currentSession())?.actor ?? null;
}

/**
 * The context of the signed-in person, checked against the database at this request. Without a session
 * the visitor is sent to sign in; with another role than `allowed` (none: every role may) they get the
 * "not for you" page.
 */
export async function requireCtx(...allowed: readonly Role[]): Promise<Ctx> {
  const actor = await currentActor();
  if (actor === null) redirect(await signInPath());
  if (allowed.length > 0 && !allowed.includes(actor.role)) forbidden();
  return (await getApp()).contextFor(actor);
}

async function signInPath(): Promise<string> {
  const path = parseReturnPath((await headers()).get(requestPathHeader));
  return path === null || path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`;
}

/**
 * The context of the person who sent a request to a route handler.
 * @throws UserFacingError unauthenticated, or forbidden (also for a write that another site caused)
 */
export async function requireRouteCtx(request: Request, ...allowed: readonly Role[]): Promise<Ctx> {
  const session = await readSession(request.headers);
  if (session === null) throw new UserFacingError("unauthenticated", "Please sign in first.");
  if (!isSameOriginRequest(request)) {
    throw new UserFacingError("forbidden", "This request did not come from Elara's own pages.");
  }
  return contextOf(session.actor, allowed);
}

/**
 * Every server action's first question. What the server's own check compares, a request may forge as a whole
 * (`Origin` with `X-Forwarded-Host`); what the browser says of its origin no page can.
 * @throws UserFacingError forbidden when another site caused the call
 */
export async function refuseForeignAction(): Promise<void> {
  if (isSameOriginRequest({ method: "POST", headers: new Headers(await headers()) })) return;
  throw new UserFacingError("forbidden", "This request did not come from Elara's own pages.");
}

/**
 * The context of the person who called a server action.
 * @throws UserFacingError unauthenticated or forbidden (also for a call that another site caused)
 */
export async function requireActionCtx(...allowed: readonly Role[]): Promise<Ctx> {
  await refuseForeignAction();
  const session = await readSession(await currentHeaders());
  if (session === null) {
    throw new UserFacingError("unauthenticated", "Your session has ended. Please sign in again.");
  }
  return contextOf(session.actor, allowed);
}

async function contextOf(actor: UserActor, allowed: readonly Role[]): Promise<Ctx> {
  if (allowed.length > 0 && !allowed.includes(actor.role)) {
    throw new UserFacingError("forbidden", "Your account may not do this.");
  }
  return (await getApp()).contextFor(actor);
}
