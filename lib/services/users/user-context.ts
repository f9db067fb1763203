import type { findUser } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";

export type User = NonNullable<Awaited<ReturnType<typeof findUser>>>;

/** The context of a person who has just proved who they are, before any session says so. */
export function contextAsUser(ctx: Ctx, user: User): Ctx {
  const { id: userId, name, role, employeeId } = user;
  return { ...ctx, actor: { kind: "user", userId, name, role, employeeId } };
}
