import type { Db } from "#db/client.ts";
import { updateNudgesAnswered, upsertLastAnswer } from "#db/queries/engagement/answers.ts";
import type { Ctx } from "#lib/context.ts";
import type { AnswerKind } from "#lib/domain/engagement/nudge.ts";

/**
 * Somebody has shown that they were reached, in the transaction of what they did: whatever asked them is answered, and what
 * was not answered before counts no longer. A talk with Elara or HR leaves them in peace for a while besides.
 */
export async function recordAnswer(
  tx: Db,
  ctx: Ctx,
  { userId, by }: { readonly userId: string; readonly by: AnswerKind },
): Promise<void> {
  const at = ctx.now();
  await upsertLastAnswer(tx, { userId, at, isTalk: by !== "check_in" });
  await updateNudgesAnswered(tx, { userId, at, by });
}
