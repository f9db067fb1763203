import { findLatestAlertKind } from "#db/queries/alerts.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { HandOff } from "#lib/domain/conversation/care/care-card.ts";
import type { AlertKind } from "#lib/domain/safety/alert.ts";
import { noConversation } from "./no-conversation.ts";
import { raise } from "./raise-alert.ts";
import { readCareFacts } from "./read-care-facts.ts";

/**
 * The signed-in person asks for somebody, of their own will: about harm at work, or from the card of a crisis or the help
 * button. The alert that stands in the conversation is told that they asked; without one, it is raised. Asking twice
 * changes nothing.
 */
export async function askForHuman(
  ctx: Ctx,
  input: { readonly conversationId: string | null; readonly kind: "crisis" | "work_harm" },
): Promise<HandOff> {
  const conversationId = input.conversationId ?? noConversation;
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const danger = await findLatestAlertKind(tx, { conversationId, userId, except: ["work_harm"] });
    const kind: AlertKind = input.kind === "work_harm" ? "work_harm" : (danger ?? "talk");
    const verdict = { level: "concern", categories: [], isImminent: false } as const;
    await raise(tx, ctx, { conversationId, messageId: null, verdict, kind, isAskedFor: true });
    return (await readCareFacts(tx, ctx, { conversationId, kinds: [kind] })).handOff;
  });
}
