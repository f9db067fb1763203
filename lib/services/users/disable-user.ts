import { deleteUnusedTokens } from "#db/queries/user-tokens.ts";
import { updateUserEndingSessions } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { administerUser } from "./administer-user.ts";
import { forgetLinks } from "./sign-in-link.ts";

/**
 * Shuts an account: its sessions end at their next request, its open links are withdrawn.
 * @throws UserFacingError forbidden, not_found or conflict
 */
export async function disableUser(ctx: Ctx, input: { userId: string }): Promise<void> {
  await administerUser(ctx, input.userId, async (tx, user) => {
    if (user.disabledAt !== null) return;
    await updateUserEndingSessions(tx, user.id, { disabledAt: ctx.now() });
    await forgetLinks(tx, await deleteUnusedTokens(tx, user.id));
    await recordEvent(tx, ctx, { action: "user.disabled", subject: user.id });
  });
}
