import { answerError } from "#app/api/imports/answer-error.ts";
import { requireBatchId } from "#app/api/imports/batch-id.ts";
import type { BatchState } from "#components/imports/report/batch-state.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readImportReport } from "#lib/services/imports/read-import-report.ts";

type Params = { readonly params: Promise<{ readonly batchId: string }> };

/** The state of a batch and how far the work on it is; for pages that wait. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "hr");
    const batchId = requireBatchId((await params).batchId);
    const { status, progress, result } = await readImportReport(ctx, { batchId, rejectedLimit: 0 });
    const state: BatchState = { status, progress, isFollowed: result !== null };
    return Response.json(state, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return answerError(error);
  }
}
