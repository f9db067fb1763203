import { joinPair } from "../words/join-pairs.ts";
import { silentWords } from "../words/silent-words.ts";
import { splitJoined } from "../words/split-joined.ts";
import { readWord, type WordBook } from "../words/word-reader.ts";
import { cleanText } from "./clean-text.ts";
import { type Piece, splitText } from "./split-text.ts";

/** A message as the patterns see it: its telling words in order, the silent ones left out. All arrays are parallel. */
export type Message = {
  readonly words: readonly string[];
  readonly breakBefore: readonly (0 | 1 | 2)[];
  readonly isQuoted: readonly boolean[];
  /** The number of the sentence each word stands in. */
  readonly sentence: readonly number[];
  /** A left-out word just before says that this was: "was", "were", "did", "had". */
  readonly wasBefore: readonly boolean[];
  /** Sentences that end with a question mark. */
  readonly questions: ReadonlySet<number>;
};

const past = new Set(["was", "were", "did"]);
const breaks = (left: Piece["breakBefore"], right: Piece["breakBefore"]) => (left > right ? left : right);

/** Reads a text into the words that patterns match. Linear in its length for any text. */
export function readMessage(text: string, book: WordBook): Message {
  const read = new Map<string, readonly string[]>();
  const lookUp = (word: string): readonly string[] => {
    const known = read.get(word);
    if (known !== undefined) return known;
    const words = readWord(word, book);
    read.set(word, words);
    return words;
  };
  return collect(joinScattered(splitText(cleanText(text)), book), lookUp);
}

function collect(pieces: readonly Piece[], lookUp: (word: string) => readonly string[]): Message {
  const words: string[] = [];
  const breakBefore: (0 | 1 | 2)[] = [];
  const isQuoted: boolean[] = [];
  const sentence: number[] = [];
  const wasBefore: boolean[] = [];
  const questions = new Set<number>();
  let current = 0;
  let pending: 0 | 1 | 2 = 0;
  let isPast = false;
  for (const piece of pieces) {
    pending = breaks(pending, piece.breakBefore);
    for (const word of lookUp(piece.text)) {
      if (past.has(word)) isPast = true;
      if (silentWords.has(word)) continue;
      const joined = pending === 0 ? joinPair(words.at(-1), word) : null;
      if (joined !== null) {
        words[words.length - 1] = joined;
        continue;
      }
      if (pending === 2 && words.length > 0) current += 1;
      words.push(word);
      breakBefore.push(words.length === 1 ? 2 : pending);
      isQuoted.push(piece.isQuoted);
      sentence.push(current);
      wasBefore.push(isPast);
      pending = 0;
      isPast = false;
    }
    if (piece.endsQuestion) questions.add(current);
  }
  return { words, breakBefore, isQuoted, sentence, wasBefore, questions };
}

const oneLetter = /^\p{Script=Latin}$/u;
const someLetters = /^[a-z]{1,5}$/;

/** Puts words back together that were pulled apart: "k i l l", "sui cide". */
function joinScattered(pieces: readonly Piece[], book: WordBook): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const length = oneLetter.test(piece.text) ? letterRun(pieces, at) : 0;
    const words = length > 2 ? readRun(pieces.slice(at, at + length), book) : null;
    const next = pieces[at + 1];
    if (words !== null) {
      for (const [index, text] of words.entries())
        joined.push({ ...piece, text, breakBefore: index === 0 ? piece.breakBefore : 0 });
      at += length - 1;
    } else if (length >= longestRun) {
      // A row of letters that is longer than any word and hides none: read once, not from each of its letters.
      joined.push(...pieces.slice(at, at + length));
      at += length - 1;
    } else if (next !== undefined && next.breakBefore === 0 && isTornApart(piece.text, next.text, book)) {
      joined.push({ ...piece, text: piece.text + next.text, endsQuestion: next.endsQuestion });
      at += 1;
    } else joined.push(piece);
  }
  return joined;
}

const longestRun = 48;

function letterRun(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (end < pieces.length && end - start < longestRun && oneLetter.test(pieces[end]?.text ?? "")) end += 1;
  return end - start;
}

function readRun(letters: readonly Piece[], book: WordBook): readonly string[] | null {
  const run = letters.map(({ text }) => text).join("");
  if (book.telling.has(run)) return [run];
  const words = splitJoined(run, (part) => book.known.has(part) || silentWords.has(part));
  return words?.some((word) => book.telling.has(word)) ? words : null;
}

function isTornApart(left: string, right: string, book: WordBook): boolean {
  if (!someLetters.test(left) || !someLetters.test(right)) return false;
  const whole = left + right;
  if (whole.length < 4 || !book.telling.has(whole)) return false;
  return !(isWhole(left, book) && isWhole(right, book));
}

function isWhole(word: string, book: WordBook): boolean {
  return book.known.has(word) || silentWords.has(word) || book.ordinary.has(word);
}
