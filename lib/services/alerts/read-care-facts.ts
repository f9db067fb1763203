import type { Db } from "#db/client.ts";
import { findLatestAlertOfConversation, listCalled } from "#db/queries/alerts.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { CareFacts, HandOff } from "#lib/domain/conversation/care/care-card.ts";
import { type PersonAlertKind, personAlertKinds } from "#lib/domain/safety/alert.ts";
import { countrySetting, ownContactsSetting, toHelpContacts } from "#lib/domain/safety/help-settings.ts";
import { wordResponders } from "#lib/domain/safety/word-responders.ts";
import { readProfile } from "#lib/services/profile/read-profile.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { noConversation } from "./no-conversation.ts";

/** What the care path says of the signed-in person's company: whom to call, and who knows of this conversation. */
export async function readCareFacts(
  db: Db,
  ctx: Ctx,
  input: {
    readonly conversationId: string | null;
    /** Who knows of these; without them, of anything. */
    readonly kinds?: readonly PersonAlertKind[];
  },
): Promise<CareFacts> {
  const userId = requireUserId(ctx);
  const { country } = await readProfile(db, userId);
  const { value: contacts } = await readSetting(db, ownContactsSetting);
  return {
    country: country ?? (await readSetting(db, countrySetting)).value,
    companyContacts: toHelpContacts(contacts),
    handOff: await readHandOff(db, {
      conversationId: input.conversationId ?? noConversation,
      userId,
      kinds: input.kinds ?? personAlertKinds,
    }),
  };
}

async function readHandOff(
  db: Db,
  input: { conversationId: string; userId: string; kinds: readonly PersonAlertKind[] },
): Promise<HandOff> {
  const found = await findLatestAlertOfConversation(db, input);
  if (found === null) return { state: "offered", who: wordResponders([]) };
  const { alert, acknowledgedByName } = found;
  if (acknowledgedByName !== null) {
    const state = alert.resolvedAt === null ? "taken" : "closed";
    return { state, who: wordResponders([acknowledgedByName]) };
  }
  const called = await listCalled(db, { alertId: alert.id });
  if (called.length === 0) return { state: "unreachable", who: wordResponders([]) };
  const names = [...new Set(called.map(({ name }) => name))];
  return { state: alert.resolvedAt === null ? "told" : "closed", who: wordResponders(names) };
}
