import { DatasetFileError } from "./dataset-file-error.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Turns the bytes of a file, chunk by chunk, into UTF-8 without a byte order mark. */
export type Utf8Text = {
  /** The encoding as far as it is known: plain ASCII is called UTF-8. */
  encoding(): TextEncoding;
  convert(chunk: Uint8Array): Uint8Array;
  /** What is left after the last chunk. */
  end(): Uint8Array;
};

const binarySignatures: readonly { bytes: readonly number[]; what: string; advice: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: "an Excel workbook or a ZIP archive",
    advice: "Open it and save the sheet as CSV.",
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: "an old Excel workbook",
    advice: "Open it and save the sheet as CSV.",
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF", advice: "Export the data as CSV instead." },
  { bytes: [0x1f, 0x8b], what: "a gzip archive", advice: "Unpack it first." },
];

/**
 * The encoding follows from the byte order mark, from zero bytes (UTF-16), or from the first character that
 * is not ASCII: if its bytes are no UTF-8, the file is Windows-1252.
 * @throws DatasetFileError for binary content, and for bytes that contradict the encoding found
 */
export function createUtf8Text(head: Uint8Array): Utf8Text {
  refuseBinary(head);
  if (head[0] === 0xff && head[1] === 0xfe) return transcode("utf-16le");
  if (head[0] === 0xfe && head[1] === 0xff) return transcode("utf-16be");
  const utf16 = guessUtf16(head);
  return utf16 === null ? asciiUntilProvenOtherwise() : transcode(utf16);
}

function refuseBinary(head: Uint8Array): void {
  for (const { bytes, what, advice } of binarySignatures) {
    if (bytes.every((byte, index) => head[index] === byte)) {
      throw new DatasetFileError(`This is ${what}, not a CSV file. ${advice}`);
    }
  }
}

/** Text in Western letters has a zero in every second byte; which one tells the byte order. */
function guessUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(head.length, 64) & ~1;
  if (length < 4) return null;
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  for (let index = 0; index < length; index += 2) {
    if (head[index] === 0) zerosAtEven += 1;
    if (head[index + 1] === 0) zerosAtOdd += 1;
  }
  if (zerosAtOdd === length / 2 && zerosAtEven === 0) return "utf-16le";
  if (zerosAtEven === length / 2 && zerosAtOdd === 0) return "utf-16be";
  return null;
}

function transcode(encoding: TextEncoding): Utf8Text {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== "windows-1252" });
  const encoder = new TextEncoder();
  const decode = (chunk?: Uint8Array) => {
    try {
      return refuseControls(encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined })));
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      throw new DatasetFileError(
        `The file begins as ${encoding.toUpperCase()} text, but not all of it is. Save it again as "CSV UTF-8".`,
        { cause },
      );
    }
  };
  return { encoding: () => encoding, convert: decode, end: () => decode() };
}

function asciiUntilProvenOtherwise(): Utf8Text {
  let isFirst = true;
  let isUtf8 = false;
  let pending: Uint8Array = new Uint8Array(0);
  let fallback: Utf8Text | null = null;

  const convertWhole = (chunk: Uint8Array, isLast: boolean): Uint8Array => {
    const bytes = pending.length === 0 ? chunk : concatenate(pending, chunk);
    const firstOther = findNonAscii(bytes);
    if (firstOther === -1) {
      pending = new Uint8Array(0);
      return refuseControls(bytes);
    }
    const validEnd = findUtf8End(bytes, firstOther);
    const isCutOff = !isLast && bytes.length - validEnd < 4 && isUtf8Prefix(bytes, validEnd);
    if (validEnd === bytes.length || isCutOff) {
      isUtf8 ||= validEnd > firstOther;
      pending = bytes.slice(validEnd);
      return refuseControls(bytes.subarray(0, validEnd));
    }
    if (isUtf8 || validEnd > firstOther) throw new DatasetFileError(mixedEncodings);
    fallback = transcode("windows-1252");
    return fallback.convert(bytes);
  };

  return {
    encoding: () => fallback?.encoding() ?? "utf-8",
    convert(chunk) {
      if (fallback !== null) return fallback.convert(chunk);
      const withoutMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
      if (withoutMark) isUtf8 = true;
      isFirst = false;
      return convertWhole(withoutMark ? chunk.subarray(3) : chunk, false);
    },
    end() {
      if (fallback !== null) return fallback.end();
      return convertWhole(new Uint8Array(0), true);
    },
  };
}

const mixedEncodings =
  'The file mixes two text encodings: some letters are UTF-8, others are not. Save it again as "CSV UTF-8".';

function findNonAscii(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) > 0x7f) return index;
  }
  return -1;
}

/** Where valid UTF-8 ends, looking from `start`, which begins a character. */
function findUtf8End(bytes: Uint8Array, start: number): number {
  let index = start;
  while (index < bytes.length) {
    const length = utf8Length(bytes[index] ?? 0);
    if (length === 0 || index + length > bytes.length || !isUtf8Tail(bytes, index, length)) return index;
    index += length;
  }
  return index;
}

/** Bytes of the character that `lead` begins; 0 when it begins none. */
function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isUtf8Tail(bytes: Uint8Array, start: number, length: number): boolean {
  const lead = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  // No overlong forms, no surrogates, nothing past U+10FFFF.
  if (lead === 0xe0 && second < 0xa0) return false;
  if (lead === 0xed && second > 0x9f) return false;
  if (lead === 0xf0 && second < 0x90) return false;
  if (lead === 0xf4 && second > 0x8f) return false;
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[start + offset] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** Whether the last bytes may be the beginning of a character whose end comes with the next chunk. */
function isUtf8Prefix(bytes: Uint8Array, start: number): boolean {
  const length = utf8Length(bytes[start] ?? 0);
  const present = bytes.length - start;
  // After the lead byte alone nothing is known yet that could speak against it.
  return length > present && (present === 1 || isUtf8Tail(bytes, start, present));
}

function refuseControls(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0)) {
    throw new DatasetFileError("This is not a text file. Export the data as CSV and choose that file.");
  }
  return bytes;
}

export function concatenate(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}
