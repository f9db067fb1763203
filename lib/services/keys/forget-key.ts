import { deleteMasterKey, listMasterKeyIds } from "#db/queries/master-keys.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * Accepts that a master key is lost and that what it sealed stays closed for ever, so that Elara starts again.
 * @throws UserFacingError not_found; conflict for a key that is at hand
 */
export async function forgetKey(ctx: Ctx, masterKeyId: string): Promise<void> {
  requireRole(ctx, "admin");
  if (ctx.vault.masterKeyIds.includes(masterKeyId)) {
    throw new UserFacingError("conflict", "This key is in use: it is among the keys given.");
  }
  await ctx.db.transaction(async (tx) => {
    if (!(await listMasterKeyIds(tx)).includes(masterKeyId)) {
      throw new UserFacingError("not_found", "No key of this id has sealed anything here.");
    }
    await deleteMasterKey(tx, masterKeyId);
    await recordEvent(tx, ctx, { action: "keys.forgotten", subject: masterKeyId });
  });
}
