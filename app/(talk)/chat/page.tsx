import type { Metadata } from "next";
import { ChatRoom } from "#components/chat/chat-room.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { readDisclosure } from "#lib/services/conversation/disclosure.ts";
import { readStarters } from "#lib/services/conversation/read-starters.ts";
import { DisclosureScreen } from "./disclosure-screen.tsx";
import { readSurroundings } from "./read-chat-room.ts";

export const metadata: Metadata = { title: "Talk with Elara" };

export default async function NewConversationPage() {
  const ctx = await requireCtx();
  const { version, acceptedAt, isOutdated, releaseRule } = await readDisclosure(ctx);
  if (acceptedAt === null || isOutdated)
    return <DisclosureScreen version={version} releaseRule={releaseRule} />;
  const conversationId = crypto.randomUUID();
  return (
    <ChatRoom
      key={conversationId}
      {...(await readSurroundings(ctx, null))}
      conversationId={conversationId}
      isNew
      messages={[]}
      isAnswering={false}
      starters={await readStarters(ctx)}
    />
  );
}
