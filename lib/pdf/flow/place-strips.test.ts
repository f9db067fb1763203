import fc from "fast-check";
import { expect, test } from "vitest";
import { fillPages, placeStrips } from "./place-strips.ts";
import { joinStrips, keepTogether, type Strip, toHeight } from "./strip.ts";

const height = 100;

function strip(name: string, changes: Partial<Strip> = {}): Strip {
  const mark = { kind: "rect", x: 0, y: 0, width: 1, height: 1, colour: name } as const;
  return { height: 10, before: 0, keepsWithNext: false, marks: [mark], ...changes };
}

const namesOf = (strips: readonly Strip[], pageHeight = height) =>
  placeStrips(strips, pageHeight).map(({ marks }) =>
    marks.map((mark) => (mark.kind === "rect" ? `${mark.colour} at ${mark.y}` : "")),
  );

test("strips stand below each other, with the space before each but the first of a page", () => {
  const strips = [
    strip("a", { before: 20 }),
    strip("b", { before: 5 }),
    strip("c", { height: 80, before: 30 }),
  ];
  expect(namesOf(strips)).toEqual([["a at 0", "b at 15"], ["c at 0"]]);
});

test("what keeps with the next goes over with it", () => {
  const strips = [
    strip("text", { height: 75 }),
    strip("heading", { keepsWithNext: true }),
    strip("first", { height: 20 }),
  ];
  expect(namesOf(strips)).toEqual([["text at 0"], ["heading at 0", "first at 10"]]);
});

test("what keeps together and is higher than a page is filled from where it is", () => {
  const long = Array.from({ length: 13 }, (_, index) => strip(`${index}`, { keepsWithNext: true }));
  const pages = namesOf([strip("text", { height: 50 }), ...long]);
  expect(pages.map(({ length }) => length)).toEqual([6, 8]);
});

test("a head stands again on each page on which its rows go on, and not twice where it stands itself", () => {
  const head = [strip("head")];
  const rows = Array.from({ length: 20 }, (_, index) => strip(`row ${index}`, { head }));
  const pages = namesOf([{ ...strip("head"), keepsWithNext: true }, ...rows]);
  expect(pages.map(([first]) => first)).toEqual(["head at 0", "head at 0", "head at 0"]);
  expect(pages.map(({ length }) => length)).toEqual([10, 10, 3]);
});

test("an outline leads to where a title stands", () => {
  const [first, second] = placeStrips([strip("a", { height: 95 }), strip("b", { bookmark: "B" })], height);
  expect(first?.bookmarks).toEqual([]);
  expect(second?.bookmarks).toEqual([{ title: "B", y: 0 }]);
});

test("every strip stands once, in order, inside its page; only one that is higher than a page is not", () => {
  const anyStrip = fc.record({
    height: fc.integer({ min: 0, max: 140 }),
    before: fc.integer({ min: 0, max: 40 }),
    keepsWithNext: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyStrip, { maxLength: 60 }), (list) => {
      const strips = list.map((changes, index) => strip(`${index}`, changes));
      const placed = placeStrips(strips, height).flatMap(({ marks }) => marks);
      expect(placed.map((mark) => (mark.kind === "rect" ? Number(mark.colour) : -1))).toEqual(
        list.map((_, at) => at),
      );
      for (const [index, mark] of placed.entries()) {
        const high = list[index]?.height ?? 0;
        if (mark.kind === "rect" && high <= height) expect(mark.y + high).toBeLessThanOrEqual(height);
      }
    }),
  );
});

test("joined strips are as high as they were, and are left apart above the limit", () => {
  const strips = [strip("a", { before: 7 }), strip("b", { before: 3 }), strip("c", { keepsWithNext: true })];
  const [joined, ...rest] = joinStrips(strips, 40);
  expect(rest).toEqual([]);
  expect(joined).toMatchObject({ height: 33, before: 7, keepsWithNext: true });
  expect(toHeight(joined === undefined ? [] : [joined])).toBe(toHeight(strips));
  expect(joinStrips(strips, 32)).toBe(strips);
});

test("what stays together and fits a page stands on one; of more, some stand at either end", () => {
  const rows = Array.from({ length: 9 }, (_, index) => strip(`${index}`));
  const whole = namesOf([strip("text", { height: 30 }), ...keepTogether(rows, 90)]);
  expect(whole.map(({ length }) => length)).toEqual([1, 9]);
  const [first, second] = namesOf([strip("text", { height: 20 }), ...keepTogether(rows, 50)]);
  expect([first?.length, second?.length]).toEqual([7, 3]);
  const late = namesOf([strip("text", { height: 80 }), ...keepTogether(rows, 50)]);
  expect(late.map(({ length }) => length)).toEqual([1, 9]);
});

test("a last page of a line is spared by a little less space between the parts", () => {
  const strips = Array.from({ length: 9 }, (_, index) => strip(`${index}`, { before: 1.5 }));
  expect(placeStrips(strips, height).map(({ y }) => y)).toEqual([90.5, 10]);
  expect(fillPages(strips, height).map(({ y }) => y)).toEqual([expect.closeTo(98.4)]);
});

test("where it is not, the pages before give it some of theirs, and every strip stands once", () => {
  const strips = Array.from({ length: 41 }, (_, index) => strip(`${index}`));
  expect(placeStrips(strips, height).at(-1)?.y).toBe(10);
  const filled = fillPages(strips, height);
  expect(filled.at(-1)?.y).toBeGreaterThanOrEqual(20);
  expect(filled).toHaveLength(5);
  expect(filled.flatMap(({ marks }) => marks)).toHaveLength(41);
});
