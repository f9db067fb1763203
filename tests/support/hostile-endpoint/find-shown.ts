import type { Part } from "./compose-reply.ts";

const runLength = 3;
const shownShare = 0.6;
const fewestLetters = 8;

/**
 * Whether a part of a reply reached the person, whatever the guard thinks of it: as it was written, letter by letter, or
 * with most of its words in their order.
 */
export function wasShown({ said, written }: Part, shown: string): boolean {
  const [seen, sent] = [toLetters(shown), toLetters(written)];
  if (sent.length >= fewestLetters && seen.includes(sent)) return true;
  if (written.split(/(?<=[.!?])\s/u).some((piece) => isLong(piece) && seen.includes(toLetters(piece))))
    return true;
  const runs = toRuns(said.sentence);
  const text = ` ${toWords(shown).join(" ")} `;
  return runs.length > 0 && runs.filter((run) => text.includes(run)).length >= shownShare * runs.length;
}

/** A piece of a disguised sentence counts where it is long enough to mean something. */
function isLong(piece: string): boolean {
  return toLetters(piece).length >= 2 * fewestLetters;
}

function toLetters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function toWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A short sentence is one run. */
function toRuns(sentence: string): string[] {
  const words = toWords(sentence);
  if (words.length <= runLength) return words.length === 0 ? [] : [` ${words.join(" ")} `];
  return words.slice(runLength - 1).map((_, at) => ` ${words.slice(at, at + runLength).join(" ")} `);
}
