import {
  type ExchangeRow,
  findConversationOf,
  listExchanges,
  type ReplyRow,
} from "#db/queries/conversations.ts";
import { listSegments } from "#db/queries/replies.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { isOpen, type ReplyStatus } from "#lib/domain/conversation/turn/reply-status.ts";
import { noSuchConversation } from "./transcript/no-such-conversation.ts";
import { openCard, openMessage, openSegments, openSentences, openTitle } from "./transcript/sealed-words.ts";

type ChatPart =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "data-care"; readonly id: string; readonly data: CareCard };

/** A message in the shape of the chat's stream. The id of a person's is the one their browser gave it. */
export type ChatMessage = {
  readonly id: string;
  readonly role: "user" | "assistant";
  readonly parts: ChatPart[];
  readonly metadata: { readonly sentAt: string; readonly status?: ReplyStatus; readonly isSpoken?: boolean };
};

export type Chat = {
  readonly conversation: { readonly id: string; readonly title: string; readonly startedAt: Date };
  readonly messages: ChatMessage[];
  /** A reply is still being written. */
  readonly isAnswering: boolean;
  /** There is more before the first of `messages`. */
  readonly hasEarlier: boolean;
};

const shownMessages = 300;

/**
 * A person's own conversation as they saw it.
 * @throws UserFacingError not_found, also for somebody else's; unavailable when it cannot be opened
 */
export async function readChat(ctx: Ctx, { conversationId }: { conversationId: string }): Promise<Chat> {
  const key = { conversationId, userId: requireUserId(ctx) };
  const conversation = await findConversationOf(ctx.db, key);
  if (conversation === null) throw noSuchConversation();
  const { sealedTitle, startedAt } = conversation;
  const rows = await listExchanges(ctx.db, { ...key, limit: shownMessages + 1 });
  const messages: ChatMessage[] = [];
  for (const row of rows.slice(-shownMessages)) messages.push(...(await toMessages(ctx, row)));
  return {
    conversation: {
      id: conversationId,
      title: sealedTitle === null ? "" : openTitle(ctx.vault, conversationId, sealedTitle),
      startedAt,
    },
    messages,
    isAnswering: rows.some(({ reply }) => reply !== null && isOpen(reply.status)),
    hasEarlier: rows.length > shownMessages,
  };
}

async function toMessages(ctx: Ctx, { message, reply }: ExchangeRow): Promise<ChatMessage[]> {
  const { clientId, isSpoken } = message;
  const said: ChatMessage = {
    id: clientId,
    role: "user",
    parts: [{ type: "text", text: openMessage(ctx.vault, message) }],
    metadata: { sentAt: message.sentAt.toISOString(), isSpoken },
  };
  if (reply === null) return [said];
  const parts = await toParts(ctx, reply);
  const metadata = { sentAt: reply.createdAt.toISOString(), status: reply.status };
  // One that ended without a word is there all the same: the message was dealt with.
  const isYetToCome = parts.length === 0 && isOpen(reply.status);
  return isYetToCome ? [said] : [said, { id: reply.id, role: "assistant", parts, metadata }];
}

async function toParts(ctx: Ctx, reply: ReplyRow): Promise<ChatPart[]> {
  const card = openCard<CareCard>(ctx.vault, reply);
  const text = (await readSentences(ctx, reply)).join("");
  return [
    ...(card === null ? [] : [{ type: "data-care", id: "care", data: card } as const]),
    ...(text === "" ? [] : [{ type: "text", text } as const]),
  ];
}

/** One that has not come to its end has its sentences apart. */
async function readSentences({ db, vault }: Ctx, reply: ReplyRow): Promise<readonly string[]> {
  if (reply.sealedText !== null) return openSentences(vault, reply);
  return openSegments(vault, reply.id, { ...reply, segments: await listSegments(db, reply.id) });
}
