import type { Db } from "#db/client.ts";
import { findLatestAlertKind } from "#db/queries/alerts.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { HandOff } from "#lib/domain/conversation/care/care-card.ts";
import type { PersonAlertKind } from "#lib/domain/safety/alert.ts";
import { requireOwnConversation } from "#lib/services/conversation/transcript/require-own-conversation.ts";
import { noConversation } from "./no-conversation.ts";
import { raise } from "./raise-alert.ts";
import { readCareFacts } from "./read-care-facts.ts";

/**
 * The signed-in person asks for somebody, of their own will: about harm at work, or from the card of a crisis or the help
 * button. The alert that stands in the conversation is told that they asked; without one, it is raised. Asking twice
 * changes nothing. A conversation in which nothing has been stored yet counts as none: nobody is turned away for it.
 * @throws UserFacingError not_found when the conversation is somebody else's
 */
export async function askForHuman(
  ctx: Ctx,
  input: { readonly conversationId: string | null; readonly kind: "crisis" | "work_harm" },
): Promise<HandOff> {
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const conversationId = await requirePlace(tx, userId, input.conversationId);
    const danger = await findLatestAlertKind(tx, { conversationId, userId, except: ["work_harm"] });
    const kind: PersonAlertKind = input.kind === "work_harm" ? "work_harm" : (danger ?? "talk");
    const verdict = { level: "concern", categories: [], isImminent: false } as const;
    await raise(tx, ctx, { conversationId, messageId: null, verdict, kind, isAskedFor: true });
    return (await readCareFacts(tx, ctx, { conversationId, kinds: [kind] })).handOff;
  });
}

async function requirePlace(tx: Db, userId: string, conversationId: string | null): Promise<string> {
  if (conversationId === null) return noConversation;
  const { isStored } = await requireOwnConversation(tx, { conversationId, userId });
  return isStored ? conversationId : noConversation;
}
