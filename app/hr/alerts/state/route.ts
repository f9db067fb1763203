import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { countStandingAlerts } from "#lib/services/alerts/count-alerts.ts";

/** How many alerts wait and how many are looked after; holds nothing about a person. */
export async function GET(request: Request): Promise<Response> {
  try {
    const counts = await countStandingAlerts(await requireRouteCtx(request, "hr"));
    return Response.json(counts, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    const shown = toPublicError(error);
    return Response.json(shown, { status: shown.code === "unexpected" ? 500 : httpStatusOf(shown.code) });
  }
}
