import { computeContrast, isColour, mixColours } from "./contrast.ts";

/** What is made of a company's one colour, so that everything set in it can be read, in print and in grey. */
export type BrandPalette = {
  /** For words on white and on the tint: contrast of 4.5 or more with both. */
  readonly ink: string;
  /** For lines and shapes on white and on the tint: contrast of 3 or more. The colour itself where it has it. */
  readonly mark: string;
  /** For grounds under words. */
  readonly tint: string;
  /** A deeper ground, for shapes that carry no words. */
  readonly glow: string;
};

/** Elara's own, for companies without a colour. */
export const elaraColour = "#0f5459";

const white = "#ffffff";
const black = "#000000";

/** A palette from any colour: what is too light is darkened, what is no colour becomes Elara's own. */
export function toBrandPalette(colour: string): BrandPalette {
  const brand = isColour(colour) ? colour.toLowerCase() : elaraColour;
  const tint = mixColours(brand, white, 0.09);
  return {
    tint,
    glow: mixColours(brand, white, 0.2),
    mark: darkenUntil(brand, tint, 3),
    ink: darkenUntil(brand, tint, 4.6),
  };
}

function darkenUntil(colour: string, ground: string, contrast: number): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const candidate = mixColours(colour, black, share);
    if (computeContrast(candidate, ground) >= contrast) return candidate;
  }
  return black;
}
