import { blockSubject, countAttempt, findBlockedUntil } from "#db/queries/sign-in-throttles.ts";
import type { Ctx } from "#lib/context.ts";
import { hashToken } from "#lib/crypto/single-use-token.ts";
import {
  computeWaitMs,
  describeWait,
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
  const attemptCount = await countAttempt(ctx.db, { subject, now, windowMs: policy.windowMs });
  if (attemptCount === null) {
    const until = await findBlockedUntil(ctx.db, subject);
    throw tooManyAttempts((until?.getTime() ?? now.getTime()) - now.getTime());
  }
  const waitMs = computeWaitMs(policy, attemptCount);
  if (waitMs > 0) await blockSubject(ctx.db, { subject, until: new Date(now.getTime() + waitMs) });
}

function tooManyAttempts(waitMs: number): UserFacingError {
  return new UserFacingError(
    "rate_limited",
    `Too many attempts. Please wait and try again ${describeWait(waitMs)}.`,
  );
}
