import { builtInBank } from "../../bank/built-in-bank.ts";
import { type AnswerKind, answerKinds } from "../../bank/question-bank.ts";
import { type ReadMessage, readMessage } from "../message/read-message.ts";

/** How much each kind falls behind the likeliest by the bank's examples: 0 for the likeliest, below for the rest. */
export type KindOdds = Readonly<Record<AnswerKind, number>>;

type Counts = ReadonlyMap<string, readonly number[]>;
type Learnt = { readonly counts: Counts; readonly kindTotals: readonly number[]; readonly total: number };

const smoothing = 2;
const furthestBehind = 10;
const stemLength = 5;
let learnt: Learnt | undefined;

/**
 * Naive Bayes over the words and pairs of words of the bank's example answers: the sum of log P(term | kind) / P(term),
 * smoothed. Words that no example has say nothing.
 */
export function findOdds(message: ReadMessage): KindOdds {
  learnt ??= learn();
  const { counts, kindTotals, total } = learnt;
  const sums = kindTotals.map(() => 0);
  for (const term of listTerms(message)) {
    const held = counts.get(term);
    if (held === undefined) continue;
    const all = held.reduce((sum, count) => sum + count, 0);
    const overall = Math.log((all + smoothing) / (total + smoothing));
    for (const [kind, kindTotal] of kindTotals.entries()) {
      const expected = (smoothing * all) / total;
      const share = ((held[kind] ?? 0) + expected) / (kindTotal + smoothing);
      sums[kind] = (sums[kind] ?? 0) + Math.log(share) - overall;
    }
  }
  const most = Math.max(...sums);
  const behind = (kind: AnswerKind) =>
    Math.max(-furthestBehind, (sums[answerKinds.indexOf(kind)] ?? 0) - most);
  return toKindRecord(behind);
}

function learn(): Learnt {
  const counts = new Map<string, number[]>();
  const kindTotals = answerKinds.map(() => 0);
  for (const { answers } of builtInBank.families) {
    for (const [kind, name] of answerKinds.entries()) {
      for (const text of answers[name]) {
        kindTotals[kind] = (kindTotals[kind] ?? 0) + 1;
        for (const term of listTerms(readMessage(text))) {
          const held = counts.get(term) ?? answerKinds.map(() => 0);
          held[kind] = (held[kind] ?? 0) + 1;
          counts.set(term, held);
        }
      }
    }
  }
  return { counts, kindTotals, total: kindTotals.reduce((sum, count) => sum + count, 0) };
}

/** Each once: words cut to their beginnings, marks, and pairs of neighbours as they stand. */
function listTerms({ clauses }: ReadMessage): Set<string> {
  const words = ["^", ...clauses.flatMap(({ text }) => [...(text.match(/[\p{L}']+|[?!]/gu) ?? []), ";"])];
  const stems = words.map((word) => (word.length > stemLength ? `${word.slice(0, stemLength)}~` : word));
  return new Set([...stems, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

// Object.fromEntries forgets which keys it got; they are all of the kinds.
function toKindRecord(compute: (kind: AnswerKind) => number): Record<AnswerKind, number> {
  return Object.fromEntries(answerKinds.map((kind) => [kind, compute(kind)])) as Record<AnswerKind, number>;
}
