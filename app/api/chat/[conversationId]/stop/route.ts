import { answerChatError } from "#app/api/chat/chat-answers.ts";
import { conversationIdSchema, parseInput } from "#app/api/chat/chat-input.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { stopReply } from "#lib/services/conversation/stop-reply.ts";

type Params = { readonly params: Promise<{ readonly conversationId: string }> };

/** Ends the reply that is being written; what was seen of it stays. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request);
    const conversationId = parseInput(conversationIdSchema, (await params).conversationId);
    await stopReply(ctx, { conversationId });
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  } catch (error) {
    return answerChatError(error);
  }
}
