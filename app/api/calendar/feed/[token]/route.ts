import { clientAddressOf } from "#lib/auth/peer-address.ts";
import { getApp } from "#lib/compose.ts";
import { hashToken } from "#lib/crypto/single-use-token.ts";
import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { readFeed } from "#lib/services/calendar/feed/read-feed.ts";
import { renderFeed } from "./render-feed.ts";

const always = {
  "cache-control": "private, no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
} as const;
const retryAfterSeconds = 900;

/** A person's tasks for their own calendar programs. Nobody is signed in: whoever knows the address may read it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  try {
    const app = await getApp();
    const clientAddress = clientAddressOf(request.headers, app.auth.trustedProxyHops);
    const { token: segment } = await params;
    const body = renderFeed(await readFeed(app.contextForVisitor(), { segment, clientAddress }));
    const etag = `"${await hashToken(body)}"`;
    if (isKnown(request.headers.get("if-none-match"), etag)) {
      return new Response(null, { status: 304, headers: { ...always, etag } });
    }
    return new Response(body, {
      headers: {
        ...always,
        etag,
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="elara.ics"',
      },
    });
  } catch (error) {
    const { code, message } = toPublicError(error);
    const status = code === "unexpected" ? 500 : httpStatusOf(code);
    const headers = new Headers({ ...always, "content-type": "text/plain; charset=utf-8" });
    if (status === 429) headers.set("retry-after", String(retryAfterSeconds));
    return new Response(message, { status, headers });
  }
}

/** Whether a program has this state already; it may name several, and call them weak. */
function isKnown(header: string | null, etag: string): boolean {
  const known = (header ?? "").split(",").map((entry) => entry.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}
