import { listAllExchanges } from "#db/queries/conversations.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { openExchange } from "./transcript/sealed-words.ts";

export type ExportedConversation = {
  readonly id: string;
  readonly turns: readonly { readonly role: "you" | "elara"; readonly at: string; readonly text: string }[];
};

/**
 * Everything that the signed-in person and Elara said to each other, for their own copy.
 * @throws UserFacingError unavailable when it cannot be opened
 */
export async function exportConversations(ctx: Ctx): Promise<ExportedConversation[]> {
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const exchanges = await listAllExchanges(tx, userId);
    const byId = Map.groupBy(exchanges, ({ message }) => message.conversationId);
    await recordEvent(tx, ctx, {
      action: "conversations.exported",
      ...(ctx.actor.kind === "user" && ctx.actor.employeeId !== null
        ? { employeeId: ctx.actor.employeeId }
        : {}),
      detail: { count: byId.size },
    });
    return [...byId].map(([id, rows]) => ({
      id,
      turns: rows.flatMap((row) => {
        const { text, sentences } = openExchange(ctx.vault, row);
        const said = { role: "you" as const, at: row.message.sentAt.toISOString(), text };
        if (row.reply === null || sentences.length === 0) return [said];
        const at = row.reply.createdAt.toISOString();
        return [said, { role: "elara" as const, at, text: sentences.join("") }];
      }),
    }));
  });
}
