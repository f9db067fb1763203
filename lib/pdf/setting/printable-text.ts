/** Whether a voice has a letter. */
export type HasLetter = (codePoint: number) => boolean;

const alike: Readonly<Record<string, string>> = {
  "→": "->",
  "⇒": "=>",
  "←": "<-",
  "↔": "<->",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "≈": "~",
  "●": "•",
  "▪": "•",
  "★": "*",
  "☆": "*",
  "✓": "+",
  "✔": "+",
  "✗": "x",
  "✘": "x",
  "∞": "infinite",
};

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "Japanese"],
  [/\p{Script=Hangul}/u, "Korean"],
  [/\p{Script=Han}/u, "Chinese"],
  [/\p{Script=Devanagari}/u, "Devanagari"],
  [/\p{Script=Bengali}/u, "Bengali"],
  [/\p{Script=Tamil}/u, "Tamil"],
  [/\p{Script=Telugu}/u, "Telugu"],
  [/\p{Script=Gujarati}/u, "Gujarati"],
  [/\p{Script=Gurmukhi}/u, "Gurmukhi"],
  [/\p{Script=Thai}/u, "Thai"],
  [/\p{Script=Georgian}/u, "Georgian"],
  [/\p{Script=Armenian}/u, "Armenian"],
  [/\p{Script=Ethiopic}/u, "Ethiopic"],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, "emoji"],
  [/\p{L}/u, "another script"],
];

/** Steering signs that are not seen, those that turn the order of letters around among them. */
const unseen =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0000}-\u{e0fff}]/gu;

/** More signs on one letter than any language puts there. */
const towers = /(\p{M}{4})\p{M}+/gu;

/** What is written on the last page where something had no letters. */
export const withoutLettersNote =
  "What stands in square brackets, such as [Chinese] or [emoji], is written with signs that this document " +
  "has no letters for. The page of the same report in Elara shows it as it was written.";

export type PrintableText = { readonly text: string; readonly isComplete: boolean };

/**
 * A text as it can be set: in one line, without steering signs, and with a word in brackets for what the
 * fonts have no letters for, so that nothing turns into empty boxes.
 */
export function toPrintableText(text: string, hasLetter: HasLetter): PrintableText {
  const seen = text.toWellFormed().normalize("NFC").replace(unseen, "").replace(towers, "$1");
  const plain = closeGaps(seen);
  if (isSettable(plain, hasLetter)) return { text: plain, isComplete: true };
  return replaceMissing(plain, hasLetter);
}

/** One space for each gap, none at the ends. */
function closeGaps(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, (gap) => (gap === "\u00a0" ? gap : " ")).trim();
}

function replaceMissing(text: string, hasLetter: HasLetter): PrintableText {
  let set = "";
  let missing = "";
  let isComplete = true;
  const close = () => {
    if (missing === "") return;
    const gap = missing.endsWith(" ") ? " " : "";
    set += `[${nameSigns(missing)}]${gap}`;
    missing = "";
    isComplete = false;
  };
  for (const letter of text) {
    const settable = toSettable(letter, hasLetter);
    if (settable === null || (missing !== "" && /[\s\p{M}\u200c\u200d]/u.test(letter))) missing += letter;
    else {
      close();
      set += settable;
    }
  }
  close();
  // A mark that fell away may have stood between two gaps.
  return { text: closeGaps(set), isComplete };
}

/** A letter or what stands for it; null where nothing does. A mark or joiner without a letter falls away. */
function toSettable(letter: string, hasLetter: HasLetter): string | null {
  if (isSettable(letter, hasLetter)) return letter;
  if (/[\p{M}\u200c\u200d]/u.test(letter)) return "";
  const candidates = [alike[letter] ?? "", letter.normalize("NFKC"), letter.normalize("NFKD")];
  const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...candidates, bare].find((other) => other.trim() !== "" && isSettable(other, hasLetter)) ?? null;
}

function isSettable(text: string, hasLetter: HasLetter): boolean {
  for (const letter of text) if (!hasLetter(letter.codePointAt(0) ?? 0)) return false;
  return true;
}

function nameSigns(text: string): string {
  return scripts.find(([pattern]) => pattern.test(text))?.[1] ?? "sign";
}
