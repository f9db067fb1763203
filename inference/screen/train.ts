import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { getEngine } from "#lib/domain/conversation/screen/engine.ts";
import {
  featureSpace,
  readFeatures,
  readWindows,
} from "#lib/domain/conversation/screen/evidence/evidence-features.ts";
import { evidenceQuestions } from "#lib/domain/conversation/screen/evidence/evidence-model.ts";
import { findSignals } from "#lib/domain/conversation/screen/judge/find-signals.ts";
import { screenCategories, screenLevels } from "#lib/domain/conversation/screen/verdict.ts";

const phraseSchema = z.object({
  text: z.string().min(1),
  level: z.enum(screenLevels),
  category: z.enum(screenCategories).nullish(),
  imminent: z.boolean().default(false),
});
export type Phrase = z.output<typeof phraseSchema>;
export type Example = { readonly features: readonly number[]; readonly labels: readonly number[] };

/** Every phrase of the training files in a folder, by file. */
export function readPhrases(folder: string): { name: string; phrases: Phrase[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => ({
      name,
      phrases: readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => phraseSchema.parse(JSON.parse(line))),
    }));
}

/** A phrase as features with its answer to each question: 1 yes, 0 no, NaN not asked. */
export function toExample({ text, level, category, imminent }: Phrase): Example {
  const engine = getEngine();
  const words = readWindows(text, engine.book)[0] ?? [];
  const isAlarm = level !== "none";
  const labels = evidenceQuestions.map((question) => {
    if (question === "alarm") return Number(isAlarm);
    if (question === "crisis") return Number(level === "crisis");
    if (question === "imminent") return Number(imminent);
    return isAlarm && category != null ? Number(category === question) : Number.NaN;
  });
  return { features: [...readFeatures(words, findSignals(text, engine))], labels };
}

export type Trained = { readonly weights: Float64Array; readonly start: number };

const fewestSeen = 2;

/**
 * One question by logistic regression: AdaGrad over the examples in a seeded order, shrunk towards nothing, averaged
 * over the second half of the epochs. A feature of one example alone gets no weight.
 */
export function trainQuestion(
  examples: readonly Example[],
  question: number,
  { epochs = 16, rate = 0.3, shrink = 1e-4, seed = 1 } = {},
): Trained {
  const asked = examples.filter(({ labels }) => !Number.isNaN(labels[question]));
  const state = createState(asked);
  const sums = new Float64Array(featureSpace);
  let startSum = 0;
  const random = mulberry(seed);
  const order = [...asked];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const example of order) step(state, example, example.labels[question] ?? 0, { rate, shrink });
    if (epoch < epochs / 2) continue;
    for (const [feature, weight] of state.weights.entries()) sums[feature] = (sums[feature] ?? 0) + weight;
    startSum += state.start;
  }
  const averaged = Math.floor(epochs / 2);
  return { weights: sums.map((sum) => sum / averaged), start: startSum / averaged };
}

type State = {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly seen: Uint16Array;
  start: number;
  startSquares: number;
};

function createState(examples: readonly Example[]): State {
  const seen = new Uint16Array(featureSpace);
  for (const { features } of examples)
    for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  const squares = new Float64Array(featureSpace).fill(1e-6);
  return { weights: new Float64Array(featureSpace), squares, seen, start: 0, startSquares: 1e-6 };
}

function step(
  state: State,
  { features }: Example,
  label: number,
  { rate, shrink }: { readonly rate: number; readonly shrink: number },
): void {
  const scale = 1 / Math.sqrt(features.length || 1);
  const score = features.reduce((sum, feature) => sum + (state.weights[feature] ?? 0) * scale, state.start);
  const error = 1 / (1 + Math.exp(-score)) - label;
  state.startSquares += error * error;
  state.start -= (rate * error) / Math.sqrt(state.startSquares);
  for (const feature of features) {
    if ((state.seen[feature] ?? 0) < fewestSeen) continue;
    const weight = state.weights[feature] ?? 0;
    const slope = error * scale + shrink * weight;
    const squares = (state.squares[feature] ?? 0) + slope * slope;
    state.squares[feature] = squares;
    state.weights[feature] = weight - (rate * slope) / Math.sqrt(squares);
  }
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: Example[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one === undefined || two === undefined) continue;
    order[at] = two;
    order[other] = one;
  }
}
