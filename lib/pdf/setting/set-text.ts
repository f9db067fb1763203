import type { FontBook } from "../fonts/open-fonts.ts";
import { breakBoundLines } from "./bind-words.ts";
import { hasIsolates, hasTurns, printStretches, splitIsolates } from "./isolated-text.ts";
import { toPrintableText } from "./printable-text.ts";
import { setParts } from "./set-parts.ts";
import { type TextStyle, textStyles } from "./text-style.ts";
import { createTypeCases, splitByFont } from "./type-case.ts";

export type SetLine = {
  readonly text: string;
  readonly width: number;
  /** The fonts that the line needs, by name, in the order in which letters are looked for. */
  readonly fonts: readonly string[];
  /** From the top of the line to its base line. */
  readonly ascent: number;
  readonly isRightToLeft: boolean;
  /** It has words from right to left, whatever it begins with. */
  readonly turns: boolean;
  /** Where it has parts that are laid out by themselves, all of its parts in the order in which they are read. */
  readonly parts: readonly { readonly x: number; readonly line: SetLine }[];
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

export function createSetter(book: FontBook): Setter {
  const caseOf = createTypeCases(book);
  let isComplete = true;

  function printStretch(text: string, style: TextStyle): string {
    const { indexOf } = caseOf("", style.face);
    const printable = toPrintableText(text, (codePoint) => indexOf(codePoint) >= 0);
    isComplete &&= printable.isComplete;
    return printable.text;
  }

  const toPrintable = (text: string, style: TextStyle) =>
    hasIsolates(text) ? printStretches(text, (part) => printStretch(part, style)) : printStretch(text, style);

  const widths = new Map<TextStyle, Map<string, number>>();

  function measurePrintable(text: string, style: TextStyle): number {
    const known = widths.get(style) ?? new Map<string, number>();
    widths.set(style, known);
    const width = known.get(text) ?? addWidths(text, style);
    known.set(text, width);
    return width;
  }

  const measureAll = (text: string, style: TextStyle) =>
    hasIsolates(text)
      ? splitIsolates(text).reduce((sum, { text: part }) => sum + measurePrintable(part, style), 0)
      : measurePrintable(text, style);

  function addWidths(text: string, style: TextStyle): number {
    let width = 0;
    for (const {
      font: { font },
      part,
    } of splitByFont(text, caseOf(text, style.face))) {
      const { positions } = font.layout(part, featuresOf(style), undefined, undefined, "ltr");
      const units = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      width += (units * style.size) / font.unitsPerEm + positions.length * (style.spacing ?? 0);
    }
    return width;
  }

  function toLine(text: string, style: TextStyle, isRightToLeft: boolean): SetLine {
    const typeCase = caseOf(text, style.face);
    const used = new Set(splitByFont(text, typeCase).map(({ font }) => font));
    const named = typeCase.fonts.filter((font) => used.has(font));
    const [first] = typeCase.fonts;
    if (named.length === 0 && first !== undefined) named.push(first);
    return {
      text,
      width: measurePrintable(text, style),
      fonts: named.map(({ name }) => name),
      ascent: Math.max(...named.map(({ font }) => (font.ascent / font.unitsPerEm) * style.size)),
      isRightToLeft,
      turns: hasTurns(text),
      parts: [],
    };
  }

  const toLines = (lines: readonly string[], style: TextStyle) =>
    setParts(lines, (text, isRightToLeft) => toLine(text, style, isRightToLeft));

  return {
    set(text, style, width) {
      const printable = toPrintable(text, style);
      if (printable === "") return [];
      return toLines(
        breakBoundLines(printable, width, (part) => measureAll(part, style)),
        style,
      );
    },
    setLine(text, style) {
      const [line] = toLines([toPrintable(text, style)], style);
      return line ?? toLine("", style, false);
    },
    measure: (text, style) => measureAll(toPrintable(text, style), style),
    printable: (text) => toPrintable(text, textStyles.body),
    isComplete: () => isComplete,
  };
}
