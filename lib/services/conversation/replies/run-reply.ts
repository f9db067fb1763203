import {
  claimReply,
  findReplyPlace,
  findReplyProgress,
  findReplyQueue,
  updateReplyBrokenOff,
  updateReplySettled,
} from "#db/queries/replies.ts";
import { findUser } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import type { RecordKey } from "#lib/crypto/vault.ts";
import { logError } from "#lib/errors.ts";
import { openSegments, sealSegment, sealSentences } from "../transcript/sealed-words.ts";
import { readTurns, toConversationSeed } from "../turn/read-turns.ts";
import type { FreshReply } from "../turn/store-turn.ts";
import { type LiveOutcome, LiveReply } from "./live-reply.ts";
import { pause } from "./pause.ts";
import { type ReplyDesk, replyDeskOf } from "./reply-desk.ts";
import { withRetries } from "./segment-writer.ts";
import type { ReplyRequest } from "./write-reply.ts";

const waitingTurnMs = 200;

export type ReplyPlace = { readonly replyId: string; readonly conversationId: string };

/**
 * Writes a reply in this process, whoever listens or leaves; asked for again, it is the same run. It waits for the
 * replies to earlier messages, and goes on with what a dead process began.
 */
export function startReply(ctx: Ctx, { replyId, conversationId }: ReplyPlace, fresh?: FreshReply): LiveReply {
  const desk = replyDeskOf(ctx.db);
  const running = desk.runs.get(replyId);
  if (running !== undefined) return running;
  const live = new LiveReply({ replyId, conversationId, startedAt: ctx.now() });
  if (desk.isClosed) {
    live.end("elsewhere");
    return live;
  }
  desk.runs.set(replyId, live);
  desk.keepAlive();
  void run(ctx, { desk, live, fresh }).finally(() => {
    desk.runs.delete(replyId);
    if (live.outcome === "complete") desk.afterwards.add(conversationId, () => askCouncil(ctx, live));
    desk.afterwards.wake();
  });
  return live;
}

type Begun = { readonly desk: ReplyDesk; readonly live: LiveReply; readonly fresh: FreshReply | undefined };

async function run(ctx: Ctx, { desk, live, fresh }: Begun): Promise<void> {
  try {
    live.isClaimed = fresh !== undefined;
    const key = fresh?.key ?? (await takeTurn(ctx, desk, live));
    live.end(key === null ? "elsewhere" : await writeToEnd(ctx, { desk, live, key, fresh }));
  } catch (error) {
    logError("reply", error);
    await breakOff(ctx, desk, live).catch((cause) => logError("reply", cause));
    live.end("interrupted");
  }
}

/** For the next turn; this one has been answered, whatever comes of it. */
async function askCouncil(ctx: Ctx, { conversationId }: LiveReply): Promise<void> {
  try {
    const { requestCouncil } = await import("../hold-council.ts");
    await requestCouncil(ctx, conversationId);
  } catch (error) {
    logError("council", error);
  }
}

/** Waits until the reply is this process's to write. @returns its key, or null when it is not to be written (here) */
async function takeTurn(ctx: Ctx, desk: ReplyDesk, live: LiveReply): Promise<RecordKey | null> {
  const { replyId, conversationId } = live;
  while (live.outcome === null) {
    const mine = await desk.gate(() => claimReply(ctx.db, { replyId, runnerId: desk.runnerId }));
    if (mine !== null) {
      live.isClaimed = true;
      return ctx.vault.openKey(mine.wrappedKey);
    }
    const queue = await findReplyQueue(ctx.db, replyId);
    if (queue === null || (queue.status === "streaming" && !queue.isDead)) return null;
    for (const earlier of queue.deadBefore) startReply(ctx, { replyId: earlier, conversationId });
    await Promise.race([pause(waitingTurnMs), endOfOther(desk, live)]);
  }
  return null;
}

/** The end of what this process writes now in the same conversation; what others write is looked after in turns. */
function endOfOther({ runs }: ReplyDesk, { conversationId }: LiveReply): Promise<void> {
  const other = [...runs.values()].find((run) => run.conversationId === conversationId && run.isClaimed);
  return other === undefined ? new Promise(() => {}) : other.ended();
}

type Run = Begun & { readonly key: RecordKey };

async function writeToEnd(ctx: Ctx, { desk, live, key, fresh }: Run): Promise<LiveOutcome> {
  const { replyId } = live;
  const request = await desk.gate(() => readRequest(ctx, live, fresh));
  if (request === null) return "elsewhere";
  // Not part of what actions load: it needs Node.
  const { writeReply } = await import("./write-reply.ts");
  live.publish(...request.begun);
  let sequence = request.begun.length;
  let released: Promise<unknown> = Promise.resolve();
  for await (const sentence of writeReply(ctx, { ...request, signal: live.leaving.signal })) {
    if (live.outcome !== null) break;
    sequence += 1;
    const sealedText = sealSegment(ctx.vault, key, { replyId, sequence }, sentence);
    const stored = desk.store({ replyId, sequence, sealedText });
    // Nobody sees a sentence before it is stored, and none overtakes another.
    released = Promise.all([stored, released]).then(([isStored]) =>
      isStored ? live.publish(sentence) : live.end("elsewhere"),
    );
    released.catch(() => live.leaving.abort());
  }
  await released;
  return live.outcome ?? settle(ctx, { desk, live, key, fresh });
}

async function settle(ctx: Ctx, { desk, live, key }: Run): Promise<LiveOutcome> {
  const { replyId, sentences } = live;
  const sealedText = sealSentences(ctx.vault, key, replyId, sentences);
  const status = sentences.length === 0 ? "interrupted" : "complete";
  const ending = { replyId, runnerId: desk.runnerId, status, sealedText, at: ctx.now() } as const;
  const isSettled = await withRetries(() => desk.gate(() => updateReplySettled(ctx.db, ending)));
  return isSettled ? status : "elsewhere";
}

/** After a failure of ours: what was stored of the reply stays, and it is written no more. */
async function breakOff(ctx: Ctx, { runnerId }: ReplyDesk, { replyId }: LiveReply): Promise<void> {
  await withRetries(() => updateReplyBrokenOff(ctx.db, { replyId, runnerId, at: ctx.now() }));
}

type Request = Omit<ReplyRequest, "signal">;

async function readRequest(ctx: Ctx, live: LiveReply, fresh?: FreshReply): Promise<Request | null> {
  const { conversationId } = live;
  if (fresh !== undefined && ctx.actor.kind === "user") {
    const { userId, employeeId } = ctx.actor;
    const { ordinal: upTo } = fresh;
    const turns = fresh.turns ?? (await readTurns(ctx, { conversationId, userId, upTo }));
    if (turns.length === 0) return null;
    return { conversationId, employeeId, turns, begun: [], seed: toConversationSeed(conversationId) };
  }
  return readBegunRequest(ctx, live);
}

/** Of a reply that may have been begun, by whomever and wherever; null when it is gone. */
async function readBegunRequest(ctx: Ctx, { replyId }: LiveReply): Promise<Request | null> {
  const place = await findReplyPlace(ctx.db, replyId);
  const progress = await findReplyProgress(ctx.db, { replyId, after: 0 });
  if (place === null || progress === null) return null;
  const { userId, conversationId, ordinal, attempt } = place;
  return {
    conversationId,
    employeeId: await findEmployeeIdOf(ctx, userId),
    turns: await readTurns(ctx, { conversationId, userId, upTo: ordinal }),
    begun: openSegments(ctx.vault, replyId, progress),
    seed: toConversationSeed(conversationId) + attempt,
  };
}

/** A reply can be taken over by another process, on behalf of nobody who is signed in there. */
async function findEmployeeIdOf({ actor, db }: Ctx, userId: string): Promise<string | null> {
  if (actor.kind === "user" && actor.userId === userId) return actor.employeeId;
  return (await findUser(db, userId))?.employeeId ?? null;
}
