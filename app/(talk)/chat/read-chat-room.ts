import type { ChatRoomProps } from "#components/chat/chat-room.tsx";
import type { Ctx } from "#lib/context.ts";
import { makeHelpCard } from "#lib/domain/conversation/care/make-care-card.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readCareFacts } from "#lib/services/alerts/read-care-facts.ts";
import { listConversations } from "#lib/services/conversation/list-conversations.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { callPerson, readConversation, removeConversation } from "./actions.ts";

type Surroundings = Omit<ChatRoomProps, "conversationId" | "isNew" | "messages" | "isAnswering" | "starters">;

/** What stands around a talk, whichever it is: earlier ones, human help, and what can be done. */
export async function readSurroundings(ctx: Ctx, conversationId: string | null): Promise<Surroundings> {
  const conversations = await listConversations(ctx);
  const careFacts = await readCareFacts(ctx.db, ctx, { conversationId });
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  return {
    entries: conversations.map(({ id, title, lastMessageAt }) => ({
      id,
      title: title ?? "A conversation that cannot be opened at the moment",
      lastMessageAt: lastMessageAt.toISOString(),
    })),
    firstName: ctx.actor.name.split(" ")[0] ?? "",
    careFacts,
    helpCard: makeHelpCard(careFacts),
    today: toCalendarDate(ctx.now(), timeZone),
    timeZone,
    actions: { read: readConversation, callPerson, remove: removeConversation },
  };
}
