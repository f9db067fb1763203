import { getSentimentLexicon } from "./lexicon/lexicon.ts";
import { colours, fillers, lesseners, negators, strengtheners } from "./lexicon/needed-words.ts";
import { type Meaning, matchPhrase } from "./lexicon/phrase-tree.ts";

/** Something felt that a stretch of words names: its worth in the light of the words around it, and where it stands. */
export type Feeling = {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly isTurned: boolean;
};

/** A "not" reaches so many words that say something by themselves. */
const negationReach = 3;
const turned = { good: -0.75, veryGood: -0.5, bad: -0.6, needed: -1.6, isVeryGood: 3 } as const;
const excess = -0.6;
const superlatives = new Set(["so", "such", "this", "more", "that"]);
const likers = new Set(
  "i we they he she not really do did also rather still actually always quite".split(" "),
);

type Found = {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  readonly skipped: readonly string[];
};

const ofOthers = new Set(
  "ask tell talk answer answered told explain notice count invite include change reply plan keep stop value".split(
    " ",
  ),
);
const subjects = new Set("i we they he she it you nobody somebody everybody boss manager".split(" "));

/** What a stretch of words feels like, one value for each thing said, in their order. */
export function weighStretch(words: readonly string[]): readonly Feeling[] {
  const found = findMeanings(words);
  const inPhrase = new Set(found.flatMap(({ start, end }) => range(start, end)));
  return found.flatMap((one, index) => {
    if (one.meaning.kind === "neutral") return [];
    const isTurned = countTurns(words, one, found[index - 1], inPhrase) % 2 === 1;
    if (isTurned && isOwnChoice(words, one)) return [];
    const value = worthOf(words, one, isTurned);
    return value === 0 ? [] : [{ value, start: one.start, end: one.end, isTurned }];
  });
}

function findMeanings(words: readonly string[]): Found[] {
  const { phrases } = getSentimentLexicon();
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const match = matchPhrase(phrases, words, at, (word) => colours.has(word));
    if (match === null) {
      at += isLiking(words, at) ? pushLiking(found, at) : 1;
      continue;
    }
    found.push({ meaning: match.meaning, start: at, end: match.end, skipped: match.skipped });
    at = match.end;
  }
  return found;
}

/** "I didn't ask" says nothing; "they didn't ask" does. */
function isOwnChoice(words: readonly string[], { meaning, start }: Found): boolean {
  if (meaning.kind !== "needed" || !ofOthers.has(words[start] ?? "")) return false;
  const subject = words.slice(0, start).findLast((word) => subjects.has(word));
  return subject === "i" && words.slice(0, start).includes("not");
}

/** "I like", not "it is like". */
function isLiking(words: readonly string[], at: number): boolean {
  const word = words[at];
  return (word === "like" || word === "likes" || word === "liked") && likers.has(words[at - 1] ?? "");
}

function pushLiking(found: Found[], at: number): number {
  found.push({ meaning: { kind: "feeling", value: 1.5 }, start: at, end: at + 1, skipped: [] });
  return 1;
}

/** How often what was found is turned round by the words before it. */
function countTurns(
  words: readonly string[],
  { start }: Found,
  before: Found | undefined,
  inPhrase: ReadonlySet<number>,
): number {
  let turns = 0;
  let reach = negationReach;
  for (let at = start - 1; at >= 0 && reach > 0; at -= 1) {
    const word = words[at] ?? "";
    if (inPhrase.has(at)) {
      // What stands between takes the "not" for itself, but for what both share ("not happy and proud").
      if (before !== undefined && at < before.end && !joins(words, before.end, start)) {
        if (before.meaning.kind === "feeling") break;
      }
      reach -= 1;
      continue;
    }
    if (negators.has(word) && words[at + 1] !== "only") turns += isSuperlative(words, at, start) ? 0 : 1;
    else if (!fillers.has(word)) reach -= 1;
  }
  return turns;
}

/** "Never so tired" is more tired than ever. */
function isSuperlative(words: readonly string[], at: number, start: number): boolean {
  return words[at] === "never" && words.slice(at + 1, start).some((word) => superlatives.has(word));
}

function joins(words: readonly string[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  return between.some((word) => word === "and" || word === "or" || word === "nor");
}

function worthOf(words: readonly string[], { meaning, start, skipped }: Found, isTurned: boolean): number {
  if (meaning.kind === "needed") return isTurned ? turned.needed : 0;
  const before = listColours(words, start);
  const around = [...before, ...skipped];
  let value = meaning.value;
  for (const word of around) value *= Object.hasOwn(strengtheners, word) ? (strengtheners[word] ?? 1) : 1;
  if (around.some((word) => lesseners.has(word))) value *= -0.7;
  if (before.at(-1) === "too" && value > 0) value *= excess;
  if (!isTurned) return value;
  if (value < 0) return value * turned.bad;
  return value * (value >= turned.isVeryGood ? turned.veryGood : turned.good);
}

/** The words straight before that only say how much. */
function listColours(words: readonly string[], start: number): string[] {
  const found: string[] = [];
  for (let at = start - 1; at >= 0 && start - at <= 3; at -= 1) {
    const word = words[at] ?? "";
    if (Object.hasOwn(strengtheners, word) || lesseners.has(word)) found.unshift(word);
    else if (word !== "a" && word !== "of" && word !== "bit") break;
  }
  return found;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
