import { screenMessage } from "../screen/screen-message.ts";
import type { Turn } from "../turns.ts";

const disclosure =
  /\b(?:i(?:'| a)m|i have been|i was|we are|my)\b.{0,60}\b(?:pregnant|diagnos\w*|divorc\w*|separat\w*|died|death|passed away|funeral|grie\w*|cancer|ill(?:ness)?|disab\w*|depress\w*|anxi\w*|burn(?:ed|t)?[- ]?out|harass\w*|bull(?:y|ied|ying)|discriminat\w*|resign\w*|quit(?:ting)?|fired|laid off)\b/iu;
const commitment =
  /\b(?:i(?:'ll| will| am going to|'m going to| promise| plan to| agreed? to)|let'?s|we agreed|next time (?:i|we))\b/iu;
const confidence =
  /\b(?:don'?t tell|keep (?:this|it) (?:between|private|secret)|please don'?t|never told anyone)\b/iu;

/**
 * The places of turns that a reply has to know, however long ago they were said: whatever the safety screen heard, what
 * somebody disclosed about themselves, what was agreed, what was told in confidence.
 */
export function findPinned(turns: readonly Turn[]): readonly number[] {
  return turns.flatMap((turn, index) => (isPinned(turn) ? [index] : []));
}

function isPinned({ role, text }: Turn): boolean {
  const plain = text.replaceAll("’", "'");
  if (commitment.test(plain)) return true;
  if (role === "elara") return false;
  return disclosure.test(plain) || confidence.test(plain) || screenMessage(text).level !== "none";
}
