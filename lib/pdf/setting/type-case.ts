import type { FaceName } from "../fonts/font-files.ts";
import type { FontBook, NamedFont } from "../fonts/open-fonts.ts";

/** The fonts of a voice in the order in which letters are looked for. */
export type TypeCase = {
  readonly fonts: readonly NamedFont[];
  /** Which of the fonts has a letter; -1 where none has. */
  indexOf(codePoint: number): number;
};

const arabic = /\p{Script=Arabic}/u;
const hebrew = /\p{Script=Hebrew}/u;
const keptLetters = 4096;

/**
 * Finds the fonts that a text is set with. The spaces of a text with words from right to left come from the font of those
 * words, so that they stay one stretch, which readers of the document read in its order.
 */
export function createTypeCases(book: FontBook): (text: string, face: FaceName) => TypeCase {
  const toCases = (fonts: readonly NamedFont[]) => ({
    usual: toCase(fonts),
    arabic: toCase(withFirst(fonts, "arabic")),
    hebrew: toCase(withFirst(fonts, "hebrew")),
  });
  const cases = { serif: toCases(book.serif), plain: toCases(book.plain), strong: toCases(book.strong) };
  return (text, face) => {
    if (arabic.test(text)) return cases[face].arabic;
    return hebrew.test(text) ? cases[face].hebrew : cases[face].usual;
  };
}

function withFirst(fonts: readonly NamedFont[], script: string): NamedFont[] {
  const isFirst = ({ name }: NamedFont) => name.includes(script);
  return [...fonts.filter(isFirst), ...fonts.filter((font) => !isFirst(font))];
}

function toCase(fonts: readonly NamedFont[]): TypeCase {
  const known = new Map<number, number>();
  return {
    fonts,
    indexOf(codePoint) {
      let index = known.get(codePoint);
      if (index === undefined) {
        index = fonts.findIndex(({ font }) => font.hasGlyphForCodePoint(codePoint));
        if (known.size < keptLetters) known.set(codePoint, index);
      }
      return index;
    },
  };
}

/** A text in the pieces that one font each has the letters for, as the drawing will split it. */
export function splitByFont(text: string, { fonts, indexOf }: TypeCase): { font: NamedFont; part: string }[] {
  const parts: { font: NamedFont; part: string }[] = [];
  for (const letter of text) {
    const font = fonts[Math.max(0, indexOf(letter.codePointAt(0) ?? 0))];
    const open = parts.at(-1);
    if (font === undefined) continue;
    if (open?.font === font) open.part += letter;
    else parts.push({ font, part: letter });
  }
  return parts;
}
