import { hasIsolates, isRightToLeftFirst, type Stretch, splitIsolates, splitLines } from "./isolated-text.ts";
import type { SetLine } from "./set-text.ts";

type ToLine = (text: string, isRightToLeft: boolean) => SetLine;

/** The lines of one text; where it has isolates, each line with them in their places. */
export function setParts(lines: readonly string[], toLine: ToLine): SetLine[] {
  const isRightToLeft = beginsRightToLeft(lines.join(""));
  if (!lines.some(hasIsolates)) return lines.map((line) => toLine(line, isRightToLeft));
  return splitLines(lines).map((stretches) => {
    const parts = stretches.flatMap((stretch) => setStretch(stretch, isRightToLeft, toLine));
    const [only] = parts;
    if (only === undefined) return toLine("", isRightToLeft);
    const isPlain = parts.length === 1 && only.isRightToLeft === isRightToLeft;
    return isPlain ? only : joinParts(parts, isRightToLeft);
  });
}

/** A text begins where its first letter does that stands in no isolate; one that is an isolate alone, in that. */
function beginsRightToLeft(text: string): boolean {
  if (!hasIsolates(text)) return isRightToLeftFirst(text);
  const stretches = splitIsolates(text).filter(({ text: part }) => part !== "");
  if (stretches.length === 1) return stretches[0]?.isolate === "rtl";
  return isRightToLeftFirst(
    stretches.map(({ text: part, isolate }) => (isolate === null ? part : "")).join(""),
  );
}

/** The gaps at its ends are parts of their own: what draws a text leaves them out. */
function setStretch({ text, isolate }: Stretch, isAround: boolean, toLine: ToLine): SetLine[] {
  const isRightToLeft = isolate === null ? isAround : isolate === "rtl";
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)]
    .filter((part) => part !== "")
    .map((part) => toLine(part, isRightToLeft));
}

/** Parts side by side, in the direction of the line. */
function joinParts(lines: readonly SetLine[], isRightToLeft: boolean): SetLine {
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  let reached = 0;
  const parts = lines.map((line) => {
    const x = isRightToLeft ? width - reached - line.width : reached;
    reached += line.width;
    return { x, line };
  });
  return {
    text: lines.map(({ text }) => text).join(""),
    width,
    fonts: [...new Set(lines.flatMap(({ fonts }) => fonts))],
    ascent: Math.max(...lines.map(({ ascent }) => ascent)),
    isRightToLeft,
    turns: lines.some(({ turns }) => turns),
    parts: parts.filter(({ line }) => line.text.trim() !== ""),
  };
}
