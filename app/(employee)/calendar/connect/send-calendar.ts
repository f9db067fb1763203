import type { CalendarImportReport } from "#lib/services/calendar/imported/import-calendar.ts";

export type SentCalendar =
  | { readonly ok: true; readonly report: CalendarImportReport }
  | { readonly ok: false; readonly message: string };

const unreachable = "Elara cannot be reached at the moment. Please try again.";

/** Sends a calendar file: to be told what it would change, or to be taken over. */
export async function sendCalendar(
  file: File,
  options: { readonly isPreview: boolean },
): Promise<SentCalendar> {
  try {
    const response = await fetch(`/api/calendar/imports${options.isPreview ? "?preview" : ""}`, {
      method: "POST",
      body: file,
      headers: { "content-type": "text/calendar", "x-file-name": encodeURIComponent(file.name) },
    });
    const answer: unknown = await response.json();
    if (response.ok && isReported(answer)) return { ok: true, report: answer.report };
    return { ok: false, message: isRefused(answer) ? answer.error.message : unreachable };
  } catch {
    return { ok: false, message: unreachable };
  }
}

// Both are what the route answers, which is part of the same build.
function isReported(answer: unknown): answer is { report: CalendarImportReport } {
  return typeof answer === "object" && answer !== null && "report" in answer;
}

function isRefused(answer: unknown): answer is { error: { message: string } } {
  return typeof answer === "object" && answer !== null && "error" in answer;
}
