import { z } from "zod";
import { UserFacingError } from "#lib/errors.ts";

export const largestBodyBytes = 100 * 1024;

const id = z.string().regex(/^[A-Za-z0-9_-]{8,100}$/);

export const conversationIdSchema = id;

export const newMessageSchema = z.object({
  conversationId: id,
  messageId: id,
  text: z.string(),
  isSpoken: z.boolean().default(false),
  regenerate: z.boolean().default(false),
});

/**
 * A request's JSON of at most `largestBodyBytes`, counted while it arrives.
 * @throws UserFacingError too_large or invalid_input
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > largestBodyBytes) throw tooLarge();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let received = 0;
  let text = "";
  try {
    for await (const chunk of request.body ?? []) {
      received += chunk.byteLength;
      if (received > largestBodyBytes) throw tooLarge();
      text += decoder.decode(chunk, { stream: true });
    }
    return JSON.parse(text + decoder.decode());
  } catch (cause) {
    throw cause instanceof UserFacingError ? cause : unreadable(cause);
  }
}

/** @throws UserFacingError invalid_input */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw unreadable(result.error);
}

function unreadable(cause: unknown): UserFacingError {
  return new UserFacingError("invalid_input", "This message could not be read. Please send it again.", {
    cause,
  });
}

function tooLarge(): UserFacingError {
  return new UserFacingError(
    "too_large",
    "This message is too long to be sent at once. Send it in parts, so that nothing of it is lost.",
  );
}
