import { insertSettingChange, updateSetting } from "#db/queries/settings.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "./read-setting.ts";

/**
 * Changes a setting, with who, when and why, and an audit event.
 * @throws UserFacingError conflict when somebody else changed it after `readVersion` was read
 */
export async function changeSetting<Value>(
  ctx: Ctx,
  definition: SettingDefinition<Value>,
  input: { value: Value; readVersion: number; reason: string },
): Promise<void> {
  requireRole(ctx, "hr");
  const value = definition.schema.parse(input.value);
  const previous = await readSetting(ctx.db, definition);
  await ctx.db.transaction(async (tx) => {
    const { key } = definition;
    if (!(await updateSetting(tx, { key, value, readVersion: input.readVersion }))) {
      throw new UserFacingError(
        "conflict",
        "Somebody else changed this setting meanwhile. Reload the page to see their change, then try again.",
      );
    }
    await insertSettingChange(tx, {
      id: newId("chg", ctx.now()),
      key,
      previousValue: previous.value,
      value,
      reason: input.reason,
      changedBy: actorId(ctx),
      changedAt: ctx.now(),
    });
    await recordEvent(tx, ctx, { action: "setting.changed", subject: key, detail: { reason: input.reason } });
  });
}
