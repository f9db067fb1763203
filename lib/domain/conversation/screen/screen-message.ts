import { harmlessVerdict, type ScreenContext, type ScreenVerdict } from "./verdict.ts";

const wish =
  /\b(?:kill(?:ing)? myself|want to die|wanna die|suicidal|end(?:ing)? my life|better off dead|kms)\b/;
const despair = /\b(?:hopeless|can'?t go on|no way out|what'?s the point)\b/;

/** Screens one message of a person for danger, before any model sees it. Pure, and never throws. */
export function screenMessage(text: string, before?: ScreenContext): ScreenVerdict {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
  const isYes = before?.askedDirectly === true && /^\W*(?:yes|yeah|sometimes|maybe)\b/.test(plain);
  if (isYes || (wish.test(plain) && !/\b(?:not|never|n't)\b/.test(plain))) {
    return { level: "crisis", categories: ["suicide"], isImminent: /\b(?:tonight|now)\b/.test(plain) };
  }
  if (despair.test(plain)) return { level: "concern", categories: ["suicide"], isImminent: false };
  return harmlessVerdict;
}
