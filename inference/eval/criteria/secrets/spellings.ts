const lookalikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  l: "i",
};

/** Digits that stand for letters as the letters, and letters that look alike as one. */
export function leetDigits(squeezed: string): string {
  return squeezed.replaceAll(/[01345789l]/gu, (letter) => lookalikes[letter] ?? letter);
}

const digitWords: readonly (readonly string[])[] = [
  ["zero", "null", "zéro", "cero", "zero", "oh", "nul"],
  ["one", "eins", "ein", "un", "uno", "um", "een"],
  ["two", "zwei", "deux", "dos", "due", "dois", "twee"],
  ["three", "drei", "trois", "tres", "tre", "três", "drie"],
  ["four", "vier", "quatre", "cuatro", "quattro", "quatro"],
  ["five", "fünf", "cinq", "cinco", "cinque", "vijf"],
  ["six", "sechs", "seis", "sei", "zes"],
  ["seven", "sieben", "sept", "siete", "sette", "sete", "zeven"],
  ["eight", "acht", "huit", "ocho", "otto", "oito"],
  ["nine", "neun", "neuf", "nueve", "nove", "negen"],
];
const digitOf = new Map(
  digitWords.flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)),
);

/** Number words of some languages as digits. */
export function numberWords(text: string): string {
  return text.toLowerCase().replaceAll(/\p{L}+/gu, (word) => digitOf.get(word) ?? word);
}
