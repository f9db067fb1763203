import { z } from "zod";
import { answerChatError } from "#app/api/chat/chat-answers.ts";
import { conversationIdSchema, parseInput } from "#app/api/chat/chat-input.ts";
import { streamReply } from "#app/api/chat/stream-reply.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { findRunningReply } from "#lib/services/conversation/follow-reply.ts";
import { readReply } from "#lib/services/conversation/replies/read-reply.ts";

type Params = { readonly params: Promise<{ readonly conversationId: string }> };

const afterSchema = z.coerce.number().int().min(0).max(100_000);

/** The reply that is being written, from after the sentence `after` on; 204 when none is. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request);
    const conversationId = parseInput(conversationIdSchema, (await params).conversationId);
    const after = parseInput(afterSchema, new URL(request.url).searchParams.get("after") ?? "0");
    const place = await findRunningReply(ctx, { conversationId });
    if (place === null) return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
    return streamReply((signal) => readReply(ctx, { ...place, after, signal }));
  } catch (error) {
    return answerChatError(error);
  }
}
