import type { SetLine } from "../setting/set-text.ts";
import type { TextStyle } from "../setting/text-style.ts";

export type TextMark = {
  readonly kind: "text";
  readonly x: number;
  readonly baseline: number;
  readonly line: SetLine;
  readonly style: TextStyle;
  readonly colour: string;
};
export type RectMark = {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
};
export type PathMark = {
  readonly kind: "path";
  readonly x: number;
  readonly y: number;
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
};
/** Something in its place; lengths are points, `y` grows downwards. */
export type PaperMark = TextMark | RectMark | PathMark;

/** What is never cut: it stands on one page, below the strip before it. */
export type Strip = {
  readonly height: number;
  /** Space above it, which falls away at the top of a page. */
  readonly before: number;
  readonly keepsWithNext: boolean;
  readonly marks: readonly PaperMark[];
  /** Stands again above this strip where it begins a page: the head of a table. */
  readonly head?: readonly Strip[];
  /** Under which title the document's outline leads here. */
  readonly bookmark?: string;
};

/** Marks moved down by `y`. */
export function moveMarks(marks: readonly PaperMark[], y: number, x = 0): PaperMark[] {
  if (y === 0 && x === 0) return [...marks];
  return marks.map((mark) =>
    mark.kind === "text"
      ? { ...mark, x: mark.x + x, baseline: mark.baseline + y }
      : { ...mark, x: mark.x + x, y: mark.y + y },
  );
}

/** Strips as one that is never cut; left as they are where they would be higher than `limit`. */
export function joinStrips(strips: readonly Strip[], limit: number): readonly Strip[] {
  const [first] = strips;
  const last = strips.at(-1);
  if (first === undefined || last === undefined || strips.length === 1) return strips;
  const height = strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? strip.before : 0), 0);
  if (height > limit) return strips;
  let y = 0;
  const marks = strips.flatMap((strip, index) => {
    if (index > 0) y += strip.before;
    const moved = moveMarks(strip.marks, y);
    y += strip.height;
    return moved;
  });
  return [{ ...first, height, marks, keepsWithNext: last.keepsWithNext }];
}

export function toHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height, before }) => sum + height + before, 0);
}

/** Strips that are no higher than `limit` stay on one page; of more, as many as `edge` stay together at either end. */
export function keepTogether(strips: readonly Strip[], limit: number, edge = 3): Strip[] {
  const isWhole = toHeight(strips) <= limit;
  return strips.map((strip, index) => {
    const isNearEdge = index < edge - 1 || index >= strips.length - edge;
    const isLast = index === strips.length - 1;
    return isLast || !(isWhole || isNearEdge) ? strip : { ...strip, keepsWithNext: true };
  });
}
