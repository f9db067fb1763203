import { clientAddressOf } from "#lib/auth/peer-address.ts";
import { getApp } from "#lib/compose.ts";
import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { changeSubscriptionByLink } from "#lib/services/outbox/change-subscription.ts";

type RouteContext = { params: Promise<{ token: string }> };

/**
 * What mail programs post to when somebody uses their own "unsubscribe" (RFC 8058): no cookie, no page, nothing to confirm.
 * The signed token alone says whose mails of which kind end.
 */
export async function POST(request: Request, { params }: RouteContext): Promise<Response> {
  const { auth, contextForVisitor } = await getApp();
  const { token } = await params;
  const address = clientAddressOf(request.headers, auth.trustedProxyHops);
  try {
    await changeSubscriptionByLink(contextForVisitor(), { token, scope: "purpose", wants: false, address });
    return toText("Mails of this kind do not come any more.", 200);
  } catch (error) {
    const { code, message } = toPublicError(error);
    return toText(message, code === "unexpected" ? 500 : httpStatusOf(code));
  }
}

/** Whoever opens the address is shown the page, which asks first: programs that look at links end nothing. */
export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  const { token } = await params;
  return new Response(null, {
    status: 303,
    headers: { location: `/unsubscribe/${encodeURIComponent(token)}` },
  });
}

function toText(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
