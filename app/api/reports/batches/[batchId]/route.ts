import { answerFile } from "#app/api/answer-file.ts";
import { answerRefusal } from "#app/api/answer-refusal.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { fetchReportBatch } from "#lib/services/reports/batch/fetch-report-batch.ts";

type RouteContext = { params: Promise<{ batchId: string }> };

/** The reports of a batch as one archive. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "hr");
    const { stream, fileName } = await fetchReportBatch(ctx, await params);
    return answerFile(stream, { fileName, mediaType: "application/zip" });
  } catch (error) {
    return answerRefusal(request, error);
  }
}
