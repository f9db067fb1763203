/** Real words that are one slip away from a known one. Made by bench/safety-screen/ordinary-words.ts. */
export const ordinaryWords: ReadonlySet<string> = new Set("".split(" "));
