import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { faceFiles, readFontFile } from "./font-files.ts";
import { openFonts } from "./open-fonts.ts";
import { unpackWoff } from "./unpack-woff.ts";

const arabicFont = async () => {
  const found = (await openFonts()).plain.find(({ name }) => name.includes("arabic"));
  if (found === undefined) throw new Error("no Arabic font");
  return found.font;
};

test("every font of the house is there and has outlines that glyphs can be added to", async () => {
  const book = await openFonts();
  expect(book.plain.map(({ name }) => name)).toEqual(
    faceFiles.plain.map(({ family, subset, weight }) => `${family}-${subset}-${weight}`),
  );
  expect(
    new Set(
      Object.values(book)
        .flat()
        .map(({ font }) => font),
    ).size,
  ).toBe(21);
});

test("a packed font is unpacked to the same tables", async () => {
  const table = new TextEncoder().encode("a table of some length, long enough to be packed, packed, packed");
  const packed = deflateSync(table);
  const woff = new Uint8Array(44 + 20 + packed.length);
  const view = new DataView(woff.buffer);
  for (const [at, value] of [
    [0, 0x774f4646],
    [4, 0x00010000],
    [8, woff.length],
  ] as const)
    view.setUint32(at, value);
  view.setUint16(12, 1);
  for (const [index, value] of [0x61626364, 64, packed.length, table.length, 77].entries())
    view.setUint32(44 + index * 4, value);
  woff.set(packed, 64);
  const font = unpackWoff(woff);
  const head = new DataView(font.buffer);
  expect([head.getUint32(0), head.getUint16(4)]).toEqual([0x00010000, 1]);
  expect([head.getUint32(12), head.getUint32(16), head.getUint32(24)]).toEqual([
    0x61626364,
    77,
    table.length,
  ]);
  expect(font.slice(head.getUint32(20), head.getUint32(20) + table.length)).toEqual(table);
  expect(font.length % 4).toBe(0);
});

test.each([
  ["nothing", new Uint8Array()],
  ["another file", new Uint8Array(100)],
])("%s is no packed font", (_, bytes) => {
  expect(() => unpackWoff(bytes)).toThrow(RangeError);
});

test("a font file that is not there is named", async () => {
  await expect(readFontFile({ family: "no-such-font", subset: "latin", weight: 400 })).rejects.toThrow(
    "no-such-font",
  );
});

test("a letter with its dots is one glyph that stands where the pen is, and keeps its code", async () => {
  const { glyphs, positions } = (await arabicFont()).layout("بن");
  expect(glyphs.map(({ codePoints }) => codePoints)).toEqual([[0x628], [0x646]]);
  expect(positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)).toBe(true);
});

test("the added glyph is made of the letter and its dots, apart from each other", async () => {
  const font = await arabicFont();
  const [glyph] = font.layout("بن").glyphs;
  const subset = font.createSubset();
  const number = subset.includeGlyph(glyph?.id ?? 0);
  const encoded = Reflect.get(subset, "encode").call(subset);
  expect(encoded.length).toBeGreaterThan(400);
  const added = subset.glyf[number];
  if (added === undefined) throw new Error("the glyph is not in the subset");
  const view = new DataView(added.buffer, added.byteOffset, added.byteLength);
  expect(view.getInt16(0)).toBe(-1);
  expect([view.getInt16(14), view.getInt16(16)]).toEqual([0, 0]);
  expect(view.getInt16(22) !== 0 || view.getInt16(24) !== 0).toBe(true);
});

test("every sign that a font has can be shaped between letters", async () => {
  const book = await openFonts();
  for (const { font } of book.plain) {
    for (let codePoint = 32; codePoint < 0x2100; codePoint++) {
      if (!font.hasGlyphForCodePoint(codePoint)) continue;
      expect(font.layout(`ب${String.fromCodePoint(codePoint)}n`).glyphs.length).toBeGreaterThan(0);
    }
  }
});
