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
    for (const { segment } of graphemes.segment(word)) {
      const letter = measure(segment);
      if (reached + letter > width) close();
      line += segment;
      reached += letter;
    }
  }
  close();
  return lines;
}
