import { type Ctx, requireRole } from "#lib/context.ts";
import { findSettingEntry } from "#lib/domain/settings/catalogue.ts";
import { parseTypedSetting } from "#lib/domain/settings/parse-setting.ts";
import type { SettingEntry } from "#lib/domain/settings/setting-entry.ts";
import { UserFacingError } from "#lib/errors.ts";
import { findReasonProblem } from "#lib/services/flags/require-reason.ts";
import { changeSetting } from "./change-setting.ts";

/**
 * Saves a setting as it was typed, by field name. All that is wrong is said at once.
 * @throws UserFacingError forbidden, not_found, invalid_input with the fields, conflict
 */
export async function saveSetting(
  ctx: Ctx,
  input: {
    readonly key: string;
    readonly typed: Readonly<Record<string, string>>;
    readonly readVersion: number;
    readonly reason: string;
  },
): Promise<void> {
  requireRole(ctx, "hr");
  const { key, typed, readVersion, reason } = input;
  const entry = requireEntry(key);
  const parsed = parseTypedSetting(entry, typed);
  const reasonProblem = findReasonProblem(reason);
  if (!parsed.isGood || reasonProblem !== null) {
    const fieldErrors = {
      ...(parsed.isGood ? {} : parsed.fieldErrors),
      ...(reasonProblem === null ? {} : { reason: reasonProblem }),
    };
    throw new UserFacingError("invalid_input", "Please check what you entered.", { fieldErrors });
  }
  await changeSetting(ctx, entry.definition, { value: parsed.value, readVersion, reason });
}

/** @throws UserFacingError not_found */
export function requireEntry(key: string): SettingEntry {
  const entry = findSettingEntry(key);
  if (entry === null) throw new UserFacingError("not_found", "There is no such setting.");
  return entry;
}
