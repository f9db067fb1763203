const placeholderOrigin = "http://elara.invalid";
const neverReturnTo = /^\/(sign-in|sign-out|setup|invitation|reset|api)(\/|$|\?)/;

/**
 * The page of this app to go on to after signing in, or null when `value` names another site, is not a
 * path, or leads back to a sign-in page.
 */
export function parseReturnPath(value: unknown): string | null {
  if (typeof value !== "string" || !value.startsWith("/") || value.length > 2_000) return null;
  // Browsers read a backslash as a slash and drop tabs and line ends, so "/\t/host" would leave this site.
  if (/[\\\p{Cc}]/u.test(value) || !URL.canParse(value, placeholderOrigin)) return null;
  const url = new URL(value, placeholderOrigin);
  if (url.origin !== placeholderOrigin || url.pathname.startsWith("//")) return null;
  const path = url.pathname + url.search;
  return neverReturnTo.test(path) ? null : path;
}
