import { listForms } from "./word-forms.ts";

/** What a word or a phrase is worth. `needed`: nothing by itself, bad where it is missing. */
export type Meaning = { readonly kind: "feeling" | "needed" | "neutral"; readonly value: number };
export type PhraseNode = {
  readonly next: Map<string, PhraseNode>;
  meaning: Meaning | null;
};
export type PhraseMatch = {
  readonly meaning: Meaning;
  readonly end: number;
  readonly skipped: readonly string[];
};

const owners = "my our your his her its their the a an this that".split(" ");
const mostSkipped = 2;

export function createPhraseTree(): PhraseNode {
  return { next: new Map(), meaning: null };
}

/** Adds one phrase, in the form that `PhraseTier` describes. The first meaning of the same words stays. */
export function addPhrase(tree: PhraseNode, phrase: string, meaning: Meaning): void {
  let nodes: readonly PhraseNode[] = [tree];
  for (const part of phrase.trim().split(/\s+/)) {
    const isOptional = part.endsWith("?");
    const words = listAlternatives(isOptional ? part.slice(0, -1) : part);
    const reached = nodes.flatMap((node) => words.map((word) => step(node, word)));
    nodes = isOptional ? [...nodes, ...reached] : reached;
  }
  for (const node of nodes) node.meaning ??= meaning;
}

function listAlternatives(part: string): readonly string[] {
  return part.split("|").flatMap((word) => (word === "_" ? owners : listForms(word)));
}

function step(node: PhraseNode, word: string): PhraseNode {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made = createPhraseTree();
  node.next.set(word, made);
  return made;
}

/**
 * The longest phrase that begins at a word. Up to two words that only colour what is said may stand between those of a
 * phrase ("not really good").
 */
export function matchPhrase(
  tree: PhraseNode,
  words: readonly string[],
  start: number,
  isSkippable: (word: string) => boolean,
): PhraseMatch | null {
  let best: PhraseMatch | null = null;
  const walk = (node: PhraseNode, at: number, skipped: readonly string[]): void => {
    if (node.meaning !== null && (best === null || at > best.end)) {
      best = { meaning: node.meaning, end: at, skipped };
    }
    const word = words[at];
    if (word === undefined) return;
    const literal = node.next.get(word);
    if (literal !== undefined) walk(literal, at + 1, skipped);
    const any = node.next.get("*");
    if (any !== undefined) walk(any, at + 1, skipped);
    if (node !== tree && skipped.length < mostSkipped && isSkippable(word))
      walk(node, at + 1, [...skipped, word]);
  };
  walk(tree, start, []);
  return best;
}
