import type { Db } from "#db/client.ts";
import type { ThreadRow } from "#db/queries/message-threads.ts";
import { countThreadsBegunSince } from "#db/queries/thread-messages.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import { normaliseMessage } from "#lib/domain/conversation/turn/message-text.ts";
import { threadStartRate } from "#lib/domain/messages/limits.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordAnswer } from "#lib/services/engagement/record-answer.ts";
import { openThread } from "./open-thread.ts";
import { requireOwnThread } from "./require-thread.ts";
import { requireSubject, requireWords } from "./require-words.ts";
import { callForHelp, screenWords } from "./screen-words.ts";
import { findSent, refuseFlood, type Sent, storeMessage } from "./store-message.ts";

export type Words = {
  /** Given by the author's browser; the same one again is the same message. */
  readonly clientId: string;
  readonly text: string;
};

/**
 * The signed-in person begins a thread with HR.
 * @throws UserFacingError invalid_input, conflict, rate_limited; a message in a crisis is never refused for its length or number
 */
export async function startThread(ctx: Ctx, input: Words & { readonly subject: string }): Promise<Sent> {
  const userId = requireUserId(ctx);
  const subject = requireSubject(input.subject);
  const verdict = await screenWords(ctx, { threadId: null, text: normaliseMessage(input.text) });
  const text = requireWords(input.text, { isCrisis: verdict.level === "crisis" });
  const { clientId } = input;
  return ctx.db.transaction(async (tx) => {
    const sent = await findSent(tx, ctx, { clientId, text, threadId: null });
    if (sent !== null) return sent;
    if (verdict.level !== "crisis") await refuseManyThreads(tx, ctx, userId);
    const thread = await openThread(tx, ctx, { userId, subject, side: "person" });
    return store(tx, ctx, { thread, clientId, text, verdict });
  });
}

/**
 * The signed-in person writes in a thread of their own.
 * @throws UserFacingError not_found, and as `startThread`
 */
export async function writeToHr(ctx: Ctx, input: Words & { readonly threadId: string }): Promise<Sent> {
  const { threadId, clientId } = input;
  await requireOwnThread(ctx.db, ctx, { threadId, hold: "read" });
  const verdict = await screenWords(ctx, { threadId, text: normaliseMessage(input.text) });
  const text = requireWords(input.text, { isCrisis: verdict.level === "crisis" });
  return ctx.db.transaction(async (tx) => {
    const sent = await findSent(tx, ctx, { clientId, text, threadId });
    if (sent !== null) return sent;
    const thread = await requireOwnThread(tx, ctx, { threadId, hold: "update" });
    return store(tx, ctx, { thread, clientId, text, verdict });
  });
}

async function store(
  tx: Db,
  ctx: Ctx,
  input: Words & { readonly thread: ThreadRow; readonly verdict: ScreenVerdict },
): Promise<Sent> {
  const { thread, clientId, text, verdict } = input;
  if (verdict.level !== "crisis") await refuseFlood(tx, ctx);
  const messageId = newId("tms", ctx.now());
  const card = await callForHelp(tx, ctx, { threadId: thread.id, messageId, text, verdict });
  const sent = await storeMessage(tx, ctx, { thread, side: "person", messageId, clientId, text, card });
  await recordAnswer(tx, ctx, { userId: thread.userId, by: "message" });
  return sent;
}

async function refuseManyThreads(tx: Db, ctx: Ctx, userId: string): Promise<void> {
  const since = new Date(ctx.now().getTime() - threadStartRate.windowSeconds * 1000);
  if ((await countThreadsBegunSince(tx, { authorId: userId, since })) < threadStartRate.count) return;
  throw new UserFacingError(
    "rate_limited",
    "You have begun many threads of late. Go on in one of them, or begin a new one later; what you wrote is still in the box.",
  );
}
