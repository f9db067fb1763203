import { composeGlyphs } from "./composed-glyphs.ts";
import type { GlyphRun, PaperFont } from "./paper-font.ts";

/** It is never drawn; without a font it would bring one with it that is not in the document. */
const lineEnd = 10;

const keptRuns = 6_000;

/**
 * Makes an opened font fit for paper under a name of its own: a document knows its fonts by their names, and the parts of one
 * family share theirs. It remembers the words that it has shaped and the lines made of them: reports repeat their words, a
 * line is measured before it is drawn, and shaping is half of the work of a page. Words do not join over spaces in any
 * script that is set here.
 */
export function prepareFont(font: PaperFont, name: string): void {
  Object.defineProperty(font, "postscriptName", { value: name });
  font.maxp.maxComponentElements = Math.max(font.maxp.maxComponentElements, 16);
  font.maxp.maxComponentDepth = Math.max(font.maxp.maxComponentDepth, 3);
  const hasGlyph = font.hasGlyphForCodePoint.bind(font);
  font.hasGlyphForCodePoint = (codePoint) => codePoint === lineEnd || hasGlyph(codePoint);
  nameGlyphs(font);
  const shape = composeGlyphs(font);
  const words = new Map<string, GlyphRun>();
  const lines = new Map<string, GlyphRun>();
  font.layout = (text, features) => {
    const suffix = features === undefined ? "" : `\u0000${JSON.stringify(features)}`;
    return recall(lines, text + suffix, () => {
      const parts = text.replace("\n", " ").split(/(?<= )|(?= )/);
      return joinRuns(parts.map((word) => recall(words, word + suffix, () => shape(word, features))));
    });
  };
}

/**
 * A glyph keeps the letters of the first who asks for it, and an ellipsis asks for its dots without any: all later dots could
 * not be read out of a document. Here it takes the first letters that it is given.
 */
function nameGlyphs(font: PaperFont): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (number, codePoints = []) => {
    const glyph = getGlyph(number, codePoints);
    if (glyph !== null && glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
}

function recall(runs: Map<string, GlyphRun>, key: string, make: () => GlyphRun): GlyphRun {
  let run = runs.get(key);
  if (run === undefined) {
    if (runs.size >= keptRuns) runs.clear();
    run = make();
    runs.set(key, run);
  }
  return run;
}

function joinRuns(runs: readonly GlyphRun[]): GlyphRun {
  return {
    glyphs: runs.flatMap(({ glyphs }) => glyphs),
    positions: runs.flatMap(({ positions }) => positions),
  };
}
