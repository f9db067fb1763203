import { inflateSync } from "node:zlib";

const entryBytes = 20;
const headBytes = 44;
const sfntHeadBytes = 12;
const sfntEntryBytes = 16;

type WoffTable = { readonly tag: number; readonly checksum: number; readonly bytes: Uint8Array };

/**
 * A WOFF 1.0 file as the font inside it. Set from WOFF, every table is inflated again for every document;
 * unpacked once, none is.
 * @throws RangeError when the bytes are no WOFF 1.0 file
 */
export function unpackWoff(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < headBytes || view.getUint32(0) !== 0x774f4646)
    throw new RangeError("not a WOFF file");
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) =>
    readTable(file, view, headBytes + index * entryBytes),
  );
  return writeSfnt(view.getUint32(4), tables);
}

function readTable(file: Uint8Array, view: DataView, at: number): WoffTable {
  const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
  const stored = file.subarray(offset, offset + packed);
  return {
    tag: view.getUint32(at),
    checksum: view.getUint32(at + 16),
    bytes: packed < length ? inflateSync(stored) : stored,
  };
}

function writeSfnt(flavour: number, tables: readonly WoffTable[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  const bodyAt = sfntHeadBytes + tables.length * sfntEntryBytes;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), bodyAt));
  const view = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tables.length * 16 - power * 16);
  let offset = bodyAt;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = sfntHeadBytes + index * sfntEntryBytes;
    view.setUint32(at, tag);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return font;
}
