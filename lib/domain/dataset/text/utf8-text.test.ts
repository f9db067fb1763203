import { expect, test } from "vitest";
import { createUtf8Text } from "./utf8-text.ts";

function convertInChunks(bytes: Uint8Array, chunkSize: number): { text: string; encoding: string } {
  const converter = createUtf8Text(bytes);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunkSize) {
    parts.push(converter.convert(bytes.subarray(at, at + chunkSize)).slice());
  }
  parts.push(converter.end().slice());
  return { text: Buffer.concat(parts).toString("utf8"), encoding: converter.encoding() };
}

// A letter of each length, and the lead bytes (E0, ED, F0, F4) whose second byte is limited.
const letters = "Jürgen,€,हिन्दी,ไทย,힣,😀,\u{10FFFF},ß\n";

test.each([1, 2, 3, 4, 5, 7, 64])("UTF-8 letters cut by chunks of %d bytes are put together", (chunkSize) => {
  expect(convertInChunks(Buffer.from(letters), chunkSize)).toEqual({ text: letters, encoding: "utf-8" });
});

test.each([3, 7])("a byte order mark at the head goes, in chunks of %d bytes", (chunkSize) => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("Müller\n")]);
  expect(convertInChunks(marked, chunkSize).text).toBe("Müller\n");
});

test.each([1, 3, 64])("Windows-1252 letters are read as such, in chunks of %d bytes", (chunkSize) => {
  const bytes = Buffer.from("M\xfcller;\x80 5\n", "latin1");
  expect(convertInChunks(bytes, chunkSize)).toEqual({ text: "Müller;€ 5\n", encoding: "windows-1252" });
});

test.each(["utf-16le", "utf-16be"] as const)("%s is read with and without a byte order mark", (encoding) => {
  for (const mark of ["\uFEFF", ""]) {
    const bytes = Buffer.from(`${mark}a,b\n1,é\n`, "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    expect(convertInChunks(bytes, 5)).toEqual({ text: "a,b\n1,é\n", encoding });
  }
});

test("a file that mixes encodings, and one that is no text, are refused", () => {
  const mixed = Buffer.concat([Buffer.from("é\n"), Buffer.from("\xe9\n", "latin1")]);
  expect(() => convertInChunks(mixed, 64)).toThrow("mixes two text encodings");
  expect(() => convertInChunks(Buffer.from("a,\0b\n"), 64)).toThrow("not a text file");
  expect(() => convertInChunks(Buffer.from("PK\u0003\u0004rest"), 64)).toThrow("Excel");
});
