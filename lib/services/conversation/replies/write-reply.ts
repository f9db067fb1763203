import type { Ctx } from "#lib/context.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { readConsensus } from "#lib/services/conversation/read-consensus.ts";
import { readSituation } from "#lib/services/conversation/read-situation.ts";
import { replyDeskOf } from "./reply-desk.ts";
import { orElse, readSharedFacts } from "./shared-facts.ts";
import { type ReplyInput, speakReply } from "./speak-reply.ts";

export type ReplyRequest = Pick<ReplyInput, "turns" | "begun" | "seed" | "signal"> & {
  readonly conversationId: string;
  readonly employeeId: string | null;
};

/** The sentences of a reply as they are released, written with what is known of the person and set by the company. */
export async function* writeReply(ctx: Ctx, request: ReplyRequest): AsyncGenerator<string, void, undefined> {
  const facts = await replyDeskOf(ctx.db).gate(() => readFacts(ctx, request));
  yield* speakReply({
    ...facts,
    ...request,
    endpoint: ctx.inference,
    onTakeOver: (reason) =>
      console.warn(JSON.stringify({ level: "warn", event: "reply.taken_over", reason })),
  });
}

async function readFacts(ctx: Ctx, { turns, conversationId, employeeId }: ReplyRequest) {
  const shared = await readSharedFacts(ctx.db);
  const situation = await orElse(unknownSituation, readSituation(ctx.db, employeeId));
  const isFirst = turns.length === 1;
  const consensus = isFirst ? null : await orElse(null, readConsensus(ctx.db, ctx, conversationId));
  return { ...shared, situation, consensus };
}

/** A reply of the built-in bank to somebody of whom nothing is known, through all that every reply goes through. */
export function speakFromBank(turns: readonly Turn[]): AsyncGenerator<string, void, undefined> {
  return speakReply({
    endpoint: null,
    limits: defaultReplyLimits,
    bank: builtInBank,
    situation: unknownSituation,
    consensus: null,
    turns,
    begun: [],
    seed: 1,
    signal: new AbortController().signal,
  });
}
