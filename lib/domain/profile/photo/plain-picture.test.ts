import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";
import { longestPictureSide, mostPictureBytes, toPlainPicture } from "./plain-picture.ts";

const text = (words: string) => [...Buffer.from(words)];
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
const frame = (width: number, height: number, components = 1) =>
  segment(0xc0, [
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    components,
    ...Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat(),
  ]);
const quantisation = segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]);
const huffman = segment(0xc4, [0, ...Array.from({ length: 16 }, () => 0)]);
const scanHeader = segment(0xda, [1, 1, 0, 0, 63, 0]);
const scan = [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];
const exif = segment(0xe1, text("Exif\0\0 at 52.52 N 13.40 E"));

type JpegParts = { before?: readonly number[]; frame?: readonly number[]; end?: readonly number[] };
const jpeg = ({ before = [], frame: own = frame(8, 8), end = [0xff, 0xd9] }: JpegParts = {}) =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...before,
    ...quantisation,
    ...own,
    ...huffman,
    ...scanHeader,
    ...scan,
    ...end,
  ]);

const chunk = (type: string, content: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(type), content]);
  const frameBytes = Buffer.alloc(8 + body.length);
  frameBytes.writeUInt32BE(content.length, 0);
  body.copy(frameBytes, 4);
  frameBytes.writeUInt32BE(crc32(body), 4 + body.length);
  return frameBytes;
};
const header = (width: number, height: number, more = [8, 2, 0, 0, 0]) => {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set(more, 8);
  return chunk("IHDR", bytes);
};
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pixels = Buffer.from([0, 1, 2, 3, 4, 5, 6, 1, 7, 8, 9, 10, 11, 12]);
const png = (parts: readonly Uint8Array[] = [], head = header(2, 2), image = deflateSync(pixels)) =>
  new Uint8Array(
    Buffer.concat([signature, head, ...parts, chunk("IDAT", image), chunk("IEND", Buffer.alloc(0))]),
  );

describe("a JPEG", () => {
  test("keeps its pixels and loses everything else", async () => {
    const comment = segment(0xfe, text("call me"));
    const profile = segment(0xe2, text("ICC_PROFILE"));
    const tail = [0xff, 0xd9, ...text("<script>alert(1)</script>")];
    const plain = await toPlainPicture(jpeg({ before: [...exif, ...comment, ...profile], end: tail }));
    expect(plain?.mediaType).toBe("image/jpeg");
    const bytes = Buffer.from(plain?.bytes ?? []);
    expect(bytes.toString("latin1")).not.toMatch(/Exif|52\.52|call me|ICC|script/);
    expect(bytes.includes(Buffer.from([...scanHeader, ...scan, 0xff, 0xd9]))).toBe(true);
    expect(bytes.includes(Buffer.from(quantisation))).toBe(true);
    expect([...bytes.subarray(0, 4), ...bytes.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9]);
    expect(await toPlainPicture(new Uint8Array(bytes))).toEqual(plain);
  });

  test.each([
    ["cut off", jpeg({ end: [] })],
    ["too wide", jpeg({ frame: frame(longestPictureSide + 1, 8) })],
    ["too high", jpeg({ frame: frame(8, 65_535) })],
    ["without height", jpeg({ frame: frame(8, 0) })],
    ["of four colours", jpeg({ frame: frame(8, 8, 4) })],
    ["with two frames", jpeg({ frame: [...frame(8, 8), ...frame(8, 8)] })],
    ["without a frame", jpeg({ frame: [] })],
    ["lossless", jpeg({ frame: [0xff, 0xc3, ...frame(8, 8).slice(2)] })],
    ["with a segment longer than the file", Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])],
    ["with a segment of no length", Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 0, 1, 1])],
    ["that ends at once", Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
  ])("%s is none", async (_, bytes) => {
    expect(await toPlainPicture(bytes)).toBeNull();
  });
});

describe("a PNG", () => {
  test("keeps its pixels and loses everything else", async () => {
    const hidden = [chunk("tEXt", Buffer.from("Comment\0secret")), chunk("eXIf", Buffer.from("52.52"))];
    const tail = Buffer.concat([png(hidden), Buffer.from("PK behind the end")]);
    const plain = await toPlainPicture(new Uint8Array(tail));
    expect(plain?.mediaType).toBe("image/png");
    const bytes = Buffer.from(plain?.bytes ?? []);
    expect(bytes.toString("latin1")).not.toMatch(/secret|tEXt|eXIf|PK/);
    const at = bytes.indexOf("IDAT");
    expect(inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))).toEqual(pixels);
    expect(await toPlainPicture(new Uint8Array(bytes))).toEqual(plain);
  });

  test.each([
    ["that unpacks to more than it says", png([], header(2, 2), deflateSync(Buffer.alloc(50_000_000)))],
    ["that unpacks to less", png([], header(2, 3))],
    ["that does not unpack", png([], header(2, 2), Buffer.from("nothing"))],
    ["with a filter that does not exist", png([], header(2, 2), deflateSync(Buffer.alloc(14, 9)))],
    ["too wide", png([], header(longestPictureSide + 1, 2))],
    ["of no size", png([], header(0, 2))],
    ["interlaced", png([], header(2, 2, [8, 2, 0, 0, 1]))],
    ["of an unknown colour type", png([], header(2, 2, [8, 5, 0, 0, 0]))],
    ["with a part it must not have", png([chunk("HACK", Buffer.from("x"))])],
    ["cut off", png().subarray(0, 40)],
    ["with a wrong checksum", png().map((byte, index) => (index === 20 ? byte ^ 1 : byte))],
  ])("%s is none", async (_, bytes) => {
    expect(await toPlainPicture(Uint8Array.from(bytes))).toBeNull();
  });
});

test.each([
  ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a GIF", "GIF89a/*"],
  ["nothing", ""],
])("%s is none", async (_, content) => {
  expect(await toPlainPicture(new Uint8Array(Buffer.from(content)))).toBeNull();
});

test("what is too large is not looked at", async () => {
  const large = new Uint8Array(mostPictureBytes + 1);
  large.set(jpeg());
  expect(await toPlainPicture(large)).toBeNull();
});

test("no damage to a picture makes it throw, or lets a side grow", async () => {
  const originals = [jpeg({ before: exif }), png([chunk("tEXt", Buffer.from("a\0b"))])];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...originals),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
      fc.nat(400),
      async (original, damages, cut) => {
        const bytes = Uint8Array.from(original);
        for (const [at, byte] of damages) bytes[at % bytes.length] = byte;
        const plain = await toPlainPicture(bytes.subarray(0, bytes.length - (cut % 20)));
        if (plain !== null) expect(plain.bytes.length).toBeGreaterThan(40);
      },
    ),
    { numRuns: 300 },
  );
});

test("bytes come back from text as they were", () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, index) => (index * 7) & 255);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
