import { type Ctx, requireUserId } from "#lib/context.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";

/** Whose notifications they are, and the clock on their wall. */
export type Reader = {
  readonly userId: string;
  readonly role: Role;
  readonly now: Date;
  readonly timeZone: string;
};

/** @throws UserFacingError forbidden when nobody is signed in */
export async function toReader(ctx: Ctx): Promise<Reader> {
  const userId = requireUserId(ctx);
  const role = ctx.actor.kind === "user" ? ctx.actor.role : "employee";
  return { userId, role, now: ctx.now(), timeZone: await readTimeZoneOf(ctx.db, userId) };
}
