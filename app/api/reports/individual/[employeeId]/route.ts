import { answerFile } from "#app/api/answer-file.ts";
import { answerRefusal } from "#app/api/answer-refusal.ts";
import type { Ctx } from "#lib/context.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readBrand } from "#lib/services/reports/read-brand.ts";
import { readIndividualReport } from "#lib/services/reports/read-individual-report.ts";
import { renderReport } from "#lib/services/reports/render-report.ts";

type RouteContext = { params: Promise<{ employeeId: string }> };

/** The report about a person as a PDF; their mood answers are in it only while a finding stands. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  return answer(request, params, async () => undefined);
}

/** The same with the mood answers, for the reason that the form states and the person can read. */
export async function POST(request: Request, { params }: RouteContext): Promise<Response> {
  return answer(request, params, async () => {
    const reason = (await readForm(request)).get("reason");
    return typeof reason === "string" ? reason : "";
  });
}

async function answer(
  request: Request,
  params: RouteContext["params"],
  readReason: () => Promise<string | undefined>,
): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "hr");
    const employeeId = decodePathSegment((await params).employeeId) ?? "";
    const moodReason = await readReason();
    return await toPdf(ctx, { employeeId, moodReason, signal: request.signal });
  } catch (error) {
    return answerRefusal(request, error);
  }
}

async function toPdf(
  ctx: Ctx,
  { signal, ...request }: { employeeId: string; moodReason: string | undefined; signal: AbortSignal },
): Promise<Response> {
  const report = await readIndividualReport(ctx, { ...request, as: "file" });
  const bytes = await renderReport(report, await readBrand(ctx.db), { signal });
  return answerFile(bytes, { fileName: report.fileName, mediaType: "application/pdf" });
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (cause) {
    throw new UserFacingError("invalid_input", "This form could not be read. Please try again.", { cause });
  }
}
