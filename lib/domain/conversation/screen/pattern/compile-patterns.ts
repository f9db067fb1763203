import { parsePattern, type WrittenPattern, type WrittenStep } from "./parse-pattern.ts";
import type { Pattern, PatternStep } from "./pattern.ts";
import { addPhrase, expandPhrase, newPhraseTree, type PhraseTree } from "./phrase-tree.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Compiler = {
  readonly tree: PhraseTree;
  readonly vocabulary: { words: Set<string>; beginnings: Set<string> } & Vocabulary;
  /** The label of a concept, for rules that look for one directly. */
  labelOf(concept: string): number;
  /** The patterns of one written line. */
  compile(line: string): readonly Pattern[];
};

/**
 * Compiles patterns over concepts (name → phrases). Phrases pass through `readPhrase`, the same reduction that messages
 * go through, so that both meet in one form.
 * @throws RangeError for a concept that is not there, or a pattern with nothing to match.
 */
export function createCompiler(
  concepts: Readonly<Record<string, readonly string[]>>,
  readPhrase: (phrase: string) => readonly string[],
  isCommon: (word: string) => boolean,
): Compiler {
  const tree = newPhraseTree();
  const vocabulary = { words: new Set<string>(), beginnings: new Set<string>() };
  const labels = new Map<string, number>();
  const commonLabels = new Set<number>();

  const phrasesOf = (concept: string): readonly string[] => {
    const phrases = concepts[concept];
    if (phrases === undefined) throw new RangeError(`There is no concept "${concept}".`);
    return phrases;
  };
  const add = (phrase: string, label: number): boolean => {
    const words = readPhrase(phrase);
    for (const word of words) (word.endsWith("*") ? vocabulary.beginnings : vocabulary.words).add(word);
    if (words.length > 0) addPhrase(tree, words, label);
    if (words.every(isCommon)) commonLabels.add(label);
    return words.length > 0;
  };
  const labelFor = (name: string, phrases: () => readonly string[]): { label: number; isSilent: boolean } => {
    const known = labels.get(name);
    if (known !== undefined) return { label: known, isSilent: false };
    const label = labels.size;
    const added = phrases()
      .flatMap((phrase) => expandPhrase(phrase, phrasesOf))
      .map((phrase) => add(phrase, label));
    if (!added.some(Boolean)) return { label: -1, isSilent: true };
    labels.set(name, label);
    return { label, isSilent: false };
  };
  const readStep = (step: WrittenStep): PatternStep | null => {
    const found = step.choices.map((choice) =>
      choice.startsWith("@")
        ? labelFor(choice, () => phrasesOf(choice.slice(1)))
        : labelFor(choice, () => [choice]),
    );
    const spoken = found.filter(({ isSilent }) => !isSilent).map(({ label }) => label);
    if (spoken.length === 0) return null;
    return {
      labels: new Set(spoken),
      gapBefore: step.gapBefore,
      isOptional: step.isOptional || step.choices.some(isFormOfBe),
    };
  };
  const isRare = (step: PatternStep) =>
    !step.isOptional && ![...step.labels].some((label) => commonLabels.has(label));
  const compileOne = (written: WrittenPattern, line: string): Pattern => {
    const steps = readSteps(written.steps, readStep);
    const required = steps.findIndex((step) => !step.isOptional);
    if (required < 0) throw new RangeError(`The pattern "${line}" matches nothing in particular.`);
    const rarest = steps.findLastIndex(isRare);
    return { ...written, steps, anchor: rarest < 0 ? required : rarest };
  };
  const compile = (line: string) => parsePattern(line).map((written) => compileOne(written, line));
  return {
    tree,
    vocabulary,
    labelOf: (concept) => labelFor(`@${concept}`, () => phrasesOf(concept)).label,
    compile,
  };
}

/** A step whose words are all silent falls away; the gap before it is then the next step's. */
function readSteps(
  written: readonly WrittenStep[],
  readStep: (step: WrittenStep) => PatternStep | null,
): readonly PatternStep[] {
  const steps: PatternStep[] = [];
  let gapBefore = 0;
  for (const one of written) {
    const step = readStep({ ...one, gapBefore: Math.max(one.gapBefore, gapBefore) });
    gapBefore = step === null ? Math.max(one.gapBefore, gapBefore) : 0;
    if (step !== null) steps.push(step);
  }
  return steps;
}

/** Forms of "be" are left out of every message, so a step that allows one allows nothing too. */
function isFormOfBe(choice: string): boolean {
  return /^(?:am|is|are|be|been|being|was|were)$/.test(choice);
}
