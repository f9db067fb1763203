import { createRandom, type Random } from "#lib/domain/detection/random.ts";

/** What was read of a text, and its answer to each question: 1 yes, 0 no, NaN not asked. */
export type Example = { readonly features: Iterable<number>; readonly labels: readonly number[] };

export type TrainedTable = {
  /** The features' hashes, ascending. */
  readonly keys: readonly number[];
  readonly questions: readonly { readonly start: number; readonly weights: Float64Array }[];
};

export type Training = {
  /** A feature of fewer examples gets no weight. */
  readonly fewestSeen: number;
  readonly epochs: number;
  readonly rate: number;
  readonly shrink: number;
  readonly seed: number;
};

const usual: Training = { fewestSeen: 2, epochs: 30, rate: 0.3, shrink: 2e-3, seed: 1 };

/**
 * One logistic regression for each question: AdaGrad (Duchi, Hazan, Singer 2011) over the examples in a seeded order,
 * shrunk towards nothing, averaged over the second half of the epochs. The same from the same examples.
 */
export function trainTable(examples: readonly Example[], options: Partial<Training> = {}): TrainedTable {
  const training = { ...usual, ...options };
  const keys = listKeys(examples, training.fewestSeen);
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const rows = examples.map(({ features }) => [...features].flatMap((feature) => rowOf.get(feature) ?? []));
  const questionCount = examples[0]?.labels.length ?? 0;
  const questions = Array.from({ length: questionCount }, (_, question) => {
    const asked = examples.flatMap(({ labels }, at) => {
      const label = labels[question] ?? Number.NaN;
      return Number.isNaN(label) ? [] : [{ rows: rows[at] ?? [], label }];
    });
    return trainQuestion(asked, keys.length, training);
  });
  return { keys, questions };
}

function listKeys(examples: readonly Example[], fewestSeen: number): readonly number[] {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= fewestSeen)
    .map(([feature]) => feature)
    .sort((one, other) => one - other);
}

type Row = { readonly rows: readonly number[]; readonly label: number };

function trainQuestion(asked: readonly Row[], size: number, training: Training) {
  const state = {
    weights: new Float64Array(size),
    squares: new Float64Array(size).fill(1e-6),
    start: 0,
    startSquares: 1e-6,
  };
  const sums = new Float64Array(size);
  let startSum = 0;
  const averaged = Math.ceil(training.epochs / 2);
  const random = createRandom(training.seed);
  const order = [...asked];
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) step(state, row, training);
    if (epoch < training.epochs - averaged) continue;
    for (const [row, weight] of state.weights.entries()) sums[row] = (sums[row] ?? 0) + weight;
    startSum += state.start;
  }
  return { weights: sums.map((sum) => sum / averaged), start: startSum / averaged };
}

type State = {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  start: number;
  startSquares: number;
};

function step(state: State, { rows, label }: Row, { rate, shrink }: Training): void {
  const scale = 1 / Math.sqrt(rows.length || 1);
  const score = rows.reduce((sum, row) => sum + (state.weights[row] ?? 0) * scale, state.start);
  const error = 1 / (1 + Math.exp(-score)) - label;
  state.startSquares += error * error;
  state.start -= (rate * error) / Math.sqrt(state.startSquares);
  for (const row of rows) {
    const weight = state.weights[row] ?? 0;
    const slope = error * scale + shrink * weight;
    const squares = (state.squares[row] ?? 0) + slope * slope;
    state.squares[row] = squares;
    state.weights[row] = weight - (rate * slope) / Math.sqrt(squares);
  }
}

function shuffle<T>(order: T[], random: Random): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const [one, two] = [order[at], order[other]];
    if (one === undefined || two === undefined) continue;
    order[at] = two;
    order[other] = one;
  }
}
