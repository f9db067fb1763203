import { listResponders } from "#db/queries/alerts.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type Rota, rotaSetting } from "#lib/domain/safety/rota.ts";
import { UserFacingError } from "#lib/errors.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";

/**
 * Says who is called, in which order. Only people of HR who can sign in can be on a rota.
 * @throws UserFacingError forbidden; invalid_input for anybody else, or as `changeSetting`; conflict
 */
export async function saveRota(
  ctx: Ctx,
  input: { readonly value: Rota; readonly readVersion: number; readonly reason: string },
): Promise<void> {
  requireRole(ctx, "hr");
  const responders = await listResponders(ctx.db);
  const allowed = new Set(responders.filter(({ role }) => role === "hr").map(({ id }) => id));
  const named = Object.values(input.value).flatMap((steps) => steps.flatMap(({ people }) => people));
  if (named.some((id) => !allowed.has(id))) {
    throw new UserFacingError(
      "invalid_input",
      "Somebody on this rota is not in HR any more, or their account is disabled. Take them off, then save again.",
    );
  }
  await changeSetting(ctx, rotaSetting, input);
}
