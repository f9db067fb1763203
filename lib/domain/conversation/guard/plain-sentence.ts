const quotations =
  /"[^"]*(?:"|$)|“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, "will not"],
  [/\bcan't\b|\bcannot\b/g, "can not"],
  [/\bshan't\b/g, "shall not"],
  [/\bain't\b/g, "is not"],
  [/n't\b/g, " not"],
  [/\blet's\b/g, "let us"],
  [/\b(he|she|it|that|there|here|what|who|where|how|this|everything|nobody|somebody|everyone)'s\b/g, "$1 is"],
  [/'m\b/g, " am"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/'d\b/g, " would"],
];

/**
 * A sentence as the rules read it: lower case, straight marks, short forms written out, one space between words.
 * What stands in quotation marks becomes `QUOTE`: it is somebody's words, or words offered to say.
 */
export function toPlainSentence(sentence: string): string {
  let plain = sentence
    .normalize("NFKC")
    .replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/u, "")
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, " ")
    .replace(/(\p{L})\1{2,}/gu, "$1")
    .replace(quotations, " QUOTE ")
    .replace(/[’‘`´]/gu, "'");
  plain = plain.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "");
  plain = plain.toLowerCase().replaceAll(" quote ", " QUOTE ");
  for (const [short, long] of contractions) plain = plain.replace(short, long);
  return plain
    .replace(/[*_~]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
