import { countAttempt, findBlockedUntil } from "#db/queries/sign-in-throttles.ts";
import type { Ctx } from "#lib/context.ts";
import { hashToken } from "#lib/crypto/single-use-token.ts";
import {
  describeWait,
  listWaitsMs,
  type ThrottleScope,
  throttlePolicies,
} from "#lib/domain/sign-in/throttle.ts";
import { UserFacingError } from "#lib/errors.ts";

/** The key under which attempts are counted; it names neither the account nor the address. */
export async function throttleSubject(scope: ThrottleScope, value: string): Promise<string> {
  return `${scope}:${await hashToken(value.trim().toLowerCase())}`;
}

/**
 * Counts an attempt before it is made, so that many at once cannot slip through together.
 * @throws UserFacingError rate_limited, with when to try again, while the subject has to wait
 */
export async function throttleAttempt(ctx: Ctx, scope: ThrottleScope, value: string): Promise<void> {
  const policy = throttlePolicies[scope];
  const subject = await throttleSubject(scope, value);
  const now = ctx.now();
  const { windowMs } = policy;
  if (await countAttempt(ctx.db, { subject, now, windowMs, waitsMs: listWaitsMs(policy) })) return;
  const until = await findBlockedUntil(ctx.db, subject);
  throw tooManyAttempts((until?.getTime() ?? now.getTime()) - now.getTime());
}

function tooManyAttempts(waitMs: number): UserFacingError {
  return new UserFacingError(
    "rate_limited",
    `Too many attempts. Please wait and try again ${describeWait(waitMs)}.`,
  );
}
