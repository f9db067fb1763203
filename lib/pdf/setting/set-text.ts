import { breakLines } from "#lib/domain/insight/drawing/break-lines.ts";
import type { FontBook, NamedFont } from "../fonts/open-fonts.ts";
import { createLetterIndex, toPrintableText } from "./printable-text.ts";
import { type TextStyle, textStyles } from "./text-style.ts";

export type SetLine = {
  readonly text: string;
  readonly width: number;
  /** The fonts that the line needs, by name, in the order in which letters are looked for. */
  readonly fonts: readonly string[];
  /** From the top of the line to its base line. */
  readonly ascent: number;
  readonly isRightToLeft: boolean;
};

/** Measures and breaks text exactly as it will be drawn. */
export type Setter = {
  set(text: string, style: TextStyle, width: number): readonly SetLine[];
  setLine(text: string, style: TextStyle): SetLine;
  measure(text: string, style: TextStyle): number;
  /** A text as it can be set, for the places where no line is drawn. */
  printable(text: string): string;
  /** Whether everything that was set so far had its letters. */
  isComplete(): boolean;
};

const tabularFeatures = { tnum: 1 };
export const featuresOf = (style: TextStyle) => (style.isTabular ? tabularFeatures : undefined);

const rightToLeftFirst = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function createSetter(book: FontBook): Setter {
  const indexes = {
    serif: createLetterIndex(book.serif),
    plain: createLetterIndex(book.plain),
    strong: createLetterIndex(book.strong),
  };
  let isComplete = true;

  function toPrintable(text: string, style: TextStyle): string {
    const printable = toPrintableText(text, (codePoint) => indexes[style.face](codePoint) >= 0);
    isComplete &&= printable.isComplete;
    return printable.text;
  }

  function measurePrintable(text: string, style: TextStyle): number {
    let width = 0;
    for (const { font, part } of splitByFont(text, book[style.face], indexes[style.face])) {
      const { positions } = font.layout(part, featuresOf(style), undefined, undefined, "ltr");
      const units = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      width += (units * style.size) / font.unitsPerEm + positions.length * (style.spacing ?? 0);
    }
    return width;
  }

  function toLine(text: string, style: TextStyle, isRightToLeft: boolean): SetLine {
    const used = new Set<NamedFont>();
    const fonts = book[style.face];
    for (const letter of text) {
      const font = fonts[Math.max(0, indexes[style.face](letter.codePointAt(0) ?? 0))];
      if (font !== undefined) used.add(font);
    }
    const named = fonts.filter((font) => used.has(font));
    const [first] = fonts;
    if (named.length === 0 && first !== undefined) named.push(first);
    return {
      text,
      width: measurePrintable(text, style),
      fonts: named.map(({ name }) => name),
      ascent: Math.max(...named.map(({ font }) => (font.ascent / font.unitsPerEm) * style.size)),
      isRightToLeft,
    };
  }

  return {
    set(text, style, width) {
      const printable = toPrintable(text, style);
      if (printable === "") return [];
      const isRightToLeft = rightToLeftFirst.test(printable);
      const lines = breakLines(printable, width, (part) => measurePrintable(part, style));
      return lines.map((line) => toLine(line, style, isRightToLeft));
    },
    setLine(text, style) {
      const printable = toPrintable(text, style);
      return toLine(printable, style, rightToLeftFirst.test(printable));
    },
    measure: (text, style) => measurePrintable(toPrintable(text, style), style),
    printable: (text) => toPrintable(text, textStyles.body),
    isComplete: () => isComplete,
  };
}

/** A text in the pieces that one font each has the letters for, as the drawing will split it. */
function* splitByFont(text: string, fonts: readonly NamedFont[], indexOf: (codePoint: number) => number) {
  let [start, at, last] = [0, 0, -1];
  for (const letter of text) {
    const index = Math.max(0, indexOf(letter.codePointAt(0) ?? 0));
    if (index !== last && at > start) {
      const font = fonts[last]?.font;
      if (font !== undefined) yield { font, part: text.slice(start, at) };
      start = at;
    }
    last = index;
    at += letter.length;
  }
  const font = fonts[last]?.font;
  if (font !== undefined) yield { font, part: text.slice(start) };
}
