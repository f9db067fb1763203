import { type SurroundingConcept, surroundingConcepts } from "./judge/surroundings.ts";
import { lightCauses } from "./lexicon/english/light-causes.ts";
import { allConcepts, allIdioms, allSignals, englishSignals } from "./lexicon/lexicons.ts";
import type { Signal } from "./lexicon/signal.ts";
import { type Compiler, createCompiler } from "./pattern/compile-patterns.ts";
import type { Pattern } from "./pattern/pattern.ts";
import type { ScreenCategory } from "./verdict.ts";
import { commonWords } from "./words/common-words.ts";
import { indexNearWords } from "./words/near-words.ts";
import { ordinaryWords } from "./words/ordinary-words.ts";
import { readPhrase } from "./words/read-phrase.ts";
import type { WordBook } from "./words/word-reader.ts";

/** A pattern and what it stands for: a signal, a way of speaking that means no harm, or a small cause. */
export type Watch = { readonly pattern: Pattern; readonly means: Signal | "idiom" | "light" };

export type Engine = {
  readonly compiler: Compiler;
  /** Patterns by the labels their anchor accepts. */
  readonly watches: ReadonlyMap<number, readonly Watch[]>;
  /** The concepts that change what stands near them, by label. */
  readonly concepts: ReadonlyMap<number, SurroundingConcept>;
  readonly book: WordBook;
};

const shortestHidden = 3;
/** Only words of danger are worth guessing at. */
const dangers = new Set<ScreenCategory>([
  "suicide",
  "self_harm",
  "harm_to_others",
  "abuse",
  "medical_emergency",
]);

function buildEngine(): Engine {
  const compiler = createCompiler(allConcepts, readPhrase, (word) => commonWords.has(word));
  const watches = new Map<number, Watch[]>();
  const watch = (line: string, means: Watch["means"]) => {
    for (const pattern of compiler.compile(line)) {
      for (const label of pattern.steps[pattern.anchor]?.labels ?? []) {
        const known = watches.get(label);
        if (known === undefined) watches.set(label, [{ pattern, means }]);
        else known.push({ pattern, means });
      }
    }
  };
  const inDanger = englishSignals.filter(({ category }) => dangers.has(category));
  for (const signal of inDanger) for (const line of signal.patterns) watch(line, signal);
  const ofDanger = [...compiler.vocabulary.words];
  for (const signal of allSignals) {
    if (inDanger.includes(signal)) continue;
    for (const line of signal.patterns) watch(line, signal);
  }
  for (const line of allIdioms) watch(line, "idiom");
  for (const line of lightCauses) watch(line, "light");
  const concepts = new Map(
    surroundingConcepts.map((concept) => [compiler.labelOf(concept), concept] as const),
  );
  return { compiler, watches, concepts, book: writeBook(compiler, ofDanger) };
}

function writeBook({ vocabulary }: Compiler, ofDanger: readonly string[]): WordBook {
  const telling = new Set(ofDanger.filter((word) => word.length >= shortestHidden && !commonWords.has(word)));
  return {
    known: vocabulary.words,
    near: indexNearWords(telling),
    maskable: [...telling],
    telling,
    ordinary: ordinaryWords,
  };
}

let engine: Engine | null = null;

/** The compiled lexicons; built when first asked for, the same for everybody. */
export function getEngine(): Engine {
  engine ??= buildEngine();
  return engine;
}
