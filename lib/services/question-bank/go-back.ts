import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { saveBankEdit } from "./save-edit.ts";

/**
 * Brings the whole bank back to how it was at a version; 0 is how Elara comes. That is a change of its own.
 * @throws UserFacingError not_found; else as `saveBankEdit`
 */
export async function goBack(
  ctx: Ctx,
  input: { readonly toVersion: number; readonly readVersion: number; readonly reason: string },
): Promise<void> {
  const { toVersion, readVersion, reason } = input;
  await saveBankEdit(ctx, {
    readVersion,
    reason,
    guarded: null,
    decide: ({ version }) => {
      if (toVersion < 0 || toVersion >= version) {
        throw new UserFacingError("not_found", "There is no such earlier version.");
      }
      return { kind: "went_back", toVersion };
    },
  });
}
