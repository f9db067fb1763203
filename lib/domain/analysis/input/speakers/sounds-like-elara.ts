const asksOrComforts =
  /\b(?:how (?:are|do|have|did|long|would|is) (?:you|it|that)|what (?:would|do|makes|happened|is|feels)|tell me more|would you like|i(?:'m| am) (?:here|sorry to hear|glad)|thank you for (?:sharing|telling)|that sounds|sounds like|i understand|i hear you|have you (?:tried|talked|thought|considered)|it(?:'s| is) understandable|as an ai|i(?:'m| am) elara|how can i help|you (?:might|could|mentioned|said))\b/giu;
const tellsOfOneself =
  /\b(?:i(?:'m| am| feel| have| had| was| can't| cannot| don't| need| work| get| got)|i've|my (?:manager|boss|team|lead|work|job|workload|colleagues?|coworkers?|head|family|wife|husband|partner|kids?|deadline|project|hours?))\b/giu;
const addresses = /\b(?:you|your|yours)\b/giu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * How much the texts of one side sound like Elara, who asks and comforts, rather than like somebody who tells of
 * oneself. Above 0: rather Elara.
 */
export function soundsLikeElara(texts: readonly string[]): number {
  let score = 0;
  for (const text of texts) {
    const plain = text.replace(/[’‘]/gu, "'");
    const comforts = Math.min(2, count(plain, asksOrComforts));
    const tells = Math.min(
      2,
      count(plain, tellsOfOneself) - count(plain, /\bi(?:'m| am) (?:here|elara|sorry to hear|glad)\b/giu),
    );
    score +=
      (/\?["”')\s]*$/u.test(plain) ? 1 : 0) + comforts + Math.min(1, count(plain, addresses) / 2) - tells;
  }
  return texts.length === 0 ? 0 : score / texts.length;
}
