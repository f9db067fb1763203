const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
const frames = [0xc0, 0xc1, 0xc2];
const huffmanTable = 0xc4;
const quantisationTable = 0xdb;
const restartInterval = 0xdd;
/** Says how colours are coded; of the application's segments the only one that pixels depend on. */
const adobe = 0xee;

const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

/**
 * A JPEG with what its pixels need, segment by segment: without Exif, profiles, previews, comments, and whatever stands
 * between segments or behind the end. Grey and three colours, 8 bits, sequential or progressive.
 * @returns null when it is no such JPEG, is cut off, or a side is longer than `longestSide` pixels
 */
export function toPlainJpeg(bytes: Uint8Array, longestSide: number): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== start) return null;
  const kept: Uint8Array[] = [Uint8Array.of(0xff, start, ...jfif)];
  const seen = new Set<number>();
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker === end) return finish(kept, seen);
    const segment = readSegment(bytes, at);
    if (segment === null || !isAllowed(marker, segment, { seen, longestSide })) return null;
    at += segment.length;
    if (isNeeded(marker, segment)) {
      kept.push(segment);
      seen.add(marker);
    }
    if (marker === scan) {
      const scanEnd = findScanEnd(bytes, at);
      kept.push(bytes.subarray(at, scanEnd));
      at = scanEnd;
    }
  }
  return null;
}

function readSegment(bytes: Uint8Array, at: number): Uint8Array | null {
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  return length < 2 || at + 2 + length > bytes.length ? null : bytes.subarray(at, at + 2 + length);
}

function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === adobe) return segment.length === 16;
  return frames.includes(marker) || [scan, huffmanTable, quantisationTable, restartInterval].includes(marker);
}

function isAllowed(
  marker: number,
  segment: Uint8Array,
  { seen, longestSide }: { seen: ReadonlySet<number>; longestSide: number },
): boolean {
  const hasFrame = frames.some((frame) => seen.has(frame));
  if (frames.includes(marker)) return !hasFrame && isGoodFrame(segment, longestSide);
  if (marker === scan) return hasFrame && seen.has(quantisationTable);
  const isMetadata = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return isMetadata || [huffmanTable, quantisationTable, restartInterval].includes(marker);
}

function isGoodFrame(segment: Uint8Array, longestSide: number): boolean {
  const at = (index: number) => segment[index] ?? 0;
  const height = (at(5) << 8) | at(6);
  const width = (at(7) << 8) | at(8);
  const components = at(9);
  return (
    at(4) === 8 &&
    height > 0 &&
    width > 0 &&
    Math.max(height, width) <= longestSide &&
    (components === 1 || components === 3) &&
    segment.length === 10 + 3 * components
  );
}

/** Where the entropy-coded part ends: at a marker that is neither a stuffed byte nor a restart. */
function findScanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function finish(kept: readonly Uint8Array[], seen: ReadonlySet<number>): Uint8Array | null {
  return seen.has(scan) ? joinBytes([...kept, Uint8Array.of(0xff, end)]) : null;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
