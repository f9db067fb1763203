import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { featureSpace } from "#lib/domain/conversation/screen/evidence/evidence-features.ts";
import { evidenceQuestions } from "#lib/domain/conversation/screen/evidence/evidence-model.ts";
import { type Example, readPhrases, toExample, trainQuestion } from "./train.ts";

/*
 * Makes the weights of the screen's evidence from the phrases beside this file, the same from the same phrases:
 * `node inference/screen/make-weights.ts`.
 */
const mostSteps = 127;
const here = import.meta.dirname;
const target = join(here, "..", "..", "lib", "domain", "conversation", "screen", "evidence", "weights.ts");

const examples = readPhrases(join(here, "phrases")).flatMap(({ phrases }) => phrases.map(toExample));
const weights = new Int8Array(evidenceQuestions.length * featureSpace);
const steps: number[] = [];
const starts: number[] = [];
for (const question of evidenceQuestions.keys()) writeQuestion(examples, question);
writeFileSync(target, render());
console.log(
  `${examples.length} phrases, ${weights.filter((weight) => weight !== 0).length} weights → ${target}`,
);

function writeQuestion(from: readonly Example[], question: number): void {
  const trained = trainQuestion(from, question);
  const largest = trained.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / mostSteps;
  for (const [feature, weight] of trained.weights.entries()) {
    weights[question * featureSpace + feature] = Math.round(weight / step);
  }
  steps.push(Number(step.toPrecision(6)));
  starts.push(Number(trained.start.toPrecision(6)));
}

function render(): string {
  const text = Buffer.from(weights.buffer).toString("base64");
  return `/** Made by inference/screen/make-weights.ts from the phrases there; not written by hand. */
export const evidenceSteps: readonly number[] = ${JSON.stringify(steps)};
export const evidenceStarts: readonly number[] = ${JSON.stringify(starts)};
/** One signed byte for each question and feature, in base64. */
export const evidenceWeights =
  "${text}";
`;
}
