const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What stands behind the last comma or dot, such as the day; a longer ending is a part as any other. */
const ending = /(?:, | · )[^,·\u2066-\u2069]{1,24}$/u;

/**
 * As much of a text as fits, with an ellipsis for what is left out. A short ending stays: it is the long name before it that
 * is cut.
 */
export function clipText(text: string, fits: (candidate: string) => boolean): string {
  if (fits(text)) return text;
  const tail = ending.exec(text)?.[0] ?? "";
  return cutBefore(text, tail, fits) ?? cutBefore(text, "", fits) ?? "…";
}

function cutBefore(text: string, tail: string, fits: (candidate: string) => boolean): string | null {
  const letters = [...graphemes.segment(text.slice(0, text.length - tail.length))].map(
    ({ segment }) => segment,
  );
  const cut = (length: number) =>
    `${closeIsolates(`${letters.slice(0, length).join("").trimEnd()}…`)}${tail}`;
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cut(middle))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? null : cut(low);
}

/** What was cut inside an isolate is closed again, so that what follows stands outside of it. */
function closeIsolates(text: string): string {
  const open = text.match(/[\u2066-\u2068]/g)?.length ?? 0;
  const closed = text.match(/\u2069/g)?.length ?? 0;
  return text + "\u2069".repeat(Math.max(0, open - closed));
}
