import fc from "fast-check";
import { expect, test } from "vitest";
import { elaraColour, toBrandPalette } from "./brand-palette.ts";
import { computeContrast, mixColours } from "./contrast.ts";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("words and marks of any brand colour can be read on white and on its tint", () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { ink, mark, tint } = toBrandPalette(colour);
      for (const ground of [tint, "#ffffff"]) {
        expect(computeContrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
        expect(computeContrast(mark, ground)).toBeGreaterThanOrEqual(3);
      }
      expect(computeContrast("#1d2827", tint)).toBeGreaterThanOrEqual(7);
    }),
  );
});

test("a colour that can be read stays as it is", () => {
  expect(toBrandPalette("#0F5459")).toMatchObject({ ink: "#0f5459", mark: "#0f5459" });
});

test.each(["", "red", "#12345", "#gggggg", "#fff;}"])("%j is no colour: Elara's own is taken", (colour) => {
  expect(toBrandPalette(colour)).toEqual(toBrandPalette(elaraColour));
});

test("a mix goes from one end to the other", () => {
  expect(mixColours("#102030", "#ffffff", 1)).toBe("#102030");
  expect(mixColours("#102030", "#ffffff", 0)).toBe("#ffffff");
  expect(mixColours("#000000", "#ffffff", 0.5)).toBe("#808080");
});
