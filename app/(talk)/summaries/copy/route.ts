import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { exportConversations } from "#lib/services/conversation/export-conversations.ts";
import { exportSummaries } from "#lib/services/summaries/export-summaries.ts";

/** One's own talks and what was summarised of them, as a file to keep. */
export async function GET(request: Request): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request);
    const copy = { conversations: await exportConversations(ctx), summaries: await exportSummaries(ctx) };
    return new Response(JSON.stringify(copy, null, 2), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="my-talks-with-elara.json"',
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    const shown = toPublicError(error);
    return Response.json(shown, { status: shown.code === "unexpected" ? 500 : httpStatusOf(shown.code) });
  }
}
