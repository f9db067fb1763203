import type { Role } from "../privacy/roles.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export type SessionLimit = { readonly idleMs: number; readonly absoluteMs: number };

/** How long a session lasts without use, and at most. Who sees other people's records signs in more often. */
export const sessionLimits: Record<Role, SessionLimit> = {
  employee: { idleMs: 24 * hourMs, absoluteMs: 7 * 24 * hourMs },
  hr: { idleMs: 2 * hourMs, absoluteMs: 12 * hourMs },
  admin: { idleMs: hourMs, absoluteMs: 12 * hourMs },
};

/** The longest any session can last: the life of the cookie. */
export const longestSessionMs = Math.max(...Object.values(sessionLimits).map((limit) => limit.absoluteMs));

/** How precisely the last use is known: it is written down at most this often. */
export const lastSeenPrecisionMs = minuteMs;

/** Whether a session of `role` is neither idle for too long nor too old at `now`. */
export function isSessionFresh(
  role: Role,
  session: { readonly createdAt: Date; readonly lastSeenAt: Date },
  now: Date,
): boolean {
  const limit = sessionLimits[role];
  const idleMs = now.getTime() - session.lastSeenAt.getTime();
  const ageMs = now.getTime() - session.createdAt.getTime();
  return idleMs < limit.idleMs && ageMs < limit.absoluteMs;
}
