import type { Db } from "#db/client.ts";
import { insertAuditEvent } from "#db/queries/audit-events.ts";
import { actorId, type Ctx } from "#lib/context.ts";

/**
 * Writes down who did or saw what, in the transaction `tx` of the deed itself. `detail` holds ids,
 * counts and settings, never personal content.
 */
export async function recordEvent(
  tx: Db,
  ctx: Ctx,
  event: {
    /** A dotted verb, such as `import.committed` or `person.viewed`. */
    readonly action: string;
    readonly employeeId?: string;
    readonly subject?: string;
    readonly detail?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  await insertAuditEvent(tx, {
    at: ctx.now(),
    actorId: actorId(ctx),
    actorRole: ctx.actor.kind === "user" ? ctx.actor.role : `${ctx.actor.kind}:${ctx.actor.name}`,
    action: event.action,
    employeeId: event.employeeId ?? null,
    subject: event.subject ?? null,
    detail: event.detail ?? {},
  });
}
