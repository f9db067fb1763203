import { requireRouteCtx } from "#lib/request-context.ts";
import { regenerateReply } from "#lib/services/conversation/regenerate-reply.ts";
import { readReply, readUnstored } from "#lib/services/conversation/replies/read-reply.ts";
import { rehearseReply } from "#lib/services/conversation/replies/rehearse-reply.ts";
import { sendMessage } from "#lib/services/conversation/send-message.ts";
import { answerChatError } from "./chat-answers.ts";
import { newMessageSchema, parseInput, readJsonBody } from "./chat-input.ts";
import { streamReply } from "./stream-reply.ts";

// The server loads its routes when it starts: nobody waits for this.
setTimeout(rehearseReply, 500).unref();

/** Takes a person's message and streams the reply to it. */
export async function POST(request: Request): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request);
    const { regenerate, ...message } = parseInput(newMessageSchema, await readJsonBody(request));
    const answer = await (regenerate ? regenerateReply(ctx, message) : sendMessage(ctx, message));
    return streamReply((signal) =>
      answer.kind === "unstored"
        ? readUnstored(answer, ctx.now())
        : readReply(ctx, { ...answer, after: 0, signal }),
    );
  } catch (error) {
    return answerChatError(error);
  }
}
