import { answerError } from "#app/api/imports/answer-error.ts";
import { calendarFileLimits } from "#lib/domain/calendar/ics/limits.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { importCalendar, previewCalendarImport } from "#lib/services/calendar/imported/import-calendar.ts";
import { readLimitedBody } from "./read-limited-body.ts";

const longestFileName = 200;

/** Takes a calendar file as the body: with `?preview` it only tells what would change, else it is taken over. */
export async function POST(request: Request): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request);
    const bytes = await readLimitedBody(request, calendarFileLimits.bytes);
    const file = { name: readFileName(request.headers.get("x-file-name")), bytes };
    const isPreview = new URL(request.url).searchParams.has("preview");
    const report = await (isPreview ? previewCalendarImport : importCalendar)(ctx, file);
    return Response.json({ report }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return answerError(error);
  }
}

/** A header holds no other characters than Latin ones, so the name is percent-encoded. */
function readFileName(header: string | null): string {
  return (decodePathSegment(header ?? "") ?? "").slice(0, longestFileName);
}
