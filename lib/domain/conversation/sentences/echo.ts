import { toWords } from "./same-words.ts";

const fewestOwnWords = 4;
const fewestInstructionWords = 6;
const runLength = 5;
const echoShare = 0.6;
/** So many words of the instructions in a row are no accident. */
const longRun = 8;
/** Nor are so many shorter runs over a whole reply. */
const mostRuns = 4;

/** What a model was given and must not give back. */
export type Given = { readonly instructions: string; readonly personText: string };

/** Whose words a sentence only gives back. */
export type Echo = "message" | "instructions";

const fencedData = /<data>[\s\S]*?<\/data>/gu;

/**
 * Tells whether a sentence only gives back what the model was given: the person's own words, or the instructions, also
 * where they are spread over the sentences of one reply. What stands there as data may be said: a question to ask, what
 * the company says.
 */
export function createEchoTest({ instructions, personText }: Given): (sentence: string) => Echo | null {
  const rules = ` ${toWords(instructions.replace(fencedData, " ")).join(" ")} `;
  const own = ` ${toWords(personText).join(" ")} `;
  const told = new Set<string>();
  return (sentence) => {
    const words = toWords(sentence);
    if (words.length < fewestOwnWords) return null;
    if (own.includes(` ${words.join(" ")} `)) return "message";
    if (words.length < runLength) return null;
    const runs = listRuns(words, runLength);
    const given = runs.filter((run) => rules.includes(run));
    for (const run of given) told.add(run);
    const isMostlyGiven = words.length >= fewestInstructionWords && given.length >= echoShare * runs.length;
    const isLong = listRuns(words, longRun).some((run) => rules.includes(run) && !own.includes(run));
    return isMostlyGiven || isLong || told.size > mostRuns ? "instructions" : null;
  };
}

function listRuns(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => ` ${words.slice(at, at + length).join(" ")} `);
}
