import type { FaceName } from "../fonts/font-files.ts";

/** How a text is set, in points. */
export type TextStyle = {
  readonly face: FaceName;
  readonly size: number;
  readonly lineHeight: number;
  /** Figures of one width, for columns of them. */
  readonly isTabular?: boolean;
  readonly spacing?: number;
};

/** The scale of the paper: each step has its place, and nothing is set between them. */
export const textStyles = {
  coverTitle: { face: "serif", size: 34, lineHeight: 40 },
  coverSubtitle: { face: "plain", size: 13, lineHeight: 19 },
  heading: { face: "serif", size: 21, lineHeight: 27 },
  question: { face: "serif", size: 13.5, lineHeight: 18.5 },
  lead: { face: "serif", size: 15, lineHeight: 21 },
  figure: { face: "serif", size: 21, lineHeight: 26 },
  body: { face: "plain", size: 10.5, lineHeight: 15.75 },
  bodyStrong: { face: "strong", size: 10.5, lineHeight: 15.75 },
  small: { face: "plain", size: 9, lineHeight: 13 },
  smallStrong: { face: "strong", size: 9, lineHeight: 13 },
  eyebrow: { face: "strong", size: 9.5, lineHeight: 14, spacing: 0.5 },
  cell: { face: "plain", size: 9.5, lineHeight: 13.5, isTabular: true },
  cellStrong: { face: "strong", size: 9.5, lineHeight: 13.5, isTabular: true },
  tiny: { face: "plain", size: 8, lineHeight: 11.5, isTabular: true },
  tinyStrong: { face: "strong", size: 8, lineHeight: 11.5, isTabular: true },
  wordmark: { face: "serif", size: 16, lineHeight: 20 },
} as const satisfies Record<string, TextStyle>;
