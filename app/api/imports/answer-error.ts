import { httpStatusOf, toPublicError } from "#lib/errors.ts";

/** An error as JSON: what may be shown of it, under the status that fits. */
export function answerError(error: unknown): Response {
  const shown = toPublicError(error);
  const status = shown.code === "unexpected" ? 500 : httpStatusOf(shown.code);
  return Response.json({ error: shown }, { status, headers: { "cache-control": "no-store" } });
}
