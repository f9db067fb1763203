// Prints lib/domain/conversation/screen/words/ordinary-words.ts from word lists (one word a line) given as arguments:
// the real words that the screen would otherwise take for a slip of another one.
import { readFileSync } from "node:fs";
import { getEngine } from "#lib/domain/conversation/screen/engine.ts";
import { readWord } from "#lib/domain/conversation/screen/words/word-reader.ts";

const { book } = getEngine();
const listed = process.argv.slice(2).flatMap((path) => readFileSync(path, "utf8").split(/\s+/));
const words = [...new Set(listed)].filter((word) => /^[a-z]{4,}$/.test(word));
const mistaken = words.filter(
  (word) => !book.known.has(word) && readWord(word, { ...book, ordinary: new Set() }).join(" ") !== word,
);

process.stdout.write(`/** Real words that are one slip away from a word of danger. Made by bench/safety-screen/ordinary-words.ts. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  \`${mistaken.sort().join(" ")}\`.split(" "),
);
`);
