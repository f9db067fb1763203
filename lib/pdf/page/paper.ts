import { type BrandPalette, toBrandPalette } from "#lib/domain/colour/brand-palette.ts";
import type { Setter } from "../setting/set-text.ts";

/** A4 in points. */
export const paper = {
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 539.28,
  /** Between the header and the footer. */
  top: 92,
  bottom: 762,
} as const;

export const contentWidth = paper.right - paper.left;
export const contentHeight = paper.bottom - paper.top;

/** What may not be cut may be this high; higher than that, it is. */
export const uncutHeight = contentHeight * 0.6;

/** Rows that belong together, such as a short table, stay so up to this height. */
export const uncutRows = contentHeight * 0.4;
export const uncutSection = contentHeight * 0.42;
/** Words that are not left alone at the end of a page, nor at its beginning. */
export const fewLines = 60;
/** A chart with the figures behind it. */
export const uncutChart = contentHeight * 0.8;

/** The colour roles of app/globals.css by day, as paper needs them. */
export const paperColours = {
  white: "#ffffff",
  surface: "#f8f4ec",
  sunken: "#f0eadd",
  ink: "#1d2827",
  muted: "#56605c",
  line: "#e2dac9",
  lineStrong: "#867e6e",
  seriesOther: "#7d7666",
  good: "#2d6a41",
  goodSoft: "#e0ecda",
  attention: "#85540a",
  attentionSoft: "#f8e9c8",
  danger: "#9d2b2b",
  dangerSoft: "#f8e0da",
  mood: ["#2b3d6b", "#4b6892", "#80899a", "#c69650", "#efbf53"],
} as const;

/** What every part of a document is made with. */
export type Press = {
  readonly setter: Setter;
  readonly brand: BrandPalette;
};

export function toPress(setter: Setter, colour: string): Press {
  return { setter, brand: toBrandPalette(colour) };
}
