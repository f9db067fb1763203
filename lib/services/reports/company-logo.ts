import { deleteLogo, findLogo, findLogoId, replaceLogo } from "#db/queries/reports.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { fromBase64, toBase64 } from "#lib/domain/profile/photo/base64.ts";
import {
  mostPictureBytes,
  type PictureType,
  pictureTypes,
  toPlainPicture,
} from "#lib/domain/profile/photo/plain-picture.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * The logo on the company's reports, told by its content and written anew without anything but its pixels. It replaces an
 * earlier one.
 * @throws UserFacingError forbidden; invalid_input when it is no picture or too large
 */
export async function saveLogo(ctx: Ctx, input: { readonly file: Blob }): Promise<void> {
  requireRole(ctx, "hr");
  const { file } = input;
  const picture =
    file.size > mostPictureBytes ? null : await toPlainPicture(new Uint8Array(await file.arrayBuffer()));
  if (picture === null) {
    throw new UserFacingError("invalid_input", "Please check what you entered.", {
      fieldErrors: { logo: "Please choose a JPEG or PNG picture of up to 1024 by 1024 pixels and 700 kB." },
    });
  }
  const updatedAt = ctx.now();
  const id = newId("lgo", updatedAt);
  const { mediaType, bytes } = picture;
  await ctx.db.transaction(async (tx) => {
    await replaceLogo(tx, { id, mediaType, image: toBase64(bytes), updatedAt });
    await recordEvent(tx, ctx, { action: "report.logo_changed", subject: id });
  });
}

/** Reports go without a logo from now on. @throws UserFacingError forbidden */
export async function removeLogo(ctx: Ctx): Promise<void> {
  requireRole(ctx, "hr");
  await ctx.db.transaction(async (tx) => {
    if (await deleteLogo(tx)) await recordEvent(tx, ctx, { action: "report.logo_removed" });
  });
}

/** Changes with every logo; null without one. @throws UserFacingError forbidden */
export async function readLogoId(ctx: Ctx): Promise<string | null> {
  requireRole(ctx, "hr");
  return findLogoId(ctx.db);
}

/** @throws UserFacingError forbidden, not_found */
export async function readLogo(
  ctx: Ctx,
): Promise<{ readonly mediaType: PictureType; readonly bytes: Uint8Array<ArrayBuffer> }> {
  requireRole(ctx, "hr");
  const logo = await findLogo(ctx.db);
  const mediaType = pictureTypes.find((type) => type === logo?.mediaType);
  if (logo === null || mediaType === undefined) {
    throw new UserFacingError("not_found", "There is no logo.");
  }
  return { mediaType, bytes: fromBase64(logo.image) };
}
