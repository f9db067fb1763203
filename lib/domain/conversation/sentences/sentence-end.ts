/** Marks that end a sentence, in the scripts that have one. */
const fullMarks = "。！？｡．؟۔।॥։";
const openMarks = ".!?…‽";
const closers = "\"'”’»)]}*_`」』）】";
const terminal = new Set([...fullMarks, ...openMarks]);
const closing = new Set(closers);
const wide = new Set(fullMarks);

/** Never the end of a sentence when something follows. */
const titles =
  /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|prof|mx|st|mt|rev|hon|gen|vs|approx|ca|cf|esp|incl|fig|e\.g|i\.e|z\.b|d\.h|bzw|hr|fr|nr|sra?|mme|mlle)$/iu;
/** The end of a sentence only when a capital follows. */
const shortForms = /(?:^|[^\p{L}])(?:etc|inc|ltd|corp|co|jr|sr|usw|dept|est|(?:\p{L}\.)+\p{L})$/iu;
const initial = /(?:^|[\s("“.])(?!I$)\p{Lu}$/u;
const listNumber = /(?:^|\n)\s*\d{1,3}$/u;
const address = /(?:\/\/|www\.|@|\w\.\w|\/)[^\s]*$/u;

/** Where a sentence ends in a text, or from where on more text is needed to say so. */
export type SentenceEnd =
  | { readonly kind: "end"; readonly at: number }
  | { readonly kind: "open"; readonly resumeAt: number };

/** The longest piece, in characters, before it is cut at a space: a model that never ends a sentence. */
const longestPiece = 1_000;
/** How many characters before a mark can matter to it. */
const lookBehind = 80;

/**
 * The end of the first sentence of `text`, looked for from `from` on. With nothing after its mark it counts only where
 * nothing that may follow could change that.
 */
export function findSentenceEnd(text: string, from: number): SentenceEnd {
  const length = Math.min(text.length, longestPiece + 1);
  let hasWords = text.slice(0, from).trim() !== "";
  for (let index = from; index < length; index++) {
    const mark = text.charAt(index);
    if (mark === "\n" && hasWords) return { kind: "end", at: index };
    hasWords ||= mark.trim() !== "";
    if (!terminal.has(mark)) continue;
    const after = skipMarks(text, index);
    const judged = judge(text, index, after);
    if (judged === "end") return { kind: "end", at: after };
    if (judged === "open") return capped(text, index);
    hasWords = true;
    index = after - 1;
  }
  return capped(text, length);
}

export function hasPossibleEnd(text: string): boolean {
  for (const character of text) if (terminal.has(character) || character === "\n") return true;
  return false;
}

function capped(text: string, resumeAt: number): SentenceEnd {
  if (text.length <= longestPiece) return { kind: "open", resumeAt };
  const space = text.lastIndexOf(" ", longestPiece);
  if (space > 0) return { kind: "end", at: space };
  const code = text.charCodeAt(longestPiece - 1);
  const isHalf = code >= 0xd800 && code <= 0xdbff;
  return { kind: "end", at: isHalf ? longestPiece - 1 : longestPiece };
}

function skipMarks(text: string, index: number): number {
  let after = index + 1;
  const last = Math.min(text.length, index + lookBehind);
  while (after < last && (terminal.has(text.charAt(after)) || closing.has(text.charAt(after)))) after++;
  return after;
}

function judge(text: string, index: number, after: number): "end" | "open" | "inside" {
  const mark = text.charAt(index);
  if (wide.has(mark)) return "end";
  const before = text.slice(Math.max(0, index - lookBehind), index);
  const isDot = mark === ".";
  if (mark === "!" && /(?:^|\s)$/u.test(before) && isImageSoFar(text, after)) {
    return after === text.length ? "open" : "inside";
  }
  if (after === text.length) return canEndAtOnce(text, before, mark, after - index) ? "end" : "open";
  const next = text.charAt(after);
  if (!/\s/u.test(next)) return !isDot && mark !== "…" && !address.test(before) ? "end" : "inside";
  const run = text.slice(index, after);
  const isTrailing = mark === "…" || run.startsWith("..") || [...run].some((each) => closing.has(each));
  if (isTrailing || (isDot && shortForms.test(before))) return judgeByCapital(text, after);
  if (isDot && (titles.test(before) || initial.test(before) || listNumber.test(before))) return "inside";
  return "end";
}

/** Whether an exclamation mark that stands after a space may begin a Markdown image. */
function isImageSoFar(text: string, after: number): boolean {
  return after === text.length || text.charAt(after) === "[";
}

/** Whether what follows a mark that need not end a sentence begins a new one. */
function judgeByCapital(text: string, after: number): "end" | "open" | "inside" {
  const following = text.slice(after).trimStart();
  if (following === "") return text.slice(after).includes("\n") ? "end" : "open";
  return /^[\p{Ll}]/u.test(following) ? "inside" : "end";
}

function canEndAtOnce(text: string, before: string, mark: string, length: number): boolean {
  if (hasOpenBracket(text)) return false;
  if (mark === "!" || mark === "?" || mark === "‽") return !address.test(before);
  if (mark === "…" || length > 1 || before === "") return false;
  const isUnsure =
    /[\d\s]$/u.test(before) ||
    titles.test(before) ||
    shortForms.test(before) ||
    /(?:^|[\s("“.])(?!I$)\p{L}$/u.test(before) ||
    address.test(before);
  return !isUnsure;
}

/** Whether a quotation, a bracket or an emphasis is still open, so that its end may follow the mark. */
function hasOpenBracket(text: string): boolean {
  let round = 0;
  let quotes = 0;
  let straight = 0;
  let stars = 0;
  for (const character of text) {
    if (character === "(") round++;
    else if (character === ")") round--;
    else if (character === "“" || character === "«") quotes++;
    else if (character === "”" || character === "»") quotes--;
    else if (character === '"') straight++;
    else if (character === "*") stars++;
  }
  return round > 0 || quotes > 0 || straight % 2 === 1 || stars % 2 === 1 || openStrong(text, stars);
}

function openStrong(text: string, stars: number): boolean {
  return stars > 0 && (text.split("**").length - 1) % 2 === 1;
}
