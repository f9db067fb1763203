const openers = "[{(";
const closers = "]})";
/** What may stand before a value, and what may stand behind one. */
const before = "[{(,:=";
const behind = ",:]})";
const marks = /[[\]{}(),:"'\\]/gu;

type Walk = {
  /** The last character outside of strings that is no space; empty at the start. */
  last: string;
  wasSpace: boolean;
  /** The mark of the open string and where it stands; empty outside of one. */
  quote: string;
  quoteAt: number;
  depth: number;
  flaws: number;
};

/**
 * About how many places of a text keep it from being JSON: marks where none may stand, words beside words, strings and
 * brackets that are never closed. One pass, whatever the text, and no further than `most`.
 */
export function countFlaws(text: string, most = Number.POSITIVE_INFINITY): number {
  const walk: Walk = { last: "", wasSpace: false, quote: "", quoteAt: 0, depth: 0, flaws: 0 };
  for (let at = 0; at < text.length && walk.flaws <= most; at += 1) {
    const character = text[at] ?? "";
    if (walk.quote !== "") {
      if (character === "\\") at += 1;
      else if (character === walk.quote) closeString(walk, text, at);
    } else if (isSpace(character)) walk.wasSpace = true;
    else takeOutside(walk, character, at);
  }
  const unread = walk.quote === "" ? 0 : (text.slice(walk.quoteAt).match(marks)?.length ?? 0);
  return walk.flaws + walk.depth + unread;
}

const isSpace = (character: string) => character <= " " || character === "\u00a0";

function closeString(walk: Walk, text: string, at: number): void {
  let next = at + 1;
  while (next < text.length && next < at + 200 && isSpace(text[next] ?? "")) next += 1;
  if (next < text.length && !behind.includes(text[next] ?? "")) walk.flaws += 1;
  else walk.quote = "";
}

function takeOutside(walk: Walk, character: string, at: number): void {
  const { last, wasSpace } = walk;
  const isValue = !behind.includes(character) && character !== "=";
  const mayBegin = last === "" || before.includes(last);
  const goesOn = !wasSpace && !`${openers}${closers}"'`.includes(character) && !`${closers}"'`.includes(last);
  if (isValue ? !mayBegin && !goesOn : mayBegin && !closers.includes(character)) walk.flaws += 1;
  if (character === '"' || character === "'") {
    walk.quote = character;
    walk.quoteAt = at;
  } else if (character === "\\") walk.flaws += 1;
  else if (openers.includes(character)) walk.depth += 1;
  else if (closers.includes(character)) {
    if (walk.depth === 0) walk.flaws += 1;
    else walk.depth -= 1;
  }
  walk.last = character;
  walk.wasSpace = false;
}
