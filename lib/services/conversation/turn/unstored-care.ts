import type { Ctx } from "#lib/context.ts";
import type { CareCard, CareFacts } from "#lib/domain/conversation/care/care-card.ts";
import { careReply } from "#lib/domain/conversation/care/care-reply.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import { wordResponders } from "#lib/domain/safety/word-responders.ts";
import { readCareFacts } from "#lib/services/alerts/read-care-facts.ts";
import { toConversationSeed } from "./read-turns.ts";
import type { ScreenedTurn } from "./screen-turn.ts";

/** What is said in a crisis that could not be stored: whom to call, and that nobody at the company was told. */
export type UnstoredCare = { readonly text: string; readonly card: CareCard };

export async function answerUnstored(
  ctx: Ctx,
  { verdict, turns, conversationId }: ScreenedTurn & { conversationId: string },
): Promise<UnstoredCare> {
  const facts = await readFacts(ctx);
  const handOff = { state: "unreachable", who: wordResponders([]) } as const;
  const seed = toConversationSeed(conversationId);
  return careReply({ verdict, screen: screenMessage, turns, ...facts, handOff, seed });
}

/** The error itself is reported by whoever could not store; here only an answer counts. */
async function readFacts(ctx: Ctx): Promise<Omit<CareFacts, "handOff">> {
  return readCareFacts(ctx.db, ctx, { conversationId: null }).catch(() => ({
    country: "",
    companyContacts: [],
  }));
}
