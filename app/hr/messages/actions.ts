"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { assignThread } from "#lib/services/messages/assign-thread.ts";
import { closeThread, reopenThread } from "#lib/services/messages/close-thread.ts";
import { markThreadRead } from "#lib/services/messages/mark-thread-read.ts";
import { readRevision } from "#lib/services/messages/read-revision.ts";
import { startThreadWith, writeToPerson } from "#lib/services/messages/write-to-person.ts";
import { assignInput, beginInput, markInput, newsInput, replyInput, threadInput } from "./schema.ts";

const roles = ["hr"] as const;

export const beginThreadWith = action(
  beginInput,
  async (ctx, input) => {
    const { threadId } = await startThreadWith(ctx, input);
    return { threadId };
  },
  { roles },
);

export const sendToPerson = action(
  replyInput,
  async (ctx, input) => {
    await writeToPerson(ctx, input);
    revalidatePath(`/hr/messages/${input.threadId}`);
  },
  { roles },
);

export const markRead = action(markInput, (ctx, input) => markThreadRead(ctx, { ...input, side: "hr" }), {
  roles,
});

export const askForNews = action(newsInput, (ctx, input) => readRevision(ctx, { ...input, side: "hr" }), {
  roles,
});

export const assign = action(
  assignInput,
  async (ctx, input) => {
    await assignThread(ctx, input);
    revalidatePath(`/hr/messages/${input.threadId}`);
  },
  { roles },
);

export const close = action(
  threadInput,
  async (ctx, input) => {
    await closeThread(ctx, input);
    revalidatePath(`/hr/messages/${input.threadId}`);
  },
  { roles },
);

export const reopen = action(
  threadInput,
  async (ctx, input) => {
    await reopenThread(ctx, input);
    revalidatePath(`/hr/messages/${input.threadId}`);
  },
  { roles },
);
