import { toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { openNotification } from "#lib/services/notifications/open-notification.ts";

type Route = { readonly params: Promise<{ notificationId: string }> };

/** Opens a notification: marks it as read and leads to what it is about. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { notificationId } = await params;
  try {
    return leadTo(await openNotification(await requireRouteCtx(request), notificationId));
  } catch (error) {
    if (toPublicError(error).code !== "unauthenticated") return leadTo("/notifications");
    const next = `/notifications/open/${encodeURIComponent(notificationId)}`;
    return leadTo(`/sign-in?next=${encodeURIComponent(next)}`);
  }
}

/** A path alone: whatever host the browser used leads on to the same one. */
function leadTo(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}
