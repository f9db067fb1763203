import { httpStatusOf, toPublicError } from "#lib/errors.ts";

/** An error before anything streams: what may be shown of it, under the status that fits. */
export function answerChatError(error: unknown): Response {
  const shown = toPublicError(error);
  const status = shown.code === "unexpected" ? 500 : httpStatusOf(shown.code);
  return Response.json(shown, { status, headers: { "cache-control": "no-store" } });
}
