const side = 512;
const quality = 0.85;

/**
 * The middle square of a picture, upright, small, as a JPEG of its own: what the camera wrote beside the pixels never
 * leaves the browser.
 * @returns null when the browser cannot read it
 */
export async function shrinkPicture(file: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (bitmap === null) return null;
  const edge = Math.min(bitmap.width, bitmap.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.min(side, edge);
  canvas.height = canvas.width;
  const drawing = canvas.getContext("2d");
  if (drawing === null) return null;
  // A JPEG knows no transparency.
  drawing.fillStyle = "white";
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  const [left, top] = [(bitmap.width - edge) / 2, (bitmap.height - edge) / 2];
  drawing.drawImage(bitmap, left, top, edge, edge, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}
