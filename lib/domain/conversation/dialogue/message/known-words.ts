import { builtInBank } from "../../bank/built-in-bank.ts";
import { answerCues } from "../answers/answer-cues.ts";
import { feelings } from "../memory/feeling-words.ts";
import { topicWords } from "../topics/topic-words.ts";

let known: ReadonlySet<string> | undefined;

/** Words that are spelled right: those of the bank and of the rules. */
export function listKnownWords(): ReadonlySet<string> {
  known ??= new Set([...bankWords(), ...listTargetWords()]);
  return known;
}

let targets: readonly string[] | undefined;

/** Words that a misspelt one is taken for: those that carry a meaning for the rules. */
export function listTargetWords(): readonly string[] {
  targets ??= [
    ...new Set(
      [
        ...answerCues.flatMap(({ pattern }) => wordsOf(pattern.source)),
        ...topicWords.flatMap(({ pattern }) => wordsOf(pattern.source)),
        ...feelings.flatMap(({ words }) => words),
      ].filter((word) => word.length >= 5),
    ),
  ];
  return targets;
}

function bankWords(): string[] {
  return builtInBank.families.flatMap(({ openings, followUps, answers, suggestions }) =>
    [
      ...openings.map(({ text }) => text),
      ...followUps.map(({ text }) => text),
      ...Object.values(answers).flat(),
      ...suggestions,
    ].flatMap((text) => text.toLowerCase().match(/[a-z']+/g) ?? []),
  );
}

/** The whole words of a pattern, those that stand between marks of the pattern left out. */
function wordsOf(source: string): string[] {
  return source.match(/(?<![a-z\\[(?])[a-z]{5,}(?![a-z?*+[(\\])/g) ?? [];
}
