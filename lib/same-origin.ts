const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may act for the person whose cookie it carries: reads always; writes when the
 * browser says that a page of this host sent them, or when no browser did.
 */
export function isSameOriginRequest(request: Pick<Request, "method" | "headers">): boolean {
  if (readingMethods.has(request.method)) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
