import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { userSessions, users } from "#db/schema/index.ts";
import { insertRealtimeEvents } from "./realtime-events.ts";

export async function insertSession(
  db: Db,
  session: { id: string; userId: string; userAgent: string | null; createdAt: Date },
): Promise<void> {
  await db.insert(userSessions).values({ ...session, lastSeenAt: session.createdAt });
}

/** A session that has not ended, with its person, if the person's session version is still the given one. */
export async function findOpenSession(
  db: Db,
  claims: { userId: string; sessionId: string; sessionVersion: number },
) {
  const [row] = await db
    .select({
      createdAt: userSessions.createdAt,
      lastSeenAt: userSessions.lastSeenAt,
      userId: users.id,
      name: users.name,
      role: users.role,
      employeeId: users.employeeId,
    })
    .from(userSessions)
    .innerJoin(users, eq(users.id, userSessions.userId))
    .where(
      and(
        eq(userSessions.id, claims.sessionId),
        isNull(userSessions.endedAt),
        eq(users.id, claims.userId),
        eq(users.sessionVersion, claims.sessionVersion),
        isNull(users.disabledAt),
      ),
    );
  return row ?? null;
}

export async function updateSessionLastSeen(db: Db, input: { sessionId: string; at: Date }): Promise<void> {
  await db
    .update(userSessions)
    .set({ lastSeenAt: input.at })
    .where(and(eq(userSessions.id, input.sessionId), lt(userSessions.lastSeenAt, input.at)));
}

/** Ends a session and the person's realtime connections with it. @returns false when it had ended before */
export async function endSessionRow(
  tx: Db,
  input: { sessionId: string; userId: string; at: Date },
): Promise<boolean> {
  const ended = await tx
    .update(userSessions)
    .set({ endedAt: input.at })
    .where(
      and(
        eq(userSessions.id, input.sessionId),
        eq(userSessions.userId, input.userId),
        isNull(userSessions.endedAt),
      ),
    )
    .returning({ id: userSessions.id });
  await endConnections(tx, input.userId, ended);
  return ended.length === 1;
}

/** Ends a person's sessions and realtime connections. @returns how many sessions were open */
export async function endSessionRowsOf(tx: Db, input: { userId: string; at: Date }): Promise<number> {
  const ended = await tx
    .update(userSessions)
    .set({ endedAt: input.at })
    .where(and(eq(userSessions.userId, input.userId), isNull(userSessions.endedAt)))
    .returning({ id: userSessions.id });
  await endConnections(tx, input.userId, ended);
  return ended.length;
}

/** Whoever is signed in elsewhere connects again. */
async function endConnections(tx: Db, userId: string, ended: readonly { id: string }[]): Promise<void> {
  const [first] = ended;
  if (first === undefined) return;
  await insertRealtimeEvents(tx, { id: first.id, name: "access_changed", subjectId: userId }, [userId]);
}

/** A person's sessions that have not been ended, last used first. */
export async function listOpenSessions(db: Db, userId: string) {
  return db
    .select({
      id: userSessions.id,
      userAgent: userSessions.userAgent,
      createdAt: userSessions.createdAt,
      lastSeenAt: userSessions.lastSeenAt,
    })
    .from(userSessions)
    .where(and(eq(userSessions.userId, userId), isNull(userSessions.endedAt)))
    .orderBy(desc(userSessions.lastSeenAt));
}

/** Forgets sessions that were last used before then. */
export async function deleteOldSessions(db: Db, input: { before: Date }): Promise<void> {
  await db.delete(userSessions).where(lt(userSessions.lastSeenAt, input.before));
}
