"use server";

import { redirect } from "next/navigation";
import { action } from "#lib/action.ts";
import { askForHuman } from "#lib/services/alerts/ask-for-human.ts";
import { deleteConversation } from "#lib/services/conversation/delete-conversation.ts";
import { acceptDisclosure } from "#lib/services/conversation/disclosure.ts";
import { readChat } from "#lib/services/conversation/read-chat.ts";
import { conversationInput, disclosureInput, personInput } from "./schema.ts";

export const acceptAndBegin = action(disclosureInput, async (ctx, input) => {
  await acceptDisclosure(ctx, input);
  redirect("/chat");
});

export const readConversation = action(conversationInput, async (ctx, input) => {
  const { messages, isAnswering } = await readChat(ctx, input);
  return { messages, isAnswering };
});

export const removeConversation = action(conversationInput, (ctx, input) => deleteConversation(ctx, input));

export const callPerson = action(personInput, (ctx, input) => askForHuman(ctx, input));
