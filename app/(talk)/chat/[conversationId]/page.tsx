import type { Metadata } from "next";
import { answerOrPage } from "#app/answer-or-page.ts";
import { ChatRoom } from "#components/chat/chat-room.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { readDisclosure } from "#lib/services/conversation/disclosure.ts";
import { readChat } from "#lib/services/conversation/read-chat.ts";
import { DisclosureScreen } from "../disclosure-screen.tsx";
import { readSurroundings } from "../read-chat-room.ts";

export const metadata: Metadata = { title: "Talk with Elara" };

type Props = { readonly params: Promise<{ readonly conversationId: string }> };

export default async function ConversationPage({ params }: Props) {
  const ctx = await requireCtx();
  const { conversationId } = await params;
  const { messages, isAnswering } = await answerOrPage(readChat(ctx, { conversationId }));
  const { version, acceptedAt, releaseRule } = await readDisclosure(ctx);
  if (acceptedAt === null) return <DisclosureScreen version={version} releaseRule={releaseRule} />;
  return (
    <ChatRoom
      key={conversationId}
      {...(await readSurroundings(ctx, conversationId))}
      conversationId={conversationId}
      isNew={false}
      messages={messages}
      isAnswering={isAnswering}
      starters={[]}
    />
  );
}
