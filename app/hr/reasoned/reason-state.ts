import type { ActionResult } from "#lib/action.ts";

/** What a form that asks for a reason keeps of a try: what was typed, and why it was refused. */
export type ReasonState = {
  readonly reason: string;
  readonly reasonError: string | undefined;
  readonly refusal: { readonly message: string; readonly isConflict: boolean } | null;
};

export const untouched: ReasonState = { reason: "", reasonError: undefined, refusal: null };

/** The state after a refusal: what is wrong with the reason is said at its field, all else over the button. */
export function toRefused(
  reason: string,
  result: Extract<ActionResult<unknown>, { readonly ok: false }>,
): ReasonState {
  const { message, code, fieldErrors = {} } = result;
  const reasonError = fieldErrors.reason;
  const isSaidAtReason = reasonError !== undefined && Object.keys(fieldErrors).length === 1;
  return {
    reason,
    reasonError,
    refusal: isSaidAtReason ? null : { message, isConflict: code === "conflict" },
  };
}
