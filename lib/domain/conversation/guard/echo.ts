import { toWords } from "../sentences/same-words.ts";

const firstPerson = new Set(["i", "me", "my", "mine", "myself", "we", "us", "our"]);
const secondPerson = new Set(["you", "your", "yours", "yourself"]);
const empty = new Set(
  "a an the and or but so to of in on at for with by from as that this it is am are was were be been have has had do does did not no just very really what how who why when there they he she them him her their his will would can could".split(
    " ",
  ),
);

/** How much of a sentence the person's own message must hold for it to be an echo. */
const echoShare = 0.6;
const fewestWords = 3;

/**
 * Whether a sentence says the person's own words back in the first person, as if Elara were them: "I skip lunch every
 * day". Told back with "you" it is a reflection, and fine.
 */
export function isEcho(plain: string, personText: string): boolean {
  if (plain.includes("QUOTE")) return false;
  const spoken = toWords(plain);
  if (!spoken.some((word) => firstPerson.has(word)) || spoken.some((word) => secondPerson.has(word)))
    return false;
  const known = new Set(toWords(personText).map(toStem));
  const content = spoken.filter((word) => !empty.has(word) && !firstPerson.has(word)).map(toStem);
  if (content.length < fewestWords) return false;
  return content.filter((word) => known.has(word)).length / content.length >= echoShare;
}

/** How much of a sentence must come from the person for it to be their own account, told back. */
const toldBackShare = 0.5;

/** Whether what a sentence says is mostly what the person said: an account of theirs, told back with "you". */
export function isToldBack(plain: string, known: ReadonlySet<string>): boolean {
  if (known.size === 0 || /(?<!\p{L})(?:told|to|with|from) me(?!\p{L})/u.test(plain)) return false;
  const content = listContent(plain);
  return content.length > 0 && countKnown(content, known) / content.length >= toldBackShare;
}

/** The stems of the words of a sentence that say something. */
export function listContent(plain: string): readonly string[] {
  return toWords(plain)
    .filter((word) => !empty.has(word) && !secondPerson.has(word) && !firstPerson.has(word))
    .map(toStem);
}

/** How many of these stems are those of known words. */
export function countKnown(content: readonly string[], known: ReadonlySet<string>): number {
  const stems = new Set([...known].map(toStem));
  return content.filter((stem) => stems.has(stem)).length;
}

/** Whether a sentence shares a word of weight with what the person said. */
export function sharesWords(plain: string, known: ReadonlySet<string>): boolean {
  const stems = new Set([...known].filter((word) => !empty.has(word)).map(toStem));
  return toWords(plain).some(
    (word) =>
      !empty.has(word) &&
      !firstPerson.has(word) &&
      !secondPerson.has(word) &&
      !people.has(word) &&
      stems.has(toStem(word)),
  );
}
const people = new Set(
  "manager boss lead team colleague colleagues hr company husband wife partner".split(" "),
);

function toStem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, "") : word;
}
