import { deleteOldThrottles, deleteThrottle, uncountAttempt } from "#db/queries/sign-in-throttles.ts";
import { deleteOldSessions, endSessionRow, insertSession } from "#db/queries/user-sessions.ts";
import { findUserByEmail, updateLastSignIn } from "#db/queries/users.ts";
import { verifyPassword } from "#lib/auth/password-hash.ts";
import type { SessionClaims, SignInAttempt } from "#lib/auth/ports.ts";
import type { Ctx } from "#lib/context.ts";
import { longestSessionMs } from "#lib/domain/sign-in/session-limits.ts";
import { throttlePolicies } from "#lib/domain/sign-in/throttle.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { contextAsUser, type User } from "#lib/services/users/user-context.ts";
import { throttleAttempt, throttleSubject } from "./throttle-attempt.ts";

/**
 * Checks an e-mail address and a password and opens a session. Unknown, disabled and not yet accepted
 * accounts answer alike and take as long.
 * @throws UserFacingError unauthenticated, or rate_limited with when to try again
 */
export async function signIn(ctx: Ctx, attempt: SignInAttempt): Promise<SessionClaims> {
  await throttleAttempt(ctx, "address", attempt.address);
  await throttleAttempt(ctx, "account", attempt.email);
  const user = await findUserByEmail(ctx.db, attempt.email);
  const isRight = await verifyPassword(attempt.password, user?.passwordHash ?? null);
  if (user === null || !isRight || user.disabledAt !== null) {
    await recordFailure(ctx, user);
    throw new UserFacingError("unauthenticated", "That e-mail address and password do not match.");
  }
  return openSession(ctx, user, attempt);
}

async function recordFailure(ctx: Ctx, user: User | null): Promise<void> {
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "sign-in.failed", subject: user?.id, detail: {} }),
  );
}

async function openSession(ctx: Ctx, user: User, attempt: SignInAttempt): Promise<SessionClaims> {
  const now = ctx.now();
  const sessionId = newId("ses", now);
  const accountSubject = await throttleSubject("account", attempt.email);
  const addressSubject = await throttleSubject("address", attempt.address);
  const asUser = contextAsUser(ctx, user);
  await ctx.db.transaction(async (tx) => {
    if (attempt.replaces !== null) await endSessionRow(tx, { ...attempt.replaces, at: now });
    await insertSession(tx, {
      id: sessionId,
      userId: user.id,
      userAgent: attempt.userAgent?.slice(0, 300) ?? null,
      createdAt: now,
    });
    await updateLastSignIn(tx, { userId: user.id, at: now });
    await deleteThrottle(tx, accountSubject);
    // An office behind one address may sign in all at once; only what fails counts against it.
    await uncountAttempt(tx, {
      subject: addressSubject,
      freeAttempts: throttlePolicies.address.freeAttempts,
    });
    await deleteOldThrottles(tx, { before: new Date(now.getTime() - 24 * 3_600_000) });
    await deleteOldSessions(tx, { before: new Date(now.getTime() - longestSessionMs) });
    await recordEvent(tx, asUser, { action: "sign-in.succeeded", subject: user.id });
  });
  return { userId: user.id, sessionId, sessionVersion: user.sessionVersion };
}
