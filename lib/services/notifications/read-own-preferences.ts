import { findPreferences } from "#db/queries/notification-preferences.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { type PreferencesView, toPreferencesView } from "#lib/domain/notification/preferences-view.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";

/** What whoever is signed in has chosen, and may choose. */
export async function readOwnPreferences(ctx: Ctx): Promise<PreferencesView> {
  const userId = requireUserId(ctx);
  const { actor } = ctx;
  return toPreferencesView(await findPreferences(ctx.db, userId), {
    role: actor.kind === "user" ? actor.role : "employee",
    isContacted: actor.kind === "user" && actor.employeeId !== null,
    timeZone: await readTimeZoneOf(ctx.db, userId),
  });
}
