const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const western = new TextDecoder("windows-1252");

export type DecodedText = {
  readonly text: string;
  /** Some letters were no UTF-8 and were read as Windows-1252. */
  readonly isMixed: boolean;
};

/** Bytes as text: UTF-8, and whatever is no UTF-8 as Windows-1252, letter by letter. Accepts every sequence of bytes. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: decoder.decode(bytes), isMixed: false };
  } catch {
    return { text: decodeMixed(bytes), isMixed: true };
  }
}

function decodeMixed(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let start = 0;
  let index = 0;
  const flush = (end: number) => {
    if (end > start) pieces.push(decoder.decode(bytes.subarray(start, end)));
  };
  while (index < bytes.length) {
    const length = characterLength(bytes, index);
    if (length > 0) {
      index += length;
      continue;
    }
    flush(index);
    pieces.push(western.decode(bytes.subarray(index, index + 1)));
    index += 1;
    start = index;
  }
  flush(index);
  return pieces.join("");
}

/** How many bytes the UTF-8 character at a place has; 0 where there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  // No overlong forms, no surrogates, nothing past U+10FFFF.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
