import { answerFile } from "#app/api/answer-file.ts";
import { answerRefusal } from "#app/api/answer-refusal.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readBrand } from "#lib/services/reports/read-brand.ts";
import { readCollectiveReport } from "#lib/services/reports/read-collective-report.ts";
import { renderReport } from "#lib/services/reports/render-report.ts";

type RouteContext = { params: Promise<{ date: string }> };

/** The report about the company on a day (YYYY-MM-DD) as a PDF. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "hr");
    const { date } = await params;
    const { report } = await readCollectiveReport(ctx, { date, as: "file" });
    const bytes = await renderReport(report, await readBrand(ctx.db), { signal: request.signal });
    return answerFile(bytes, { fileName: report.fileName, mediaType: "application/pdf" });
  } catch (error) {
    return answerRefusal(request, error);
  }
}
