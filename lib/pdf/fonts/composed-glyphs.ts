import type { Glyph, GlyphRun, PaperFont, Subset } from "./paper-font.ts";

/*
 * Signs above and below a letter, such as the dots of Arabic letters, are glyphs of their own that the font puts in their
 * place. The library that draws text loses that place, so a letter and its signs become one glyph here, of which the font in
 * the document then has one more.
 */

type Part = { readonly glyph: Glyph; readonly x: number; readonly y: number };

/** Virtual glyphs of a font by their number, which is behind all that the font has. */
type Composed = { readonly glyph: Glyph; readonly parts: readonly Part[] };

const maximumComposed = 8_000;
const highestNumber = 0xffff;

/** Shapes words with signs as single glyphs. What the library asks for from left to right comes back so. */
export function composeGlyphs(font: PaperFont): PaperFont["layout"] {
  const shape = font.layout.bind(font);
  const composed = new Map<number, Composed>();
  const numbers = new Map<string, number>();
  rememberInSubsets(font, composed);

  function compose(parts: readonly Part[]): Glyph {
    const [base] = parts;
    if (base === undefined) throw new RangeError("nothing to compose");
    const key = parts.map(({ glyph, x, y }) => `${glyph.id} ${x} ${y}`).join();
    const known = composed.get(numbers.get(key) ?? -1)?.glyph;
    if (known !== undefined) return known;
    const number = font.numGlyphs + composed.size;
    if (composed.size >= maximumComposed || number > highestNumber) return base.glyph;
    const codePoints = parts.flatMap(({ glyph }) => glyph.codePoints);
    const glyph: Glyph = {
      id: number,
      advanceWidth: base.glyph.advanceWidth,
      codePoints,
      bbox: base.glyph.bbox,
    };
    composed.set(number, { glyph, parts });
    numbers.set(key, number);
    return glyph;
  }

  return (text, features, script, language) => {
    const isRightToLeft = rightToLeft.test(text);
    const direction = isRightToLeft ? "rtl" : "ltr";
    const run = shapeAtLeast(shape, text, { features, script, language, direction });
    const signed = joinSigns(isRightToLeft ? toLogical(run) : toPlaces(run), compose);
    return { glyphs: signed.map(({ glyph }) => glyph), positions: signed.map(({ position }) => position) };
  };
}

type ShapeOptions = { features?: unknown; script?: string; language?: string; direction: string };

/** A few rare letters have no place for their signs in a font, at which shaping fails: they are set without. */
function shapeAtLeast(
  shape: PaperFont["layout"],
  text: string,
  { features, script, language, direction }: ShapeOptions,
): GlyphRun {
  try {
    return shape(text, features, script, language, direction);
  } catch {
    const without = { ...(typeof features === "object" ? features : {}), mark: false, mkmk: false };
    return shape(text, without, script, language, direction);
  }
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

type Placed = { readonly glyph: Glyph; readonly position: GlyphRun["positions"][number]; readonly x: number };

/** Each glyph with where it starts, in the order in which they are drawn. */
function toPlaces({ glyphs, positions }: GlyphRun): Placed[] {
  let pen = 0;
  return glyphs.flatMap((glyph, index) => {
    const position = positions[index];
    if (position === undefined) return [];
    const x = pen + position.xOffset;
    pen += position.xAdvance;
    return [{ glyph, position, x }];
  });
}

function toLogical(run: GlyphRun): Placed[] {
  return toPlaces(run).reverse();
}

/** Signs joined to the letter before them; a letter without signs stays as it is, where the pen is. */
function joinSigns(places: readonly Placed[], compose: (parts: readonly Part[]) => Glyph): Placed[] {
  const letters: { base: Placed; signs: Placed[] }[] = [];
  for (const placed of places) {
    const letter = letters.at(-1);
    if (placed.position.xAdvance === 0 && letter !== undefined) letter.signs.push(placed);
    else letters.push({ base: placed, signs: [] });
  }
  return letters.map(({ base, signs }) => {
    const position = { ...base.position, xOffset: 0, yOffset: 0 };
    if (signs.length === 0) return { ...base, position };
    const parts = signs.map(({ glyph, position: { yOffset }, x }) => ({
      glyph,
      x: Math.round(x - base.x),
      y: Math.round(yOffset - base.position.yOffset),
    }));
    return { ...base, glyph: compose([{ glyph: base.glyph, x: 0, y: 0 }, ...parts]), position };
  });
}

/** Fonts in documents hold what is used of a font; they learn here how a virtual glyph is made. */
function rememberInSubsets(font: PaperFont, composed: ReadonlyMap<number, Composed>): void {
  const create = font.createSubset.bind(font);
  font.createSubset = () => {
    const subset = create();
    const add = subset._addGlyph.bind(subset);
    subset._addGlyph = (number) => {
      const virtual = composed.get(number);
      return virtual === undefined ? add(number) : addComposed(subset, virtual);
    };
    return subset;
  };
}

/** A glyph of the format of TrueType that is made of others in their places. */
function addComposed(subset: Subset, { glyph, parts }: Composed): number {
  const [argumentsAreWords, argumentsArePlaces, moreFollow, metricsAreMine] = [0x1, 0x2, 0x20, 0x200];
  const bytes = new Uint8Array((10 + parts.length * 8 + 3) & ~3);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, -1);
  for (const [index, value] of toBounds(parts).entries()) view.setInt16(2 + index * 2, value);
  for (const [index, part] of parts.entries()) {
    const at = 10 + index * 8;
    const more = index < parts.length - 1 ? moreFollow : 0;
    const mine = index === 0 ? metricsAreMine : 0;
    view.setUint16(at, argumentsAreWords | argumentsArePlaces | more | mine);
    view.setUint16(at + 2, subset.includeGlyph(part.glyph.id));
    view.setInt16(at + 4, part.x);
    view.setInt16(at + 6, part.y);
  }
  subset.glyf.push(bytes);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance: glyph.advanceWidth, bearing: Math.round(glyph.bbox.minX) });
  subset.offset += bytes.length;
  return subset.glyf.length - 1;
}

function toBounds(parts: readonly Part[]): number[] {
  const reach = (pick: (part: Part) => number, choose: (...values: number[]) => number) => {
    const value = choose(...parts.map(pick));
    return Number.isFinite(value) ? Math.max(-32_768, Math.min(32_767, Math.round(value))) : 0;
  };
  return [
    reach(({ glyph, x }) => glyph.bbox.minX + x, Math.min),
    reach(({ glyph, y }) => glyph.bbox.minY + y, Math.min),
    reach(({ glyph, x }) => glyph.bbox.maxX + x, Math.max),
    reach(({ glyph, y }) => glyph.bbox.maxY + y, Math.max),
  ];
}
