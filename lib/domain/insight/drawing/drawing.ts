/*
 * A chart as shapes and words in places, for media that have no layout of their own: paper and pictures.
 * Colours are roles of the stylesheet, lengths are points.
 */

export type DrawingRole =
  | "ink"
  | "muted"
  | "line"
  | "line-strong"
  | "accent"
  | "accent-soft"
  | "series-other"
  | "surface-sunken"
  | "surface-raised"
  | `mood-${1 | 2 | 3 | 4 | 5}`;

export type ShapeMark = {
  readonly kind: "shape";
  /** As in the `d` of an SVG path. */
  readonly path: string;
  readonly fill?: DrawingRole;
  readonly stroke?: DrawingRole;
  readonly strokeWidth?: number;
  /** Lengths of a stroke and of the gap behind it. */
  readonly dash?: readonly [number, number];
};

/** The words of a drawing are small, some of them strong. */
export type WordStyle = "plain" | "strong" | "label";

export type WordMark = {
  readonly kind: "words";
  readonly text: string;
  /** Where it starts, is centred, or ends, as `anchor` says. */
  readonly x: number;
  readonly baseline: number;
  readonly anchor: "start" | "middle" | "end";
  readonly style: WordStyle;
  readonly role: DrawingRole;
};

export type DrawingMark = ShapeMark | WordMark;

export type Drawing = { readonly height: number; readonly marks: readonly DrawingMark[] };

/** What a drawing is made for. */
export type Canvas = {
  readonly width: number;
  measure(text: string, style: WordStyle): number;
};

/** The height of a line of words, and from its top to its base line. */
export const wordHeights: Readonly<Record<WordStyle, { readonly line: number; readonly ascent: number }>> = {
  plain: { line: 11, ascent: 8.5 },
  strong: { line: 11, ascent: 8.5 },
  label: { line: 12.5, ascent: 9.5 },
};

const round = (value: number) => Math.round(value * 100) / 100;

export function linePath(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** A bar with round ends to the right; round at both sides where `isRoundLeft`. */
export function barPath(x: number, y: number, width: number, height: number): string {
  const radius = Math.min(3, width / 2, height / 2);
  const [w, h, r] = [round(width - radius), round(height - 2 * radius), round(radius)];
  return `M${round(x)} ${round(y)}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}z`;
}

export function circlePath(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}
