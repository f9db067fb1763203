const opening = /(?:[rRbBuUfF]{0,2})('''|"""|'|"|`)/y;
const simpleEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "",
  "0": "",
  "\n": "",
};
const between = /\s+/y;

type Read = { readonly value: string; readonly end: number };

/** A string of Python, JavaScript or JSON at a place of a text, with those that follow it directly; null where none begins. */
export function readLiteralString(text: string, at: number, isLoose: boolean): Read | null {
  let found = readOne(text, at, isLoose);
  if (found === null || isLoose) return found;
  for (;;) {
    between.lastIndex = found.end;
    const next: Read | null = readOne(text, found.end + (between.exec(text)?.[0].length ?? 0), false);
    if (next === null) return found;
    found = { value: found.value + next.value, end: next.end };
  }
}

const mayFollow = /\s*(?:[,:\]})]|$)/y;

function ends(text: string, end: number, isLoose: boolean): boolean {
  mayFollow.lastIndex = end;
  return !isLoose || mayFollow.test(text);
}

function readOne(text: string, at: number, isLoose: boolean): Read | null {
  opening.lastIndex = at;
  const begun = opening.exec(text);
  if (begun === null) return null;
  const quote = begun[1] ?? "";
  const isRaw = /r/i.test(begun[0].slice(0, -quote.length));
  const pieces: string[] = [];
  let start = opening.lastIndex;
  for (let place = start; place < text.length; place += 1) {
    if (text.startsWith(quote, place) && ends(text, place + quote.length, isLoose)) {
      pieces.push(text.slice(start, place));
      return { value: pieces.join(""), end: place + quote.length };
    }
    if (text[place] !== "\\") continue;
    if (isRaw) {
      place += 1;
      continue;
    }
    const written = readEscape(text, place + 1);
    pieces.push(text.slice(start, place), written.value);
    place = written.end - 1;
    start = written.end;
  }
  return null;
}

const coded = /x([\da-fA-F]{2})|u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|\r\n/y;

function readEscape(text: string, at: number): Read {
  coded.lastIndex = at;
  const code = coded.exec(text);
  if (code !== null) {
    const digits = code[1] ?? code[2] ?? code[3] ?? code[4];
    const point = digits === undefined ? null : Number.parseInt(digits, 16);
    const value = point === null ? "" : point > 0x10_ff_ff ? "\ufffd" : String.fromCodePoint(point);
    return { value, end: coded.lastIndex };
  }
  const character = text[at] ?? "";
  return { value: simpleEscapes[character] ?? character, end: at + 1 };
}
