import type { Role } from "../privacy/roles.ts";
import { isSessionFresh } from "../sign-in/session-limits.ts";

export type SessionRow = {
  readonly userId: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** The people of these open sessions who are still signed in somewhere at `now`: who else is told nothing. */
export function findHearers(sessions: readonly SessionRow[], now: Date): ReadonlySet<string> {
  return new Set(
    sessions.filter((session) => isSessionFresh(session.role, session, now)).map(({ userId }) => userId),
  );
}
