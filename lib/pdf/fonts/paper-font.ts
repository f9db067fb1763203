export type Glyph = {
  readonly id: number;
  readonly advanceWidth: number;
  /** The letters that it stands for; none where it has only been met as a part of another. */
  codePoints: readonly number[];
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
};
/** How far the pen moves behind a glyph, and how far from the pen it stands, in units of the font. */
export type GlyphPlace = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };
export type GlyphRun = { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPlace[] };

/** What of a font goes into a document; the glyphs of the font are added when the document is finished. */
export type Subset = {
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
  offset: number;
  includeGlyph(number: number): number;
  _addGlyph(number: number): number;
};

/** What is used of an opened font, as the library under the paper opens it. */
export type PaperFont = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly numGlyphs: number;
  readonly maxp: { maxComponentElements: number; maxComponentDepth: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
  createSubset(): Subset;
  getGlyph(number: number, codePoints?: readonly number[]): Glyph | null;
  layout(text: string, features?: unknown, script?: string, language?: string, direction?: string): GlyphRun;
};

/**
 * The library types an opened font as anything: here it becomes what is used of it.
 * @throws TypeError when it is none that glyphs can be added to
 */
export function toPaperFont(opened: unknown): PaperFont {
  const isFont =
    typeof opened === "object" &&
    opened !== null &&
    "layout" in opened &&
    "createSubset" in opened &&
    "directory" in opened &&
    hasOutlines(opened.directory);
  if (!isFont) throw new TypeError("a font could not be opened");
  return opened as unknown as PaperFont;
}

function hasOutlines(directory: unknown): boolean {
  return JSON.stringify(directory).includes('"glyf"');
}
