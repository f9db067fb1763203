/** How wide a text is, in points. */
export type MeasureText = (text: string) => number;

/** A line may end behind a space, and behind a hyphen, dash or slash inside a word. */
const mayEnd = /(?<= )(?=[^ ])|(?<=[^ \d][-–—/])(?=[^ \d-])/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Breaks a text into lines no wider than `width`, as full as they get. A word that is wider than a line is cut
 * between its letters; a letter that is wider than a line stands alone.
 */
export function breakLines(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = "";
  let reached = 0;
  const close = () => {
    if (line.trim() !== "") lines.push(line.trim());
    line = "";
    reached = 0;
  };
  for (const word of text.split(mayEnd)) {
    const bare = measure(word.trimEnd());
    if (reached + bare > width) close();
    if (bare <= width) {
      line += word;
      reached += word.endsWith(" ") ? measure(word) : bare;
      continue;
    }
    const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
    for (let at = 0; at < letters.length; ) {
      const fitting = countFitting(letters, { from: at, room: width - reached }, measure);
      if (fitting === 0 && line !== "") {
        close();
        continue;
      }
      const part = letters.slice(at, at + Math.max(1, fitting)).join("");
      at += Math.max(1, fitting);
      line += part;
      reached += measure(part);
    }
  }
  close();
  return lines;
}

/** How many letters have room side by side; letters that join are wider or narrower together than alone. */
function countFitting(
  letters: readonly string[],
  { from, room }: { readonly from: number; readonly room: number },
  measure: MeasureText,
): number {
  let count = 0;
  for (let sum = 0; from + count < letters.length; count++) {
    sum += measure(letters[from + count] ?? "");
    if (sum > room) break;
  }
  while (count > 0) {
    const together = measure(letters.slice(from, from + count).join(""));
    if (together <= room) break;
    count = Math.min(count - 1, Math.floor((count * room) / together));
  }
  return Math.max(0, count);
}
