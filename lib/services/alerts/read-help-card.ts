import type { Ctx } from "#lib/context.ts";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { makeHelpCard } from "#lib/domain/conversation/care/make-care-card.ts";
import { readCareFacts } from "./read-care-facts.ts";

/** Human contacts, the safety plan and the exercise: what the help button shows the signed-in person at any time. */
export async function readHelpCard(
  ctx: Ctx,
  input: { readonly conversationId: string | null },
): Promise<CareCard> {
  return makeHelpCard(await readCareFacts(ctx.db, ctx, input));
}
