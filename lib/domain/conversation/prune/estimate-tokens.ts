/** What a chat template adds to a message. */
export const tokensAroundMessage = 6;

const pieces = /[A-Za-z]+|\s+|./gsu;
const familiar = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const lettersOfToken = 3;

/**
 * An upper estimate of the tokens of ordinary text, for a tokenizer of some 32,000 pieces that falls back on bytes (Mistral, Llama):
 * three letters of an ASCII word, a digit, a mark or a letter of a familiar script each; two for an ideograph or a
 * syllable; its bytes for anything else. Ordinary text has fewer.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(pieces)) tokens += tokensOf(piece);
  return tokens;
}

function tokensOf(piece: string): number {
  const code = piece.codePointAt(0) ?? 0;
  if (/^[A-Za-z]/.test(piece)) return Math.ceil(piece.length / lettersOfToken);
  if (/^\s/u.test(piece))
    return piece === " " ? 0 : Math.ceil(piece.length / 2) + piece.split("\n").length - 1;
  if (code < 0x80 || familiar.test(piece)) return 1;
  if (dense.test(piece)) return 2;
  return code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
