import type { Db } from "#db/client.ts";
import {
  findReplyForUpdate,
  listOpenReplies,
  listSegments,
  updateReplySettled,
} from "#db/queries/replies.ts";
import type { Ctx } from "#lib/context.ts";
import { openSegments, sealSentences } from "../transcript/sealed-words.ts";
import { replyDeskOf } from "./reply-desk.ts";

/**
 * Ends what is still being written in a conversation that the caller holds; what was released stays. Whichever
 * process writes it can store nothing more. @returns the ids, for `leaveReplies` once the transaction is through
 */
export async function stopOpenReplies(tx: Db, ctx: Ctx, conversationId: string): Promise<readonly string[]> {
  const stopped: string[] = [];
  for (const { id } of await listOpenReplies(tx, conversationId)) {
    const reply = await findReplyForUpdate(tx, id);
    if (reply === null) continue;
    const { wrappedKey } = reply;
    const sentences = openSegments(ctx.vault, id, { wrappedKey, segments: await listSegments(tx, id) });
    const sealedText = sealSentences(ctx.vault, ctx.vault.openKey(wrappedKey), id, sentences);
    const settled = { replyId: id, status: "stopped", sealedText, at: ctx.now() } as const;
    if (await updateReplySettled(tx, settled)) stopped.push(id);
  }
  return stopped;
}

/** Lets this process's part in replies go that were ended: the model is left, readers are told. */
export function leaveReplies(ctx: Ctx, replyIds: readonly string[]): void {
  const { runs } = replyDeskOf(ctx.db);
  for (const replyId of replyIds) runs.get(replyId)?.end("stopped");
}
