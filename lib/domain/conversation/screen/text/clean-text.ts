const nonAscii = /[^\0-\x7f]/;
/** Characters that show nothing: soft hyphen, joiners, marks of direction, byte order mark, tags, variation selectors. */
const invisible =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;
/** Accents, Arabic vowel signs and the stretching line; what is left after them is the bare letter. */
const marks =
  /[\u0300-\u036f]|[\u0483-\u0489]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/g;
const bareLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  ى: "ي",
  ة: "ه",
  ک: "ك",
  ی: "ي",
}; // prettier-ignore
const bareLetter = /[ßæœøłđðþı’‘ʼ`´ىةکی]/g;
const boxedLetter = /[\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu;
const boxedAlphabets = [0x1f1e6, 0x1f170, 0x1f150, 0x1f130];

function readBoxedLetter(box: string): string {
  const code = box.codePointAt(0) ?? 0;
  const start = boxedAlphabets.find((first) => code >= first) ?? code;
  return String.fromCharCode(97 + code - start);
}

/**
 * One spelling for what reads the same: small letters without accents, compatibility forms (full width, mathematical,
 * circled) as plain ones, nothing invisible. Linear in the length of the text.
 */
export function cleanText(text: string): string {
  if (!nonAscii.test(text)) return text.toLowerCase();
  return text
    .replace(invisible, "")
    .replace(boxedLetter, readBoxedLetter)
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .normalize("NFC")
    .replace(bareLetter, (letter) => bareLetters[letter] ?? letter);
}
