import { httpStatusOf, toPublicError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readRunState } from "#lib/services/focus/read-run-state.ts";

/** How far the newest detection run is; holds nothing about a person. */
export async function GET(request: Request): Promise<Response> {
  try {
    const run = await readRunState(await requireRouteCtx(request, "hr"));
    const isRunning = run?.status === "queued" || run?.status === "running";
    return Response.json(
      { isRunning, progress: run?.progress ?? null },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    const shown = toPublicError(error);
    return Response.json(shown, { status: shown.code === "unexpected" ? 500 : httpStatusOf(shown.code) });
  }
}
