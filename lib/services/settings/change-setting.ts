import type { Db } from "#db/client.ts";
import { insertSettingChange, listSettingChanges, updateSetting } from "#db/queries/settings.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireReason } from "#lib/services/flags/require-reason.ts";
import { readSetting } from "./read-setting.ts";

type Change<Value> = {
  readonly value: Value;
  /** The version of the value that the person had before them. */
  readonly readVersion: number;
  readonly reason: string;
  /** The change whose earlier value this one brings back. */
  readonly revertsChangeId?: string;
};

/**
 * Changes a setting, with who, when and why, and an audit event.
 * @throws UserFacingError forbidden; invalid_input for a value that cannot be or is there already, or without a
 * reason; conflict when somebody else changed it after `readVersion` was read
 */
export async function changeSetting<Value>(
  ctx: Ctx,
  definition: SettingDefinition<Value>,
  input: Change<Value>,
): Promise<void> {
  requireRole(ctx, "hr");
  const { key } = definition;
  const { readVersion, revertsChangeId } = input;
  const reason = requireReason(input.reason);
  const value = requireGoodValue(definition, input.value);
  await ctx.db.transaction(async (tx) => {
    const previous = await readSetting(tx, definition);
    if (previous.version !== readVersion) throw await toConflict(tx, key);
    if (!previous.isBroken && JSON.stringify(previous.value) === JSON.stringify(value)) {
      throw new UserFacingError("invalid_input", "Nothing is changed: this is the value that holds already.");
    }
    const refusal = definition.refuse?.(previous.value, value) ?? null;
    if (refusal !== null) throw new UserFacingError("invalid_input", refusal);
    if (!(await updateSetting(tx, { key, value, readVersion }))) throw await toConflict(tx, key);
    const id = newId("chg", ctx.now());
    const deed = { reason, changedBy: actorId(ctx), changedAt: await nextInstant(tx, ctx.now()) };
    const previousValue = previous.value;
    await insertSettingChange(tx, { id, key, previousValue, value, revertsChangeId, ...deed });
    const detail = { changeId: id, reason, ...(revertsChangeId === undefined ? {} : { revertsChangeId }) };
    await recordEvent(tx, ctx, { action: "setting.changed", subject: key, detail });
  });
}

function requireGoodValue<Value>({ schema }: SettingDefinition<Value>, value: Value): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UserFacingError("invalid_input", "This value is not possible for this setting.");
}

/** Now, or just after the change before where the clock has not moved past it: the newer one must sort last. */
async function nextInstant(tx: Db, now: Date): Promise<Date> {
  const [previous] = await listSettingChanges(tx, { key: null, limit: 1 });
  return previous === undefined || now > previous.changedAt
    ? now
    : new Date(previous.changedAt.getTime() + 1);
}

async function toConflict(tx: Db, key: string): Promise<UserFacingError> {
  const [latest] = await listSettingChanges(tx, { key, limit: 1 });
  const who = latest?.changedByName ?? "Somebody else";
  return new UserFacingError(
    "conflict",
    `${who} changed this setting while you were looking at it. Nothing of yours is saved yet. Look at what holds now, then save again if you still need to.`,
  );
}
