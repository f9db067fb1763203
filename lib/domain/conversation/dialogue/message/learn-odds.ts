import { type ReadMessage, readMessage } from "./read-message.ts";

export type Sample<Label extends string> = { readonly label: Label; readonly text: string };
/** How far each label falls behind the likeliest: 0 for the likeliest, below for the rest. */
export type Odds<Label extends string> = (message: ReadMessage) => ReadonlyMap<Label, number>;

const smoothing = 2;
const furthestBehind = 10;
const stemLength = 5;

/**
 * Naive Bayes over words, their beginnings and pairs of words: the sum of log P(term | label) / P(term), smoothed.
 * Terms that no sample has say nothing.
 */
export function learnOdds<Label extends string>(
  labels: readonly Label[],
  samples: readonly Sample<Label>[],
): Odds<Label> {
  const { counts, totals } = countTerms(labels, samples);
  return (message) => {
    const sums = totals.map(() => 0);
    for (const term of listTerms(message)) {
      const held = counts.get(term);
      if (held !== undefined) addTerm(sums, held, totals, samples.length);
    }
    const most = Math.max(...sums);
    return new Map(
      labels.map((label, place) => [label, Math.max(-furthestBehind, (sums[place] ?? 0) - most)]),
    );
  };
}

function addTerm(
  sums: number[],
  held: readonly number[],
  totals: readonly number[],
  sampleCount: number,
): void {
  const all = held.reduce((sum, count) => sum + count, 0);
  const overall = Math.log((all + smoothing) / (sampleCount + smoothing));
  const expected = (smoothing * all) / sampleCount;
  for (const [place, total] of totals.entries()) {
    const share = ((held[place] ?? 0) + expected) / (total + smoothing);
    sums[place] = (sums[place] ?? 0) + Math.log(share) - overall;
  }
}

function countTerms<Label extends string>(labels: readonly Label[], samples: readonly Sample<Label>[]) {
  const counts = new Map<string, number[]>();
  const totals = labels.map(() => 0);
  for (const { label, text } of samples) {
    const place = labels.indexOf(label);
    totals[place] = (totals[place] ?? 0) + 1;
    for (const term of listTerms(readMessage(text))) {
      const held = counts.get(term) ?? labels.map(() => 0);
      held[place] = (held[place] ?? 0) + 1;
      counts.set(term, held);
    }
  }
  return { counts, totals };
}

/** Each once: words cut to their beginnings, marks, and pairs of neighbours as they stand. */
function listTerms({ clauses }: ReadMessage): Set<string> {
  const words = ["^", ...clauses.flatMap(({ text }) => [...(text.match(/[\p{L}']+|[?!]/gu) ?? []), ";"])];
  const stems = words.map((word) => (word.length > stemLength ? `${word.slice(0, stemLength)}~` : word));
  return new Set([...stems, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}
