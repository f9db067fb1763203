const disguise = /[0-9@$!|€#+*_.·•~^/-]/;
const letterOf: Readonly<Record<string, readonly [string, string]>> = {
  "0": ["o", "o"],
  "1": ["i", "l"],
  "3": ["e", "e"],
  "4": ["a", "a"],
  "5": ["s", "s"],
  "6": ["g", "b"],
  "7": ["t", "t"],
  "8": ["b", "a"],
  "9": ["g", "q"],
  "@": ["a", "a"],
  $: ["s", "s"],
  "!": ["i", "l"],
  "|": ["l", "i"],
  "€": ["e", "e"],
  "#": ["h", "h"],
  "+": ["t", "t"],
}; // prettier-ignore
const longestDisguised = 24;

/** The two readings of a word written with digits and signs for letters ("k1ll", "d!e"); none for a plain word. */
export function undisguise(word: string): readonly string[] {
  if (word.length > longestDisguised || !disguise.test(word) || !/[a-z]/.test(word)) return [];
  const read = (variant: 0 | 1) => Array.from(word, (sign) => letterOf[sign]?.[variant] ?? sign).join("");
  return [...new Set([read(0), read(1)])];
}

/** A test for what a masked word may stand for ("s*icide", "k**l"), or null where too little of it is left. */
export function maskTest(word: string): ((candidate: string) => boolean) | null {
  if (word.length > longestDisguised || !/^[a-z][a-z*_#@$%-]*$/.test(word) || !/[*_#@$%-]/.test(word))
    return null;
  const letters = word.replaceAll(/[^a-z]/g, "").length;
  if (letters < 2 || letters * 3 < word.length) return null;
  const exact = new RegExp(`^${word.replaceAll(/[^a-z]/g, "[a-z]")}$`);
  return (candidate) => candidate.length === word.length && exact.test(candidate);
}

/** A word with letters repeated for emphasis, with at most two and with one of each. */
export function unstretch(word: string): readonly string[] {
  if (!/([a-z])\1/.test(word)) return [];
  const twice = word.replaceAll(/([a-z])\1{2,}/g, "$1$1");
  return [twice, word.replaceAll(/([a-z])\1{2,}/g, "$1"), word.replaceAll(/([a-z])\1+/g, "$1")];
}
