const number =
  /[+-]?(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?\.?)[jLl]?/y;
const follows = /[\s,:\]})=#/]|$/y;

/** A number at a place of a text; as it was written where a double cannot hold it. Null where there is none. */
export function readLiteralNumber(
  text: string,
  at: number,
): { readonly value: number | string; readonly end: number } | null {
  number.lastIndex = at;
  const written = number.exec(text)?.[0];
  if (written === undefined) return null;
  const end = at + written.length;
  follows.lastIndex = end;
  if (!follows.test(text)) return null;
  const plain = written.replace(/_/g, "").replace(/[jLl]$/, "");
  const value = Number(plain);
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return { value: isExact ? value : plain, end };
}
