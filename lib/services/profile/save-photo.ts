import { deletePhoto, upsertPhoto } from "#db/queries/profiles.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { toBase64 } from "#lib/domain/profile/photo/base64.ts";
import { mostPictureBytes, toPlainPicture } from "#lib/domain/profile/photo/plain-picture.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * The signed-in person's own photo, told by its content, written anew without anything but its pixels, and sealed. It
 * replaces an earlier one, whose key goes with it.
 * @throws UserFacingError forbidden; invalid_input when it is no picture or too large
 */
export async function savePhoto(ctx: Ctx, input: { readonly file: Blob }): Promise<void> {
  const userId = requireUserId(ctx);
  const { file } = input;
  const picture =
    file.size > mostPictureBytes ? null : await toPlainPicture(new Uint8Array(await file.arrayBuffer()));
  if (picture === null) {
    throw new UserFacingError("invalid_input", "Please check what you entered.", {
      fieldErrors: { photo: "Please choose a JPEG or PNG picture of up to 1024 by 1024 pixels." },
    });
  }
  const now = ctx.now();
  const id = newId("pho", now);
  const { key, wrapped } = ctx.vault.newRecordKey();
  const sealedImage = ctx.vault.seal(key, toBase64(picture.bytes), photoContext(id));
  const { mediaType } = picture;
  await ctx.db.transaction(async (tx) => {
    await upsertPhoto(tx, { userId, id, mediaType, wrappedKey: wrapped, sealedImage, updatedAt: now });
    await recordEvent(tx, ctx, { action: "profile.photo_changed", subject: userId });
  });
}

/** Destroys the signed-in person's photo with its key. Without one nothing changes. @throws UserFacingError forbidden */
export async function removePhoto(ctx: Ctx): Promise<void> {
  const userId = requireUserId(ctx);
  await ctx.db.transaction(async (tx) => {
    if (!(await deletePhoto(tx, userId))) return;
    await recordEvent(tx, ctx, { action: "profile.photo_removed", subject: userId });
  });
}

/** What a sealed photo belongs to. */
export function photoContext(photoId: string): string {
  return `photo:${photoId}`;
}
