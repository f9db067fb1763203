import type { Db } from "#db/client.ts";
import { conversations, disclosureAcceptances, messages, replies } from "#db/schema/index.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { sealMessage, sealSentences } from "#lib/services/conversation/transcript/sealed-words.ts";
import { testVault } from "./test-context.ts";

/** What somebody with too much to do could say; enough for a summary. */
export const heavyTalk = [
  "My workload has been far too much for weeks and I am exhausted every single evening.",
  "I stay until nine most days and my manager keeps adding projects without asking me.",
  "I cannot sleep well and I feel stressed about the deadlines all weekend.",
];

/** That somebody has read what is told before the first message. */
export async function insertAcceptance(
  db: Db,
  { userId, at, version = disclosureVersion }: { userId: string; at: Date; version?: number },
): Promise<void> {
  await db.insert(disclosureAcceptances).values({ userId, version, acceptedAt: at }).onConflictDoNothing();
}

type Talk = {
  readonly conversationId: string;
  readonly userId: string;
  readonly at: Date;
  readonly texts: readonly string[];
  /** The number of the message before the first; 0 begins the talk. */
  readonly after?: number;
  /** A card of help stood beside the replies. */
  readonly hasCard?: boolean;
};

/** A talk as it is stored, a message a minute, each with a short reply. */
export async function insertTalk(db: Db, talk: Talk): Promise<void> {
  const { conversationId, userId, at, texts, after = 0 } = talk;
  const sentAt = (place: number) => new Date(at.getTime() + place * 60_000);
  const lastMessageAt = sentAt(texts.length - 1);
  await db
    .insert(conversations)
    .values({ id: conversationId, userId, startedAt: at, lastMessageAt })
    .onConflictDoUpdate({ target: conversations.id, set: { lastMessageAt } });
  for (const [place, text] of texts.entries()) {
    const ordinal = after + place + 1;
    const messageId = `${conversationId}-m${ordinal}`;
    const replyId = `${conversationId}-r${ordinal}`;
    await db.insert(messages).values({
      id: messageId,
      conversationId,
      clientId: messageId,
      ordinal,
      ...sealMessage(testVault, messageId, text),
      isSpoken: false,
      sentAt: sentAt(place),
    });
    const { key, wrapped } = testVault.newRecordKey();
    await db.insert(replies).values({
      id: replyId,
      messageId,
      conversationId,
      status: "complete",
      wrappedKey: wrapped,
      sealedText: sealSentences(testVault, key, replyId, ["That sounds like a lot."]),
      sealedCard: talk.hasCard === true ? testVault.seal(key, "{}", `card:${replyId}`) : null,
      runnerId: "test",
      seenAt: sentAt(place),
      createdAt: sentAt(place),
      endedAt: sentAt(place),
    });
  }
}
