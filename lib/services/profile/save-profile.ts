import { upsertProfile } from "#db/queries/profiles.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { Profile } from "#lib/domain/profile/profile.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readProfile } from "./read-profile.ts";

/**
 * The signed-in person says who they are: always themselves, never somebody named by input. Which fields changed is
 * written down, not what they say.
 * @throws UserFacingError forbidden when nobody is signed in
 */
export async function saveProfile(ctx: Ctx, profile: Profile): Promise<void> {
  const userId = requireUserId(ctx);
  await ctx.db.transaction(async (tx) => {
    const before = await readProfile(tx, userId);
    const changed = profileNames.filter((name) => before[name] !== profile[name]);
    if (changed.length === 0) return;
    await upsertProfile(tx, { ...profile, userId, updatedAt: ctx.now() });
    await recordEvent(tx, ctx, { action: "profile.changed", subject: userId, detail: { fields: changed } });
  });
}

const profileNames = [
  "preferredName",
  "designation",
  "phone",
  "privateEmail",
  "language",
  "country",
  "timeZone",
] as const satisfies readonly (keyof Profile)[];
