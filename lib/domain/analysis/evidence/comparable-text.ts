/** A text as quotes are compared with it, and where each of its characters stands in the text itself. */
export type ComparableText = {
  readonly plain: string;
  /** For each UTF-16 unit of `plain` where what it came from begins in the text, and at the end the text's length. */
  readonly starts: readonly number[];
};

const dropped = /[\p{Cf}\u00ad]/u;
const single = /[‘’‚‛`´ʼ＇]/u;
const double = /[“”„‟«»″＂]/u;
const dash = /[‐‑‒–—―−]/u;

/** Lower case, straight quotation marks and hyphens, one space for any white space, dots for an ellipsis, compatible forms. */
export function toComparable(text: string): ComparableText {
  const pieces: string[] = [];
  const starts: number[] = [];
  let wasSpace = true;
  let at = 0;
  for (const character of text) {
    const piece = toPlain(character);
    const isSpace = piece === " ";
    if (piece !== "" && !(isSpace && wasSpace)) {
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit += 1) starts.push(at);
      wasSpace = isSpace;
    }
    at += character.length;
  }
  return { plain: pieces.join(""), starts: [...starts, text.length] };
}

function toPlain(character: string): string {
  if (/\s/u.test(character)) return " ";
  if (dropped.test(character)) return "";
  if (single.test(character)) return "'";
  if (double.test(character)) return '"';
  if (dash.test(character)) return "-";
  return character.normalize("NFKC").toLowerCase();
}
