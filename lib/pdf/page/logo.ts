import { inflateSync } from "node:zlib";

export type Logo = {
  readonly format: "png" | "jpg";
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

const maximumBytes = 4 * 1024 * 1024;
const maximumSide = 4096;
const maximumPixels = 4_000_000;

/** A picture that can be set, with its size in pixels; null for one that is broken, too large or of another kind. */
export function readLogo(bytes: Uint8Array): Logo | null {
  if (bytes.byteLength > maximumBytes) return null;
  try {
    const logo = readPng(bytes) ?? readJpeg(bytes);
    return logo !== null && isDrawable(logo) ? logo : null;
  } catch {
    return null;
  }
}

const narrowestShown = 6;

/**
 * How large a logo stands in its room, in points: a small one is not blown up, and null is for one that would be a hairline.
 */
export function toLogoSize(
  { width, height }: Pick<Logo, "width" | "height">,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } | null {
  const scale = Math.min(1, room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return Math.min(size.width, size.height) < narrowestShown ? null : size;
}

function isDrawable({ width, height }: Logo): boolean {
  const isWithin = (side: number) => side > 0 && side <= maximumSide;
  return isWithin(width) && isWithin(height) && width * height <= maximumPixels;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const channelsByColourType: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Null where the pixels are not all there. */
function readPng(bytes: Uint8Array): Logo | null {
  if (pngStart.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, colourType, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  const channels = channelsByColourType[colourType];
  const logo: Logo = { format: "png", bytes, width, height };
  if (channels === undefined || interlace > 1 || depth > 8 || !isDrawable(logo)) return null;
  const palette = joinChunks(bytes, view, "PLTE").length;
  if (colourType === 3 && (palette === 0 || palette % 3 !== 0)) return null;
  const layers = (interlace === 0 ? [[0, 0, 1, 1] as const] : wovenLayers)
    .map(([x, y, across, down]) => ({
      rowBytes: Math.ceil((Math.ceil((width - x) / across) * channels * depth) / 8) + 1,
      rows: Math.ceil((height - y) / down),
    }))
    .filter(({ rowBytes, rows }) => rowBytes > 1 && rows > 0);
  const expected = layers.reduce((sum, { rowBytes, rows }) => sum + rowBytes * rows, 0);
  const pixels = inflateSync(joinChunks(bytes, view, "IDAT"), { maxOutputLength: expected + 1024 });
  return pixels.length >= expected && hasKnownFilters(pixels, layers) ? logo : null;
}

/** Where the seven layers of a picture with woven lines begin, and how far their pixels are apart. */
const wovenLayers = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Each row begins with the number of one of five filters. */
function hasKnownFilters(pixels: Uint8Array, layers: readonly { rowBytes: number; rows: number }[]): boolean {
  let at = 0;
  for (const { rowBytes, rows } of layers) {
    for (let row = 0; row < rows; row++) {
      if ((pixels[at] ?? 5) > 4) return false;
      at += rowBytes;
    }
  }
  return true;
}

function joinChunks(bytes: Uint8Array, view: DataView, name: string): Uint8Array {
  const tag = Buffer.from(name).readUInt32BE();
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === tag) parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}

/** Frames of baseline, extended and progressive pictures carry the size. */
function readJpeg(bytes: Uint8Array): Logo | null {
  const isWhole = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  if (!isWhole) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.byteLength; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) {
      return { format: "jpg", bytes, width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
