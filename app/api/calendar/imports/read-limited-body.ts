import { UserFacingError } from "#lib/errors.ts";

/**
 * The body of a request of which no more is read than `limitBytes`.
 * @throws UserFacingError too_large, invalid_input when it is empty or was cut short on its way
 */
export async function readLimitedBody(
  request: Pick<Request, "headers" | "body">,
  limitBytes: number,
): Promise<Uint8Array> {
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > limitBytes) throw tooLarge(limitBytes);
  const parts: Uint8Array[] = [];
  let length = 0;
  // A `for await` over the stream lets it go when the loop is left early.
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > limitBytes) throw tooLarge(limitBytes);
    parts.push(part);
  }
  if (length === 0) throw new UserFacingError("invalid_input", "This file is empty.");
  if (announced !== null && Number(announced) !== length) {
    throw new UserFacingError("invalid_input", "The file did not arrive whole. Please try again.");
  }
  const whole = new Uint8Array(length);
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

function tooLarge(limitBytes: number): UserFacingError {
  const megabytes = Math.floor(limitBytes / 1024 / 1024);
  return new UserFacingError(
    "too_large",
    `This file is larger than ${megabytes} MB. Please export a shorter time.`,
  );
}
