import type { ScreenCategory } from "../verdict.ts";

/**
 * How much one signal says by itself. A `hint` says nothing alone and counts when other hints stand beside it.
 */
export type SignalStrength = "crisis" | "concern" | "hint";

/** A kind of thing people say when they are in danger, with the ways to say it. */
export type Signal = {
  /** What it is, such as "suicide.wish"; hints of different names add up. */
  readonly name: string;
  readonly category: ScreenCategory;
  readonly strength: SignalStrength;
  /** A plan, means, a time, or danger right now. */
  readonly isImminent?: true;
  /** People also say it lightly: a laugh or a trivial cause beside it takes the danger away. */
  readonly isLight?: true;
  /** Somebody is told about it as it is; "not" before it does not take it back ("I have not eaten for days"). */
  readonly ignoresNegation?: true;
  /** It tells of something that is over unless it says otherwise. */
  readonly isPast?: true;
  /** Patterns in the language of `parsePattern`. */
  readonly patterns: readonly string[];
};

/** Concepts by name, each the phrases that stand for it. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** A language beside English: its signals, and the ways of speaking that use their words and mean no harm. */
export type LanguageLexicon = { readonly signals: readonly Signal[]; readonly idioms: readonly string[] };

/** One pattern a line. */
export function patternLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Phrases between commas and new lines. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** A signal with its patterns one a line. */
export function signal(what: Omit<Signal, "patterns">, patterns: string): Signal {
  return { ...what, patterns: patternLines(patterns) };
}
