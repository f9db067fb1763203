import { findSettingChange } from "#db/queries/settings.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { findEarlierValue } from "#lib/domain/settings/parse-setting.ts";
import { UserFacingError } from "#lib/errors.ts";
import { changeSetting } from "./change-setting.ts";
import { requireEntry } from "./save-setting.ts";

/**
 * Brings back the value that held before a change. That is a change of its own, with its own reason.
 * @throws UserFacingError forbidden; not_found; invalid_input without a reason, when the value holds already, or
 * when this version does not know such a value; conflict as `changeSetting`
 */
export async function goBack(
  ctx: Ctx,
  input: { readonly changeId: string; readonly readVersion: number; readonly reason: string },
): Promise<void> {
  requireRole(ctx, "hr");
  const { changeId, readVersion, reason } = input;
  const change = await findSettingChange(ctx.db, changeId);
  if (change === null) throw new UserFacingError("not_found", "There is no such change.");
  const { definition } = requireEntry(change.key);
  const earlier = findEarlierValue(definition, change.previousValue);
  if (earlier === null) {
    const message = "This value comes from an earlier version of Elara and does not fit any more.";
    throw new UserFacingError("invalid_input", message);
  }
  const { value } = earlier;
  await changeSetting(ctx, definition, { value, readVersion, reason, revertsChangeId: changeId });
}
