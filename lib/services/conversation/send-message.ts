import { type Ctx, requireUserId } from "#lib/context.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import {
  findMessageProblem,
  longestMessage,
  normaliseMessage,
} from "#lib/domain/conversation/turn/message-text.ts";
import { logError, UserFacingError } from "#lib/errors.ts";
import { replyDeskOf } from "./replies/reply-desk.ts";
import { startReply } from "./replies/run-reply.ts";
import { leaveReplies } from "./replies/stop-open-replies.ts";
import { screenTurn } from "./turn/screen-turn.ts";
import { type NewTurn, storeTurn } from "./turn/store-turn.ts";
import { answerUnstored, type UnstoredCare } from "./turn/unstored-care.ts";

export type NewMessage = {
  readonly conversationId: string;
  /** Given by the client; the same one again is the same message. */
  readonly messageId: string;
  readonly text: string;
  readonly isSpoken: boolean;
};

/** The reply to follow, or what was said in a crisis that could not be stored. */
export type Answer =
  | { readonly kind: "reply"; readonly replyId: string; readonly conversationId: string }
  | ({ readonly kind: "unstored" } & UnstoredCare);

/**
 * A person's turn: screened, stored, and answered. The answer is written whether or not anybody listens; the same
 * message again gets the same answer.
 * @throws UserFacingError invalid_input, too_large, conflict, rate_limited, not_found, unavailable; a message in a
 * crisis is never refused for its length, its number or what was not accepted yet
 */
export async function sendMessage(ctx: Ctx, message: NewMessage): Promise<Answer> {
  const userId = requireUserId(ctx);
  const text = normaliseMessage(message.text);
  const take = () => takeMessage(ctx, { ...message, userId, text });
  return screenMessage(text).level === "crisis" ? take() : replyDeskOf(ctx.db).admit(take);
}

async function takeMessage(ctx: Ctx, message: NewMessage & { readonly userId: string }): Promise<Answer> {
  const { messageId: clientId, text } = message;
  const screened = await screenTurn(ctx, message);
  if (screened.verdict.level !== "crisis") refuseProblem(text);
  return answer(ctx, { ...screened, ...message, clientId });
}

async function answer(ctx: Ctx, turn: NewTurn): Promise<Answer> {
  const { conversationId } = turn;
  try {
    const { replyId, isToWrite, fresh, stopped } = await ctx.db.transaction((tx) => storeTurn(tx, ctx, turn));
    leaveReplies(ctx, stopped);
    if (isToWrite) startReply(ctx, { replyId, conversationId }, fresh);
    return { kind: "reply", replyId, conversationId };
  } catch (error) {
    if (error instanceof UserFacingError || turn.verdict.level !== "crisis") throw error;
    logError("turn in a crisis", error);
    return { kind: "unstored", ...(await answerUnstored(ctx, turn)) };
  }
}

function refuseProblem(text: string): void {
  const problem = findMessageProblem(text);
  if (problem === "empty") throw new UserFacingError("invalid_input", "Write something first.");
  if (problem === "too_long") {
    const most = longestMessage.toLocaleString("en");
    throw new UserFacingError(
      "too_large",
      `This message is longer than ${most} characters. Send it in parts, so that nothing of it is lost.`,
    );
  }
}
