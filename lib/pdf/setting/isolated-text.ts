/** What is laid out by itself has a direction of its own; what stands around it has that of the whole. */
export type Stretch = { readonly text: string; readonly isolate: "ltr" | "rtl" | null };

const signs = { ltr: "\u2066", rtl: "\u2067", close: "\u2069" } as const;
const steering = /([\u2066-\u2068])|\u2069/g;
const turning = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const rightToLeftFirst = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether it has words from right to left. */
export const hasTurns = (text: string) => turning.test(text);
export const isRightToLeftFirst = (text: string) => rightToLeftFirst.test(text);
export const hasIsolates = (text: string) => /[\u2066-\u2069]/.test(text);

/**
 * A text in stretches that are laid out by themselves and those around them. What is isolated inside an isolate belongs to it;
 * one that is not closed goes to the end.
 * @param open the direction of an isolate in which the text begins
 */
export function splitIsolates(text: string, open: Stretch["isolate"] = null): Stretch[] {
  const stretches: { text: string; isolate: Stretch["isolate"] | "auto" }[] = [{ text: "", isolate: open }];
  let depth = open === null ? 0 : 1;
  let from = 0;
  const take = (to: number, after: number) => {
    const last = stretches.at(-1);
    if (last !== undefined) last.text += text.slice(from, to);
    from = after;
  };
  for (const sign of text.matchAll(steering)) {
    take(sign.index, sign.index + 1);
    if (sign[1] !== undefined) {
      depth += 1;
      if (depth === 1) stretches.push({ text: "", isolate: directionOf(sign[1]) });
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) stretches.push({ text: "", isolate: null });
    }
  }
  take(text.length, text.length);
  return stretches.map(({ text, isolate }) => ({
    text,
    isolate: isolate === "auto" ? toDirection(text) : isolate,
  }));
}

function directionOf(sign: string): "ltr" | "rtl" | "auto" {
  if (sign === signs.ltr) return "ltr";
  return sign === signs.rtl ? "rtl" : "auto";
}

const toDirection = (text: string) => (isRightToLeftFirst(text) ? "rtl" : "ltr");

/** A text whose stretches are printed one by one, each isolate between its signs again. */
export function printStretches(text: string, print: (part: string) => string): string {
  return splitIsolates(text)
    .map(({ text: part, isolate }) => {
      if (isolate === null) return keepGaps(part, print(part));
      const printable = print(part);
      return printable === "" ? "" : `${signs[isolate]}${printable}${signs.close}`;
    })
    .join("")
    .trim();
}

/** One space where a stretch touched the next one with any. */
function keepGaps(written: string, printable: string): string {
  if (printable === "") return /\s/.test(written) ? " " : "";
  return `${/^\s/.test(written) ? " " : ""}${printable}${/\s$/.test(written) ? " " : ""}`;
}

/** The stretches of each line of a broken text: an isolate goes on over the end of a line. */
export function splitLines(lines: readonly string[]): Stretch[][] {
  let open: Stretch["isolate"] = null;
  return lines.map((line) => {
    const stretches = splitIsolates(line, open);
    open = stretches.at(-1)?.isolate ?? null;
    return trimEnds(stretches.filter(({ text }) => text !== ""));
  });
}

function trimEnds(stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .map((stretch, index) => {
      const start = index === 0 ? stretch.text.trimStart() : stretch.text;
      return { ...stretch, text: index === stretches.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== "");
}
