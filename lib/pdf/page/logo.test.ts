import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPdf } from "../../../tests/support/reports/read-pdf.ts";
import { sampleIndividual } from "../../../tests/support/reports/sample-report.ts";
import { writePdf } from "../write-pdf.ts";
import { readLogo, toLogoSize } from "./logo.ts";

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function png(
  width: number,
  height: number,
  { interlace = 0, rows = height, depth = 8, filter = 0 } = {},
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, 6, 0, 0, interlace], 8);
  const row = Buffer.alloc(width * 4 + 1, 0x80).fill(filter, 0, 1);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: rows }, () => row)));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

test("a picture is read with its size", () => {
  expect(readLogo(png(40, 10))).toMatchObject({ format: "png", width: 40, height: 10 });
});

test.each([
  ["with rows missing", png(40, 10, { rows: 4 })],
  ["with a filter that there is not", png(40, 10, { filter: 5 })],
  ["of no size", png(0, 10)],
  ["larger than any logo", png(5000, 2)],
  ["with lines woven in a way that there is not", png(8, 8, { interlace: 2 })],
  ["with woven lines of which some are missing", png(8, 8, { interlace: 1, rows: 8 })],
  ["cut off", png(40, 10).subarray(0, 60)],
  ["of another kind", Buffer.from("GIF89a and more")],
  ["that is a JPEG's beginning and end alone", Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
])("a picture %s is none", (_, bytes) => {
  expect(readLogo(bytes)).toBeNull();
});

test("whatever the bytes are, it answers", () => {
  const start = fc.constantFrom([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8], []);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      const logo = readLogo(new Uint8Array([...head, ...rest]));
      expect(logo === null || logo.width > 0).toBe(true);
    }),
  );
});

/** Eight by eight pixels in seven layers: 1, 1, 2, 4, 8, 16 and 32 of them. */
function wovenPng(): Uint8Array {
  const layers = [
    [1, 1],
    [1, 1],
    [2, 1],
    [2, 2],
    [4, 2],
    [4, 4],
    [8, 4],
  ] as const;
  const rows = layers.flatMap(([width, count]) =>
    Array.from({ length: count }, () => Buffer.alloc(width * 4 + 1, 0)),
  );
  const plain = Buffer.from(png(8, 8, { interlace: 1 }));
  const head = plain.subarray(0, 33);
  return Buffer.concat([
    head,
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

test("woven lines are read and drawn", async () => {
  expect(readLogo(wovenPng())).toMatchObject({ width: 8, height: 8 });
  const bytes = await writePdf(sampleIndividual(), { companyName: "", colour: "#0f5459", logo: wovenPng() });
  expect(Buffer.from(bytes).includes("/Subtype /Image")).toBe(true);
});

test("a logo stands on the cover", async () => {
  const brand = { companyName: "Northwind Labs", colour: "#0f5459" };
  const [without, with_] = await Promise.all(
    [null, png(40, 10)].map((logo) => writePdf(sampleIndividual(), { ...brand, logo })),
  );
  const hasPicture = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).includes("/Subtype /Image");
  expect([hasPicture(without), hasPicture(with_)]).toEqual([false, true]);
});

const room = { width: 190, height: 46 };

test.each([
  ["wide", [950, 200], { width: 190, height: 40 }],
  ["high", [200, 460], { width: 20, height: 46 }],
  ["small, which is not blown up", [16, 12], { width: 16, height: 12 }],
  ["a line, of which nothing would be seen", [1000, 20], null],
  ["a post", [20, 900], null],
  ["a dot", [1, 1], null],
] as const)("a logo that is %s has its place", (_, [width, height], expected) => {
  expect(toLogoSize({ width, height }, room)).toEqual(expected);
});

test("where the logo could not be seen, the company's name stands", async () => {
  const brand = { companyName: "Northwind Labs", colour: "#0f5459", logo: png(1000, 20) };
  const { pages } = await readPdf(await writePdf(sampleIndividual(), brand));
  expect(pages[0]?.startsWith("Northwind Labs")).toBe(true);
});
