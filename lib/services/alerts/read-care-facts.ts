import type { Db } from "#db/client.ts";
import { findLatestAlertOfConversation, listCalled } from "#db/queries/alerts.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { CareFacts, HandOff } from "#lib/domain/conversation/care/care-card.ts";
import { type AlertKind, alertKinds } from "#lib/domain/safety/alert.ts";
import { countrySetting, ownContactsSetting, toHelpContacts } from "#lib/domain/safety/help-settings.ts";
import { wordResponders } from "#lib/domain/safety/word-responders.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { noConversation } from "./no-conversation.ts";

/** What the care path says of the signed-in person's company: whom to call, and who knows of this conversation. */
export async function readCareFacts(
  db: Db,
  ctx: Ctx,
  input: {
    readonly conversationId: string | null;
    /** Who knows of these; without them, of anything. */
    readonly kinds?: readonly AlertKind[];
  },
): Promise<CareFacts> {
  const { value: country } = await readSetting(db, countrySetting);
  const { value: contacts } = await readSetting(db, ownContactsSetting);
  return {
    country,
    companyContacts: toHelpContacts(contacts),
    handOff: await readHandOff(db, {
      conversationId: input.conversationId ?? noConversation,
      userId: requireUserId(ctx),
      kinds: input.kinds ?? alertKinds,
    }),
  };
}

async function readHandOff(
  db: Db,
  input: { conversationId: string; userId: string; kinds: readonly AlertKind[] },
): Promise<HandOff> {
  const found = await findLatestAlertOfConversation(db, input);
  if (found === null) return { state: "offered", who: wordResponders([]) };
  const { alert, acknowledgedByName } = found;
  if (acknowledgedByName !== null) {
    const state = alert.status === "closed" ? "closed" : "taken";
    return { state, who: wordResponders([acknowledgedByName]) };
  }
  const called = await listCalled(db, { alertId: alert.id });
  if (called.length === 0) return { state: "unreachable", who: wordResponders([]) };
  const names = [...new Set(called.map(({ name }) => name))];
  return { state: alert.status === "closed" ? "closed" : "told", who: wordResponders(names) };
}
