import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileTexts } from "../../../tests/support/reports/hostile-texts.ts";
import { toPrintableText } from "./printable-text.ts";

/** As if there were Latin and Arabic letters alone. */
const hasLetter = (codePoint: number) =>
  (codePoint >= 32 && codePoint < 0x250) || (codePoint >= 0x620 && codePoint < 0x6d5) || codePoint === 0x2019;

const set = (text: string) => toPrintableText(text, hasLetter);

test.each([
  ["what has its letters stays", "Zoë’s Łódź", "Zoë’s Łódź", true],
  ["line ends and tabs are spaces", "a\r\n\tb\u2028c", "a b c", true],
  ["a space that does not break stays", "10\u00a0h", "10\u00a0h", true],
  ["signs that turn letters around are gone", "a\u202Egnp.exe\u202C", "agnp.exe", true],
  ["wide and styled letters are plain ones", "ＡＢ 𝐂 ﬁ ①", "AB C fi 1", true],
  ["signs of another look are written out", "a → b ≥ 5", "a -> b >= 5", true],
  ["marks without a place fall away", "q\u0323\u0307x", "qx", true],
  ["a name in another script says so once", "王 小明 (Wang)", "[Chinese] (Wang)", false],
  ["Japanese is told by its own letters", "山田 たろう", "[Japanese]", false],
  ["a family of four is one emoji", "ok 👨‍👩‍👧‍👦!", "ok [emoji]!", false],
  ["half a letter is a sign", "x\ud800y", "x[sign]y", false],
] as const)("%s", (_, text, expected, isComplete) => {
  expect(set(text)).toEqual({ text: expected, isComplete });
});

test("towers of signs are cut", () => {
  const all = () => true;
  expect(toPrintableText(hostileTexts.combining, all).text.length).toBeLessThan(20);
});

test("whatever is given, only letters that there are come out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const { text: printable } = set(text);
      expect([...printable].every((letter) => hasLetter(letter.codePointAt(0) ?? 0))).toBe(true);
      expect(set(printable).text).toBe(printable);
    }),
    { numRuns: 2000, examples: [["\u{119d1}\u0000¡"], ["a \u{119d1} b"]] },
  );
});
