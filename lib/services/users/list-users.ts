import { listUsers as listUserRows, type UserFilter } from "#db/queries/users.ts";
import { type Ctx, requireRole } from "#lib/context.ts";

export type ListedUser = Awaited<ReturnType<typeof listUserRows>>[number];

/** Accounts by name, at most `limit` of them. */
export async function listUsers(ctx: Ctx, filter: UserFilter, limit: number): Promise<ListedUser[]> {
  requireRole(ctx, "admin");
  return listUserRows(ctx.db, filter, limit);
}
