import { answerRefusal } from "#app/api/answer-refusal.ts";
import { describeBatch, isBatchGoingOn } from "#lib/domain/report/report-batch.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readReportBatch } from "#lib/services/reports/batch/read-report-batches.ts";

type RouteContext = { params: Promise<{ batchId: string }> };

/** How far a batch is; holds nothing about a person. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  try {
    const batch = await readReportBatch(await requireRouteCtx(request, "hr"), await params);
    const { total, written, failed } = batch;
    const isGoingOn = isBatchGoingOn(batch);
    return Response.json(
      { isGoingOn, label: describeBatch(batch), done: written + failed, total },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    return answerRefusal(request, error);
  }
}
