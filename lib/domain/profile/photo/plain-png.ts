import { joinBytes } from "./plain-jpeg.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Samples of a pixel by colour type. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const kept = ["IHDR", "PLTE", "tRNS"];

type Chunk = { readonly type: string; readonly content: Uint8Array };

/**
 * A PNG written anew: its pixels are unpacked, counted, and packed again; of its other parts only palette and transparency
 * stay. Interlaced ones are refused.
 * @returns null when it is no such PNG, is damaged, or a side is longer than `longestSide` pixels
 */
export async function toPlainPng(bytes: Uint8Array, longestSide: number): Promise<Uint8Array | null> {
  if (signature.some((byte, index) => bytes[index] !== byte)) return null;
  const chunks = readChunks(bytes);
  if (chunks === null) return null;
  const [header] = chunks;
  if (header === undefined || header.type !== "IHDR") return null;
  const size = measure(header.content, longestSide);
  if (size === null) return null;
  const packed = joinBytes(chunks.filter(({ type }) => type === "IDAT").map(({ content }) => content));
  const rows = await unpack(packed, size);
  if (rows === null) return null;
  const parts = chunks.filter(({ type }) => kept.includes(type));
  const image = { type: "IDAT", content: await pipe(rows, new CompressionStream("deflate")) };
  const end = { type: "IEND", content: new Uint8Array() };
  return joinBytes([Uint8Array.from(signature), ...[...parts, image, end].map(writeChunk)]);
}

function readChunks(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (view.getUint32(at + 8 + length) !== checksum(bytes.subarray(at + 4, at + 8 + length))) return null;
    if (type === "IEND") return areGood(chunks) ? chunks : null;
    chunks.push({ type, content });
    at += 12 + length;
  }
  return null;
}

/** What is named with a capital must be understood; header, palette and transparency come once. */
function areGood(chunks: readonly Chunk[]): boolean {
  const counts = (wanted: string) => chunks.filter(({ type }) => type === wanted).length;
  const isKnown = ({ type }: Chunk) => type === "IDAT" || kept.includes(type) || /^[a-z]/.test(type);
  const palette = chunks.find(({ type }) => type === "PLTE")?.content.length ?? 3;
  const transparency = chunks.find(({ type }) => type === "tRNS")?.content.length ?? 0;
  return (
    chunks.every(isKnown) &&
    kept.every((type) => counts(type) <= 1) &&
    palette % 3 === 0 &&
    palette <= 768 &&
    transparency <= 256
  );
}

type Size = { readonly height: number; readonly rowBytes: number };

function measure(header: Uint8Array, longestSide: number): Size | null {
  if (header.length !== 13) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = 0, ...methods] = header.subarray(8);
  const samples = samplesOf[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth) || methods.some((method) => method !== 0)) {
    return null;
  }
  if (width === 0 || height === 0 || Math.max(width, height) > longestSide) return null;
  return { height, rowBytes: 1 + Math.ceil((width * samples * depth) / 8) };
}

/** The rows of pixels, if there are as many bytes of them as the size says, each with a filter that exists. */
async function unpack(packed: Uint8Array<ArrayBuffer>, { height, rowBytes }: Size) {
  const expected = height * rowBytes;
  const rows = await pipe(packed, new DecompressionStream("deflate"), expected).catch(() => null);
  if (rows === null || rows.length !== expected) return null;
  for (let row = 0; row < height; row++) if ((rows[row * rowBytes] ?? 0) > 4) return null;
  return rows;
}

/** @throws RangeError when more than `most` bytes come out: a small file can unpack to gigabytes */
async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(parts);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("more pixels than the picture says");
    }
    parts.push(value);
  }
}

function writeChunk({ type, content }: Chunk): Uint8Array {
  const chunk = new Uint8Array(12 + content.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index++) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, checksum(chunk.subarray(4, 8 + content.length)));
  return chunk;
}

const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
