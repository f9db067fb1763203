import { listUnsubscribedPurposes } from "#db/queries/mail-unsubscriptions.ts";
import { findPreferences } from "#db/queries/notification-preferences.ts";
import type { Ctx } from "#lib/context.ts";
import { purposeFacts } from "#lib/domain/mail/purposes.ts";
import { type PreferencesView, toPreferencesView } from "#lib/domain/notification/preferences-view.ts";
import { toReader } from "./to-reader.ts";

/** What whoever is signed in has chosen, and may choose. */
export async function readOwnPreferences(ctx: Ctx): Promise<PreferencesView> {
  const reader = await toReader(ctx);
  const unsubscribed = await listUnsubscribedPurposes(ctx.db, reader.userId);
  return toPreferencesView(await findPreferences(ctx.db, reader.userId), {
    ...reader,
    unsubscribedFrom: unsubscribed.map((purpose) => purposeFacts[purpose].title),
  });
}
