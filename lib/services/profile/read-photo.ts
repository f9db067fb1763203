import { findPhoto } from "#db/queries/profiles.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { fromBase64 } from "#lib/domain/profile/photo/base64.ts";
import { type PictureType, pictureTypes } from "#lib/domain/profile/photo/plain-picture.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { photoContext } from "./save-photo.ts";

export type Photo = { readonly mediaType: PictureType; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * A photo for whoever may see it: oneself; HR, which is written down; and everybody that of somebody in HR who can be
 * turned to. Admins see none but their own.
 * @throws UserFacingError forbidden when nobody is signed in; not_found for any other
 */
export async function readPhoto(ctx: Ctx, input: { readonly photoId: string }): Promise<Photo> {
  const viewerId = requireUserId(ctx);
  const found = await findPhoto(ctx.db, input.photoId);
  const mediaType = pictureTypes.find((type) => type === found?.photo.mediaType);
  if (found === null || mediaType === undefined || !isVisible(ctx, viewerId, found)) {
    throw new UserFacingError("not_found", "There is no such photo.");
  }
  const { photo, employeeId } = found;
  const key = ctx.vault.openKey(photo.wrappedKey);
  const bytes = fromBase64(ctx.vault.unseal(key, photo.sealedImage, photoContext(photo.id)));
  if (photo.userId !== viewerId) {
    await ctx.db.transaction((tx) =>
      recordEvent(tx, ctx, {
        action: "profile.photo_viewed",
        subject: photo.userId,
        ...(employeeId === null ? {} : { employeeId }),
      }),
    );
  }
  return { mediaType, bytes };
}

type Found = NonNullable<Awaited<ReturnType<typeof findPhoto>>>;

function isVisible(ctx: Ctx, viewerId: string, { photo, role, disabledAt }: Found): boolean {
  if (photo.userId === viewerId) return true;
  if (ctx.actor.kind !== "user" || ctx.actor.role === "admin") return false;
  return ctx.actor.role === "hr" || (role === "hr" && disabledAt === null);
}
