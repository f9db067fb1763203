import type { Draw } from "./draw.ts";

const roughShare = 0.42;

/** An English message as some people type it: lower case, no marks, a slip of the finger. Most stay as they are. */
export function roughen(text: string, draw: Draw): string {
  if (!/^[A-Z]/u.test(text) || !draw.chance(roughShare)) return text;
  return draw.pick(ways)(text, draw);
}

const toLower = (text: string) =>
  text.replace(/(?<![A-Z])[A-Z](?![A-Z])/gu, (letter) => letter.toLowerCase()).replace(/[.]$/u, "");
const dropApostrophes = (text: string) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, "");
const clip = (text: string) =>
  text
    .replace(/\bbecause\b/gu, "cause")
    .replace(/\bgoing to\b/gu, "gonna")
    .replace(/\bI don't know\b/gu, "idk")
    .replace(/\breally\b/gu, "rly");

/** Two letters of one longer word swapped, or one left out. */
function slip(text: string, draw: Draw): string {
  const words = text.split(" ");
  const long = words.flatMap((word, at) => (/^[a-z]{6,}$/u.test(word) ? [at] : []));
  if (long.length === 0) return text;
  const at = draw.pick(long);
  const word = words[at] ?? "";
  const cut = 1 + draw.below(word.length - 3);
  const swapped = (word[cut + 1] ?? "") + (word[cut] ?? "") + word.slice(cut + 2);
  return words.with(at, word.slice(0, cut) + (draw.chance(0.5) ? swapped : word.slice(cut + 1))).join(" ");
}

const ways: readonly ((text: string, draw: Draw) => string)[] = [
  toLower,
  toLower,
  (text) => dropApostrophes(toLower(text)),
  (text) => dropApostrophes(toLower(clip(text))),
  (text) => text.replace(/[.]$/u, ""),
  (text) => text.replace(/[.]$/u, "..."),
  slip,
  (text, draw) => toLower(slip(text, draw)),
];
