import { toPlainJpeg } from "./plain-jpeg.ts";
import { toPlainPng } from "./plain-png.ts";

export const pictureTypes = ["image/jpeg", "image/png"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** A picture that holds its pixels and nothing else: no place, no camera, no comment, nothing behind its end. */
export type PlainPicture = { readonly mediaType: PictureType; readonly bytes: Uint8Array };

export const mostPictureBytes = 700_000;
export const longestPictureSide = 1024;

/**
 * A picture, told by its content and written anew; null when it is none of the known types, damaged, or too large.
 * The name and the type that came with it play no part.
 */
export async function toPlainPicture(bytes: Uint8Array): Promise<PlainPicture | null> {
  if (bytes.length > mostPictureBytes) return null;
  const jpeg = toPlainJpeg(bytes, longestPictureSide);
  if (jpeg !== null) return { mediaType: "image/jpeg", bytes: jpeg };
  const png = await toPlainPng(bytes, longestPictureSide);
  return png === null ? null : { mediaType: "image/png", bytes: png };
}
