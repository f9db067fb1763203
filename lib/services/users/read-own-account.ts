import { listOpenSessions } from "#db/queries/user-sessions.ts";
import { findUser } from "#db/queries/users.ts";
import { actorId, type Ctx } from "#lib/context.ts";
import { describeDevice } from "#lib/domain/sign-in/describe-device.ts";
import { isSessionFresh } from "#lib/domain/sign-in/session-limits.ts";
import { UserFacingError } from "#lib/errors.ts";

export type OwnSession = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

export type OwnAccount = { readonly email: string; readonly sessions: readonly OwnSession[] };

/** One's own address, and where one is signed in now, last used first. @throws UserFacingError unauthenticated */
export async function readOwnAccount(ctx: Ctx): Promise<OwnAccount> {
  const user = await findUser(ctx.db, actorId(ctx) ?? "");
  if (user === null) throw new UserFacingError("unauthenticated", "Please sign in first.");
  const open = await listOpenSessions(ctx.db, user.id);
  const sessions = open
    .filter((session) => isSessionFresh(user.role, session, ctx.now()))
    .map(({ id, userAgent, createdAt, lastSeenAt }) => ({
      id,
      device: describeDevice(userAgent),
      createdAt,
      lastSeenAt,
    }));
  return { email: user.email, sessions };
}
