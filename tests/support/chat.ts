import type { Ctx } from "#lib/context.ts";
import { type ReplyEvent, readReply, readUnstored } from "#lib/services/conversation/replies/read-reply.ts";
import { type Answer, type NewMessage, sendMessage } from "#lib/services/conversation/send-message.ts";

let count = 0;

/** A message with ids of its own. */
export function messageOf(text: string, given: Partial<NewMessage> = {}): NewMessage {
  count += 1;
  return {
    conversationId: `conversation-${count}`,
    messageId: `message-${count}`,
    text,
    isSpoken: false,
    ...given,
  };
}

export type ReadReply = {
  readonly text: string;
  readonly sequences: readonly number[];
  readonly status: string;
  readonly card: unknown;
  readonly replyId: string;
};

/** Reads a reply to its end, as a client does. */
export async function readToEnd(ctx: Ctx, answer: Answer, after = 0): Promise<ReadReply> {
  const { signal } = new AbortController();
  const events =
    answer.kind === "unstored"
      ? readUnstored(answer, ctx.now())
      : readReply(ctx, { ...answer, after, signal });
  return collect(events);
}

export async function collect(events: AsyncIterable<ReplyEvent>): Promise<ReadReply> {
  const read = { text: "", sequences: [] as number[], status: "cut", card: null as unknown, replyId: "" };
  for await (const event of events) {
    if (event.kind === "begin") Object.assign(read, { card: event.card, replyId: event.replyId });
    if (event.kind === "end") read.status = event.status;
    if (event.kind !== "sentence") continue;
    read.text += event.text;
    read.sequences.push(event.sequence);
  }
  return read;
}

export async function say(ctx: Ctx, message: NewMessage): Promise<ReadReply> {
  return readToEnd(ctx, await sendMessage(ctx, message));
}
