import { firstNames } from "../../conversation/guard/lexicon/first-names.ts";
import { toWords } from "../../conversation/sentences/same-words.ts";
import type { EmployeeWords } from "./employee-words.ts";
import { speaksToModel } from "./instructions.ts";
import { listNumbers } from "./list-numbers.ts";
import { sensitiveMatters } from "./sensitive-matters.ts";

/** Whether a text brings in nothing that could be looked up and that the employee never said. */
export type FactCheck = (text: string) => boolean;

const nobody = new Set(
  "i elara hr ai it eap ok employee english german french spanish italian us uk eu".split(" "),
);
const alsoWords = new Set(
  "will may mark bill rob art min an so sam grace hope joy rose dawn faith grant miles ray rich jan mai van lee long mike drew chase pat sue".split(
    " ",
  ),
);
const days =
  /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\p{L})|(?<!\p{L})(?:january|february|april|june|july|september|october|november|december|christmas|easter)(?!\p{L})|(?<!\p{L})(?:March|August|May)(?=\s+(?:\d|of\b))|(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|juni|juli|oktober|dezember)(?!\p{L})/giu;
const addresses = /https?:|www\.|@\w|\b\w+\.(?:com|org|net|io|de)\b/iu;
const germanCapitals = /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|mit|auf|für|sich|wird)(?!\p{L})/iu;
const named = /(?<=[\p{L}\p{N},;:’'")]\s)(?<![.!?]\s)(\p{Lu}[\p{L}\p{M}'’-]*)/gu;

/** Checks names, numbers, days, addresses and grave matters of a text against what the employee said. */
export function createFactCheck(words: EmployeeWords): FactCheck {
  const said = new Set(toWords(words.text));
  const numbers = new Set(listNumbers(words.text));
  const lower = words.text.toLowerCase();
  const isKnown = (name: string) =>
    toWords(name).every((word) => said.has(word) || nobody.has(word) || said.has(word.replace(/s$/u, "")));
  return (text) => {
    if (speaksToModel(text) || addresses.test(text)) return false;
    if (listNumbers(text).some((number) => !numbers.has(number))) return false;
    if ([...text.matchAll(days)].some(([day]) => !lower.includes(day.toLowerCase().replace(/s$/u, ""))))
      return false;
    if (listNames(text).some((name) => !isKnown(name))) return false;
    return !sensitiveMatters.some(
      ({ pattern, dangers = [] }) =>
        pattern.test(text) &&
        !pattern.test(words.text) &&
        !dangers.some((danger) => words.dangers.has(danger)),
    );
  };
}

/** Capitals inside a sentence, and first names wherever they stand. */
function listNames(text: string): string[] {
  const capitals = germanCapitals.test(text)
    ? []
    : [...text.matchAll(named)].map(([, name = ""]) => name.replace(/['’]s?$/u, ""));
  const first = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => {
    const plain = word.toLowerCase();
    return firstNames.has(plain) && (!alsoWords.has(plain) || capitals.includes(word));
  });
  return [...capitals, ...first].filter((name) => !nobody.has(name.toLowerCase()));
}
