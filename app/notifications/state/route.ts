import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readBell } from "#lib/services/notifications/read-bell.ts";

/** What stands behind the bell of whoever asks. */
export async function GET(request: Request): Promise<Response> {
  try {
    const bell = await readBell(await requireRouteCtx(request));
    return Response.json(bell, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    const shown = toPublicError(error);
    return Response.json(shown, { status: shown.code === "unexpected" ? 500 : httpStatusOf(shown.code) });
  }
}
