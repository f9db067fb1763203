import { and, desc, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { auditEvents, users } from "#db/schema/index.ts";

/**
 * Who did or saw what about a person, newest first, without what the person did alone. An event is about
 * somebody when it names them, or when they were in a list that was shown.
 */
export async function listEventsAbout(
  db: Db,
  input: { employeeId: string; exceptActorId: string | null; limit: number },
) {
  const wasListed = sql`${auditEvents.detail} -> 'employeeIds' @> ${JSON.stringify([input.employeeId])}::jsonb`;
  return db
    .select({
      sequence: auditEvents.sequence,
      at: auditEvents.at,
      action: auditEvents.action,
      actorRole: auditEvents.actorRole,
      actorName: users.name,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(
        or(eq(auditEvents.employeeId, input.employeeId), wasListed),
        input.exceptActorId === null
          ? undefined
          : or(isNull(auditEvents.actorId), ne(auditEvents.actorId, input.exceptActorId)),
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(input.limit);
}
