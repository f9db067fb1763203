import { findReplyProgress } from "#db/queries/replies.ts";
import type { Ctx } from "#lib/context.ts";
import { isOpen, type ReplyStatus } from "#lib/domain/conversation/turn/reply-status.ts";
import { newId } from "#lib/id.ts";
import { openCard, openSegments, openSentences } from "../transcript/sealed-words.ts";
import type { UnstoredCare } from "../turn/unstored-care.ts";
import type { LiveReply } from "./live-reply.ts";
import { pause } from "./pause.ts";
import { replyDeskOf } from "./reply-desk.ts";
import { type ReplyPlace, startReply } from "./run-reply.ts";

const lookEveryMs = 150;

/** What a reader of a reply gets: how it begins, its sentences in order, and how it ended. */
export type ReplyEvent =
  | { readonly kind: "begin"; readonly replyId: string; readonly sentAt: Date; readonly card: unknown }
  | { readonly kind: "sentence"; readonly sequence: number; readonly text: string }
  | { readonly kind: "end"; readonly status: ReplyStatus };

/** What was said in a crisis that could not be stored, as a reply; `interrupted`, so that it can be sent again. */
export async function* readUnstored({ text, card }: UnstoredCare, at: Date): AsyncGenerator<ReplyEvent> {
  yield { kind: "begin", replyId: newId("rep", at), sentAt: at, card };
  yield { kind: "sentence", sequence: 1, text };
  yield { kind: "end", status: "interrupted" };
}

type Reading = ReplyPlace & { readonly after: number; readonly signal: AbortSignal };

/**
 * Follows a reply from after the sentence `after` on: from memory where this process writes it, else from what is
 * stored. A reply whose process died is gone on with here. Callers have made sure that it is the actor's own.
 */
export async function* readReply(ctx: Ctx, reading: Reading): AsyncGenerator<ReplyEvent, void, undefined> {
  const { replyId, signal } = reading;
  let sequence = reading.after;
  let hasBegun = false;
  const desk = replyDeskOf(ctx.db);
  while (!signal.aborted && !desk.isClosed) {
    const live = desk.runs.get(replyId);
    if (live !== undefined && live.outcome !== "elsewhere") {
      if (!hasBegun) yield { kind: "begin", replyId, sentAt: live.startedAt, card: null };
      hasBegun = true;
      for await (const event of followLive(live, sequence, signal)) {
        if (event.kind === "sentence") sequence = event.sequence;
        yield event;
        if (event.kind === "end") return;
      }
      continue;
    }
    const stored = await lookUp(ctx, reading, sequence);
    if (stored === null) return yield { kind: "end", status: "superseded" };
    if (!hasBegun) yield { kind: "begin", replyId, sentAt: stored.sentAt, card: stored.card };
    hasBegun = true;
    for (const text of stored.sentences) yield { kind: "sentence", sequence: ++sequence, text };
    if (!isOpen(stored.status)) return yield { kind: "end", status: stored.status };
    await pause(lookEveryMs);
  }
}

/** Ends without an `end` when the reply goes on elsewhere, or the reader has left. */
async function* followLive(
  live: LiveReply,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<ReplyEvent, void, undefined> {
  const left = new Promise<void>((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  let sequence = after;
  while (!signal.aborted) {
    const change = live.changed();
    for (const text of live.sentences.slice(sequence)) {
      sequence += 1;
      yield { kind: "sentence", sequence, text };
    }
    if (live.outcome === "elsewhere") return;
    if (live.outcome !== null && sequence >= live.sentences.length) {
      return yield { kind: "end", status: live.outcome };
    }
    await Promise.race([change, left]);
  }
}

async function lookUp(ctx: Ctx, { replyId, conversationId }: ReplyPlace, after: number) {
  const progress = await findReplyProgress(ctx.db, { replyId, after });
  if (progress === null) return null;
  if (progress.isDead && isOpen(progress.status)) startReply(ctx, { replyId, conversationId });
  const { status, createdAt: sentAt } = progress;
  const sealed = { ...progress, id: replyId };
  const sentences =
    progress.sealedText === null
      ? openSegments(ctx.vault, replyId, progress)
      : openSentences(ctx.vault, sealed).slice(after);
  return { status, sentAt, sentences, card: openCard(ctx.vault, sealed) };
}
