import { toWords } from "./same-words.ts";

const fewestOwnWords = 4;
const fewestInstructionWords = 6;
const runLength = 5;
const echoShare = 0.6;

/** What a model was given and must not give back. */
export type Given = { readonly instructions: string; readonly personText: string };

const fencedData = /<data>[\s\S]*?<\/data>/gu;

/**
 * Tells whether a sentence only gives back what the model was given: the person's own words, or the instructions. What
 * stands there as data may be said: a question to ask, what the company says.
 */
export function createEchoTest({ instructions, personText }: Given): (sentence: string) => boolean {
  const rules = ` ${toWords(instructions.replace(fencedData, " ")).join(" ")} `;
  const own = ` ${toWords(personText).join(" ")} `;
  return (sentence) => {
    const words = toWords(sentence);
    if (words.length < fewestOwnWords) return false;
    if (own.includes(` ${words.join(" ")} `)) return true;
    if (words.length < fewestInstructionWords) return false;
    const runs = words.slice(runLength - 1).map((_, at) => ` ${words.slice(at, at + runLength).join(" ")} `);
    return runs.filter((run) => rules.includes(run)).length >= echoShare * runs.length;
  };
}
