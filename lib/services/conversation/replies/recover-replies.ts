import { listDeadReplies, updateRepliesAbandoned } from "#db/queries/replies.ts";
import type { Ctx } from "#lib/context.ts";
import { replyDeskOf } from "./reply-desk.ts";
import { startReply } from "./run-reply.ts";

/** Goes on with the replies that dead processes left, whether or not their people came back. */
export async function recoverReplies(ctx: Ctx): Promise<void> {
  for (const place of await listDeadReplies(ctx.db)) await startReply(ctx, place).ended();
}

/** On the embedded database, at the start of the one process that has it: whoever wrote replies before is gone. */
export function abandonReplies(ctx: Ctx): Promise<void> {
  return updateRepliesAbandoned(ctx.db, {});
}

/** Before a process ends: what it writes is given up where it stands, so that another goes on with it at once. */
export async function releaseReplies({ db }: Pick<Ctx, "db">): Promise<void> {
  const desk = replyDeskOf(db);
  desk.close();
  for (const live of desk.runs.values()) live.end("elsewhere");
  await updateRepliesAbandoned(db, { runnerId: desk.runnerId });
}
