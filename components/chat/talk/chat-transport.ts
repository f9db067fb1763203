import { type ChatTransport, DefaultChatTransport, type UIMessageChunk } from "ai";
import type { ElaraMessage } from "../elara-message.ts";
import { textOf } from "../elara-message.ts";

type TransportOptions = {
  readonly conversationId: string;
  /** The server has what was sent. */
  readonly onAccepted: (messageId: string) => void;
};

/**
 * What a request is about, beside the messages: another wording of the last reply, or a message that was sent before
 * and may or may not have arrived.
 */
export type RequestPurpose = { readonly regenerate?: true; readonly again?: ElaraMessage };

function readPurpose(metadata: unknown): RequestPurpose {
  return typeof metadata === "object" && metadata !== null ? metadata : {};
}

/**
 * Sends the one new message under the id that the browser gave it. The same id again is the same message, so taking up
 * a broken reply is sending its message once more: it is answered with the reply from its start, and then as it comes.
 */
export function createChatTransport({
  conversationId,
  onAccepted,
}: TransportOptions): ChatTransport<ElaraMessage> {
  const http = new DefaultChatTransport<ElaraMessage>({
    api: "/api/chat",
    prepareSendMessagesRequest: ({ messages, requestMetadata }) => {
      const message = lastAsked(messages);
      const { isSpoken } = message.metadata ?? {};
      const { regenerate } = readPurpose(requestMetadata);
      return {
        body: { conversationId, messageId: message.id, text: textOf(message), isSpoken, regenerate },
      };
    },
  });
  const send: ChatTransport<ElaraMessage>["sendMessages"] = async (options) => {
    const stream = await http.sendMessages(options);
    onAccepted(lastAsked(options.messages).id);
    return stream.pipeThrough(requireEnd());
  };
  return {
    resumeStreamIsReplay: true,
    sendMessages: send,
    reconnectToStream: async ({ chatId, abortSignal, metadata }) => {
      const { again } = readPurpose(metadata);
      if (again === undefined) return null;
      const messages = [again];
      return send({ chatId, abortSignal, messages, messageId: undefined, trigger: "submit-message" });
    },
  };
}

function lastAsked(messages: readonly ElaraMessage[]): ElaraMessage {
  const message = messages.findLast(({ role }) => role === "user");
  if (message === undefined) throw new RangeError("there is no message to send");
  return message;
}

/** A stream that just ends was cut: it fails like a lost connection, so that it is taken up again. */
export function requireEnd(): TransformStream<UIMessageChunk, UIMessageChunk> {
  let hasEnded = false;
  return new TransformStream({
    transform(chunk, controller) {
      hasEnded ||= chunk.type === "finish" || chunk.type === "abort" || chunk.type === "error";
      controller.enqueue(chunk);
    },
    flush(controller) {
      if (!hasEnded) controller.error(new TypeError("network: the stream ended before the reply did"));
    },
  });
}
