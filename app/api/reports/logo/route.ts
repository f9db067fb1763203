import { answerFile } from "#app/api/answer-file.ts";
import { answerRefusal } from "#app/api/answer-refusal.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { readLogo } from "#lib/services/reports/company-logo.ts";

/** The company's logo for the page where it is chosen. It is shown as a picture and can be nothing else. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { mediaType, bytes } = await readLogo(await requireRouteCtx(request, "hr"));
    const fileName = mediaType === "image/png" ? "logo.png" : "logo.jpg";
    const response = answerFile(bytes, { fileName, mediaType, isShown: true });
    response.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    return response;
  } catch (error) {
    return answerRefusal(request, error);
  }
}
