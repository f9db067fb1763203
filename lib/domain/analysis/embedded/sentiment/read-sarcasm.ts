import { burdens, ironies, mockSorrow, praiseOpenings, treats } from "./lexicon/sarcasm-words.ts";
import { isLaughing } from "./weigh-emoji.ts";

export type Sarcasm = "bitter" | "playful" | null;

/** So much that spoils it turns praise into its opposite. */
const spoiled = 1;
const spoiledAfterSigh = 0.6;
const sigh = /^(?:oh|ah|yay|wow|just|another|more)\b/;
const sincere =
  /\b(?:but|although|despite|thanks to|proud|worth|no longer|not any more|helped|lovely people|enjoyed)\b/;

/**
 * Whether a sentence is meant the other way round, as far as its words show: praise of something that nobody praises,
 * sayings that are hardly ever meant, mock sorrow over something pleasant.
 * @param plain the sentence in small letters, written out, with its marks taken off
 */
export function readSarcasm(plain: string, text: string): Sarcasm {
  if (mockSorrow.test(plain) && isLaughing(text) && treats.test(plain)) return "playful";
  if (ironies.some((irony) => irony.test(plain))) return "bitter";
  if (!praiseOpenings.test(plain) || sincere.test(plain)) return null;
  const spoils = burdens.reduce((sum, [weight, pattern]) => {
    const hits = new Set(plain.match(new RegExp(pattern, "g")) ?? []).size;
    return sum + weight * Math.min(2, hits);
  }, 0);
  return spoils >= (sigh.test(plain) ? spoiledAfterSigh : spoiled) ? "bitter" : null;
}
