import type { Db } from "#db/client.ts";
import { findOwnerOfConversation } from "#db/queries/conversations.ts";
import { noSuchConversation } from "./no-such-conversation.ts";

/**
 * Whether anything was stored yet in a conversation of this id.
 * @throws UserFacingError not_found when it is somebody else's
 */
export async function requireOwnConversation(
  db: Db,
  { conversationId, userId }: { readonly conversationId: string; readonly userId: string },
): Promise<{ readonly isStored: boolean }> {
  const ownerId = await findOwnerOfConversation(db, conversationId);
  if (ownerId !== null && ownerId !== userId) throw noSuchConversation();
  return { isStored: ownerId !== null };
}
