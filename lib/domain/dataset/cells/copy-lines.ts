/**
 * A growing run of lines in PostgreSQL's text COPY format: fields separated by tabs, `\N` for null, and
 * backslash, tab and line ends escaped.
 */
export type CopyLines = { bytes: Uint8Array; length: number };

const backslash = 0x5c;
const encoder = new TextEncoder();

export function createCopyLines(capacity = 1 << 18): CopyLines {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

/** Makes room for `count` more bytes. */
export function ensureRoom(lines: CopyLines, count: number): void {
  if (lines.length + count <= lines.bytes.length) return;
  const larger = new Uint8Array(2 * (lines.length + count));
  larger.set(lines.bytes.subarray(0, lines.length));
  lines.bytes = larger;
}

/** Appends bytes that need no escaping. */
export function appendPlain(lines: CopyLines, source: Uint8Array, start: number, end: number): void {
  ensureRoom(lines, end - start);
  const { bytes } = lines;
  let target = lines.length;
  for (let index = start; index < end; index += 1) {
    bytes[target] = source[index] ?? 0;
    target += 1;
  }
  lines.length = target;
}

export function appendByte(lines: CopyLines, byte: number): void {
  ensureRoom(lines, 1);
  lines.bytes[lines.length] = byte;
  lines.length += 1;
}

/** Appends a number ≥ 0 in decimal digits. */
export function appendWholeNumber(lines: CopyLines, value: number): void {
  ensureRoom(lines, 16);
  let digitCount = 1;
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digitCount += 1;
  let rest = value;
  for (let index = lines.length + digitCount - 1; index >= lines.length; index -= 1) {
    const next = Math.floor(rest / 10);
    lines.bytes[index] = 0x30 + rest - next * 10;
    rest = next;
  }
  lines.length += digitCount;
}

/** Appends a date held as year × 10,000 + month × 100 + day, in ISO form. */
export function appendDate(lines: CopyLines, date: number): void {
  ensureRoom(lines, 10);
  const { bytes, length } = lines;
  let rest = date;
  for (let offset = 9; offset >= 0; offset -= 1) {
    if (offset === 4 || offset === 7) {
      bytes[length + offset] = 0x2d;
      continue;
    }
    const next = Math.floor(rest / 10);
    bytes[length + offset] = 0x30 + rest - next * 10;
    rest = next;
  }
  lines.length += 10;
}

/** Appends text of any kind, escaped; null as `\N`. */
export function appendText(lines: CopyLines, text: string | null): void {
  ensureRoom(lines, 2);
  if (text === null) {
    appendByte(lines, backslash);
    appendByte(lines, 0x4e);
    return;
  }
  const source = encoder.encode(text);
  ensureRoom(lines, 2 * source.length);
  for (const byte of source) {
    const letter = escapeLetters[byte];
    if (letter === undefined) appendByte(lines, byte);
    else {
      appendByte(lines, backslash);
      appendByte(lines, letter);
    }
  }
}

const escapeLetters: Readonly<Record<number, number>> = {
  [backslash]: backslash,
  9: 0x74, // \t
  10: 0x6e, // \n
  13: 0x72, // \r
};

export const tab = 0x09;
export const lineFeed = 0x0a;
