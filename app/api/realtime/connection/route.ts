import { getApp } from "#lib/compose.ts";
import { requireUserId } from "#lib/context.ts";
import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";

/** How the browser of whoever is signed in connects, and which channel is theirs. */
export async function GET(request: Request): Promise<Response> {
  try {
    const userId = requireUserId(await requireRouteCtx(request));
    const connection = (await getApp()).realtime.connectionFor(userId);
    return Response.json(connection, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    const shown = toPublicError(error);
    return Response.json(shown, { status: shown.code === "unexpected" ? 500 : httpStatusOf(shown.code) });
  }
}
