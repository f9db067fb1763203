/** Phrases as a tree of words; `labels` are those of the phrases that end here. */
export type PhraseTree = { readonly next: Map<string, PhraseTree>; readonly labels: Set<number> };

export function newPhraseTree(): PhraseTree {
  return { next: new Map(), labels: new Set() };
}

export function addPhrase(tree: PhraseTree, words: readonly string[], label: number): void {
  let node = tree;
  for (const word of words) {
    const next = node.next.get(word) ?? newPhraseTree();
    node.next.set(word, next);
    node = next;
  }
  node.labels.add(label);
}

const repeatedEnding = /[^aeiou][aeiou][bdgmnprt]$/;

/** The forms of a regular English verb: kill, kills, killed, killing. */
function verbForms(verb: string): readonly string[] {
  const stem = verb.endsWith("e")
    ? verb.slice(0, -1)
    : repeatedEnding.test(verb)
      ? verb + verb.slice(-1)
      : verb;
  const third = /(?:s|x|sh|ch)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, "$1ie").concat("s");
  return [verb, third, `${stem.replace(/([^aeiou])y$/, "$1i")}ed`, `${stem}ing`];
}

/**
 * Every reading of a written phrase: `(a|b|)` any of them or nothing, `kill~` all forms of a regular verb.
 * `x?` with or without. A concept's name is replaced by its phrases.
 */
export function expandPhrase(
  phrase: string,
  phrasesOf: (concept: string) => readonly string[],
): readonly string[] {
  const group = /\(([^()]*)\)(\??)/.exec(phrase);
  if (group !== null) {
    const [whole, inside = "", optional] = group;
    const choices = optional === "?" ? [...inside.split("|"), ""] : inside.split("|");
    return choices.flatMap((choice) =>
      expandPhrase(
        phrase.replace(whole, () => ` ${choice} `),
        phrasesOf,
      ),
    );
  }
  const words = phrase.trim().split(/\s+/);
  const optional = words.findIndex((word) => word.endsWith("?"));
  if (optional >= 0) {
    const without = words.toSpliced(optional, 1).join(" ");
    const withIt = words.with(optional, words[optional]?.slice(0, -1) ?? "").join(" ");
    return [without, withIt].flatMap((reading) => expandPhrase(reading, phrasesOf));
  }
  const at = words.findIndex((word) => word.startsWith("@") || word.endsWith("~"));
  const word = words[at];
  if (word === undefined) return [words.join(" ")];
  const choices = word.startsWith("@") ? phrasesOf(word.slice(1)) : verbForms(word.slice(0, -1));
  return choices.flatMap((choice) => expandPhrase(words.with(at, choice).join(" "), phrasesOf));
}
