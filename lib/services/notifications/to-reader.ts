import { type Ctx, requireUserId } from "#lib/context.ts";
import type { Addressee } from "#lib/domain/notification/notification-kind.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";

/** Whose notifications they are, and the clock on their wall. */
export type Reader = Addressee & {
  readonly userId: string;
  readonly now: Date;
  readonly timeZone: string;
};

/** @throws UserFacingError forbidden when nobody is signed in */
export async function toReader(ctx: Ctx): Promise<Reader> {
  const userId = requireUserId(ctx);
  const timeZone = await readTimeZoneOf(ctx.db, userId);
  return { ...toAddressee(ctx), userId, now: ctx.now(), timeZone };
}

/** Who is signed in, as far as it decides what they can be told. */
export function toAddressee({ actor }: Ctx): Addressee {
  if (actor.kind !== "user") return { role: "employee", hasRecord: false };
  return { role: actor.role, hasRecord: actor.employeeId !== null };
}
