import { findOpenSession, updateSessionLastSeen } from "#db/queries/user-sessions.ts";
import type { SessionClaims, UserActor } from "#lib/auth/ports.ts";
import type { Ctx } from "#lib/context.ts";
import { isSessionFresh, lastSeenPrecisionMs } from "#lib/domain/sign-in/session-limits.ts";

/**
 * The person a session belongs to, as they are now; null when the session was ended, is too old or idle,
 * or the account was disabled or changed since. Notes that the session was used.
 */
export async function findSessionActor(ctx: Ctx, claims: SessionClaims): Promise<UserActor | null> {
  const now = ctx.now();
  const session = await findOpenSession(ctx.db, claims);
  if (session === null || !isSessionFresh(session.role, session, now)) return null;
  if (now.getTime() - session.lastSeenAt.getTime() >= lastSeenPrecisionMs) {
    await updateSessionLastSeen(ctx.db, { sessionId: claims.sessionId, at: now });
  }
  const { userId, name, role, employeeId } = session;
  return { kind: "user", userId, name, role, employeeId };
}
