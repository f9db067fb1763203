"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { askForHuman } from "#lib/services/alerts/ask-for-human.ts";
import { markThreadRead } from "#lib/services/messages/mark-thread-read.ts";
import { readRevision } from "#lib/services/messages/read-revision.ts";
import { startThread, writeToHr } from "#lib/services/messages/write-to-hr.ts";
import { beginInput, callInput, markInput, newsInput, replyInput } from "./schema.ts";

export const beginThread = action(beginInput, async (ctx, input) => {
  const { threadId } = await startThread(ctx, input);
  return { threadId };
});

export const sendToHr = action(replyInput, async (ctx, input) => {
  await writeToHr(ctx, input);
  revalidatePath(`/messages/${input.threadId}`);
});

export const markRead = action(markInput, (ctx, input) => markThreadRead(ctx, { ...input, side: "person" }));

export const askForNews = action(newsInput, (ctx, input) => readRevision(ctx, { ...input, side: "person" }));

export const callPerson = action(callInput, (ctx, input) =>
  askForHuman(ctx, { ...input, conversationId: null }),
);
