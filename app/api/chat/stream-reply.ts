import type { ReplyEvent } from "#lib/services/conversation/replies/read-reply.ts";

const keepAliveMs = 15_000;
const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // `no-transform`: a compressor would hold sentences back.
  "cache-control": "private, no-store, no-transform",
  "x-accel-buffering": "no",
  "x-vercel-ai-ui-message-stream": "v1",
};
const encoder = new TextEncoder();
const textId = "text";

/**
 * A reply as an AI SDK UI message stream. The stream is read as fast as the client reads; a client that leaves ends
 * the reading, not the reply.
 */
export function streamReply(open: (signal: AbortSignal) => AsyncGenerator<ReplyEvent>): Response {
  const leaving = new AbortController();
  const events = open(leaving.signal);
  let next: Promise<string | null> | null = null;
  let hasText = false;
  const readNext = async (): Promise<string | null> => {
    const { done, value } = await events.next();
    if (done) return null;
    const chunks = toChunks(value, hasText);
    hasText ||= value.kind === "sentence";
    return chunks;
  };
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      next ??= readNext();
      const text = await withKeepAlive(next);
      if (text === undefined) return controller.enqueue(encoder.encode(": keep-alive\n\n"));
      next = null;
      if (text === null) return controller.close();
      controller.enqueue(encoder.encode(text));
    },
    cancel() {
      leaving.abort();
      void events.return(undefined);
    },
  });
  return new Response(body, { headers });
}

/** What comes, or undefined when it takes so long that the line has to be kept open. */
async function withKeepAlive<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), keepAliveMs);
  });
  return Promise.race([coming, tooLong]).finally(() => clearTimeout(timer));
}

function toChunks(event: ReplyEvent, hasText: boolean): string {
  switch (event.kind) {
    case "begin": {
      const metadata = { sentAt: event.sentAt.toISOString() };
      const start = line({ type: "start", messageId: event.replyId, messageMetadata: metadata });
      return event.card === null ? start : start + line({ type: "data-care", id: "care", data: event.card });
    }
    case "sentence": {
      const delta = line({
        type: "text-delta",
        id: textId,
        delta: event.text,
        providerMetadata: { elara: { sequence: event.sequence } },
      });
      return hasText ? delta : line({ type: "text-start", id: textId }) + delta;
    }
    case "end":
      return `${hasText ? line({ type: "text-end", id: textId }) : ""}${line({
        type: "finish",
        messageMetadata: { status: event.status },
      })}data: [DONE]\n\n`;
  }
}

function line(chunk: unknown): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
