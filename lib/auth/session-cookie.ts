import { longestSessionMs } from "#lib/domain/sign-in/session-limits.ts";

/**
 * Whether browsers reach the app by https: the configured address decides, else what the request says.
 */
export function isHttps(appUrl: string | undefined, requestHeaders: Headers): boolean {
  if (appUrl !== undefined) return appUrl.startsWith("https:");
  return requestHeaders.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: "lax" as const, path: "/", secure };
}

/** The name of the session cookie. `__Host-` binds it to this host; browsers take it by https only. */
export function sessionCookieName(secure: boolean): string {
  return `${secure ? "__Host-" : ""}elara.session`;
}

/** Names and attributes of the three cookies that sign-in sets. */
export function authCookies(secure: boolean) {
  const prefix = secure ? "__Host-" : "";
  const options = cookieOptions(secure);
  return {
    sessionToken: { name: sessionCookieName(secure), options },
    callbackUrl: { name: `${prefix}elara.return`, options },
    csrfToken: { name: `${prefix}elara.csrf`, options },
  };
}

export const sessionCookieMaxAgeSeconds = longestSessionMs / 1_000;
