import { correctSpelling } from "./correct-spelling.ts";

/** How much of a message is looked at: its beginning and, above all, its end. */
export const readingLimits = { start: 1500, end: 2500, clauses: 60 } as const;

/** A message as the rules read it. Nothing here is ever shown. */
export type ReadMessage = {
  /** Lower case, straight quotes, single blanks, no control or direction marks; whole up to 4,000 characters. */
  readonly plain: string;
  readonly words: readonly string[];
  readonly clauses: readonly Clause[];
  readonly emoji: readonly string[];
};

export type Clause = {
  /** With words that are nearly one of the rules' own written right. */
  readonly text: string;
  /** It follows a "but": what comes after it counts more than what came before. */
  readonly isTurn: boolean;
  readonly isQuestion: boolean;
};

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const emojiPattern = /\p{Extended_Pictographic}/gu;
const clauseEnd = /(?<=[.!?…。？！؟;\n])\s*|,?\s+(?=(?:but|however|though|although|except|yet)\b)/u;
const turnWord = /^(?:but|however|though|although|except|yet)\b/;

/** A message in the shape that the rules read. Takes any text of any length. */
export function readMessage(text: string): ReadMessage {
  const visible = shorten(text)
    .normalize("NFKC")
    .replace(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replace(/[\t\u00a0]/gu, " ")
    .replace(/[^\n]/gu, (character) => (character.search(hidden) === 0 ? "" : character));
  const emoji = visible.match(emojiPattern) ?? [];
  const spoken = writeOut(
    visible.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu, " ").toLowerCase(),
  );
  const clauses = spoken
    .split(clauseEnd)
    .slice(-readingLimits.clauses)
    .map(toClause)
    .filter(({ text: words }) => words !== "");
  const plain = spoken.replace(/\s+/gu, " ").trim();
  return { plain, words: plain.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [], clauses, emoji };
}

function shorten(text: string): string {
  const { start, end } = readingLimits;
  return text.length <= start + end ? text : `${text.slice(0, start)}\n${text.slice(-end)}`;
}

function toClause(clause: string): Clause {
  const text = clause.replace(/\s+/gu, " ").trim();
  return {
    text: /[\p{L}\p{N}]/u.test(text) ? correctSpelling(text) : "",
    isTurn: turnWord.test(text),
    isQuestion: /[?？؟]["')]*$/u.test(text),
  };
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ´`]/gu, "'"],
  [/\*/gu, ""],
  [/([a-z])\1{2,}/gu, "$1$1"],
  [/\b(do|does|did|is|was|are|were|would|could|should|has|have|had)nt\b/gu, "$1n't"],
  [/\bcan ?not\b|\bcant\b/gu, "can't"],
  [/\bwont\b/gu, "won't"],
  [/\baint\b/gu, "ain't"],
  [/\bim\b/gu, "i'm"],
  [/\bive\b/gu, "i've"],
  [/\bi ?ll\b(?=\s[a-z])/gu, "i'll"],
  [/\b(?:u|yu)\b/gu, "you"],
  [/\bur\b/gu, "your"],
  [/\br\b/gu, "are"],
  [/\b(?:pls|plz)\b/gu, "please"],
  [/\bbc\b|\bcuz\b|\bcos\b/gu, "because"],
  [/\bidk\b/gu, "i don't know"],
  [/\btbh\b/gu, "to be honest"],
  [/\b(?:thx|thnx|tnx|ty)\b/gu, "thanks"],
  [/\bngl\b/gu, "not going to lie"],
  [/\bw\/o\b/gu, "without"],
  [/\bgonna\b/gu, "going to"],
  [/\bwanna\b/gu, "want to"],
  [/\bgotta\b/gu, "got to"],
];

/** Chat spelling as it would be written out. */
function writeOut(text: string): string {
  return shortForms.reduce((written, [pattern, whole]) => written.replace(pattern, whole), text);
}
