/**
 * - `stall`: no token in time; `cut`: the stream broke off; `busy`: asked to come back later than there is time;
 * - `too_long`: the prompt does not fit; `refused`: any other answer that is no reply; `unreachable`: no answer at all;
 * - `malformed`: an answer that cannot be read.
 */
export const failureReasons = [
  "stall",
  "cut",
  "busy",
  "too_long",
  "refused",
  "unreachable",
  "malformed",
] as const;
export type FailureReason = (typeof failureReasons)[number];

const lead = "The inference endpoint failed: ";

/** Why the endpoint gave no (whole) reply. Says nothing of what was asked or answered. */
export class EndpointFailure extends Error {
  override readonly name = "EndpointFailure";

  constructor(reason: FailureReason) {
    super(`${lead}${reason}`);
  }
}

/** A failure in the middle of a stream, as the provider reads it: after everything that was sent before it. */
export function toFailureEvent(reason: FailureReason): string {
  const error = { message: new EndpointFailure(reason).message, type: "endpoint_failure", code: reason };
  return `data: ${JSON.stringify({ error })}\n\n`;
}

/** The reason of a failure behind an error of the provider, which wraps it or builds its own of it; null: another error. */
export function findFailureReason(error: unknown): FailureReason | null {
  let current = error;
  for (let depth = 0; depth < 8 && isWorded(current); depth++) {
    const { message } = current;
    const reason = failureReasons.find((each) => message === `${lead}${each}`);
    if (reason !== undefined) return reason;
    current = current.cause;
  }
  return null;
}

function isWorded(error: unknown): error is { readonly message: unknown; readonly cause?: unknown } {
  return typeof error === "object" && error !== null && "message" in error;
}
