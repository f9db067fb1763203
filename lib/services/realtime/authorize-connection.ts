import { type Ctx, requireUserId } from "#lib/context.ts";
import { channelOwner } from "#lib/domain/realtime/event.ts";
import { UserFacingError } from "#lib/errors.ts";

/** What signs for the realtime server. */
export type ConnectionSigner = {
  authorizeChannel(socketId: string, channel: string): { auth: string };
  authenticateUser(socketId: string, userId: string): { auth: string; user_data: string };
};

/** Lets a connection speak for the acting person. @throws UserFacingError forbidden */
export function authenticateConnection(ctx: Ctx, signer: ConnectionSigner, socketId: string) {
  return signer.authenticateUser(socketId, requireUserId(ctx));
}

/**
 * Lets a connection listen to the acting person's own channel, and to no other.
 * @throws UserFacingError forbidden
 */
export function authorizeConnection(
  ctx: Ctx,
  signer: ConnectionSigner,
  request: { readonly socketId: string; readonly channel: string },
) {
  if (channelOwner(request.channel) !== requireUserId(ctx)) {
    throw new UserFacingError("forbidden", "This channel belongs to somebody else.");
  }
  return signer.authorizeChannel(request.socketId, request.channel);
}
