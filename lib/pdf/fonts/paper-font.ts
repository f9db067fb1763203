/** One glyph of a run and how far the pen moves; what else the library knows of it is its own affair. */
export type GlyphPlace = { readonly xAdvance: number };
export type GlyphRun = { readonly glyphs: readonly object[]; readonly positions: readonly GlyphPlace[] };

/** What is used of an opened font, as the library under the paper opens it. */
export type PaperFont = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: unknown, script?: string, language?: string, direction?: string): GlyphRun;
};

/** The library types an opened font as anything: here it becomes what is used of it. */
export function toPaperFont(opened: unknown): PaperFont {
  const isFont =
    typeof opened === "object" && opened !== null && "layout" in opened && "hasGlyphForCodePoint" in opened;
  if (!isFont) throw new TypeError("a font could not be opened");
  return opened as PaperFont;
}

const keptRuns = 6_000;

/**
 * Lets a font remember the words it has shaped. Reports repeat theirs, and shaping is half of the work of a page.
 * Words do not join over spaces in any script that is set here.
 */
export function rememberRuns(font: PaperFont): void {
  const shape = font.layout.bind(font);
  const runs = new Map<string, GlyphRun>();
  font.layout = (text, features, script, language, direction) => {
    const key = features === undefined ? "" : JSON.stringify(features);
    const glyphs: object[] = [];
    const positions: GlyphPlace[] = [];
    for (const word of text.split(/(?<= )|(?= )/)) {
      const name = `${word}\u0000${key}`;
      let run = runs.get(name);
      if (run === undefined) {
        if (runs.size >= keptRuns) runs.clear();
        run = shape(word, features, script, language, direction);
        runs.set(name, run);
      }
      glyphs.push(...run.glyphs);
      positions.push(...run.positions);
    }
    return { glyphs, positions };
  };
}
