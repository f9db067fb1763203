import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readImpliedFeatures } from "#lib/domain/analysis/embedded/sentiment/evidence/weigh-implied.ts";
import { readSentences } from "#lib/domain/analysis/embedded/sentiment/read-sentences.ts";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import { packTable, renderTables } from "../evidence/pack-table.ts";
import { trainTable } from "../evidence/train-table.ts";
import { readLabelledMessages } from "./labelled-messages.ts";

/*
 * Makes the weights of what a message implies, the same from the same texts: `node inference/sentiment/make-weights.ts`.
 * The texts: the development halves of the labelled messages, and the example answers of the question bank.
 */
const root = join(import.meta.dirname, "..", "..");
const target = join(root, "lib", "domain", "analysis", "embedded", "sentiment", "evidence", "weights.ts");
const training = { epochs: 20 };

const messages = ["development", "development-implied"]
  .flatMap((name) => readLabelledMessages(join(root, "tests", "golden", "sentiment", `${name}.txt`)))
  .map(({ text, label }) => ({ text, isBad: label === "negative" }));
const answers = builtInBank.families.flatMap(({ answers: kinds }) => {
  const bad = [kinds.distressed, kinds.angry, kinds.confirms].flat();
  const others = [kinds.denies, kinds.changes_subject, kinds.asks_for_help].flat();
  return [...bad.map((text) => ({ text, isBad: true })), ...others.map((text) => ({ text, isBad: false }))];
});
const examples = [...messages, ...answers].flatMap(({ text, isBad }) => {
  const features = readImpliedFeatures(readSentences(text));
  return features === null ? [] : [{ features, labels: [isBad ? 1 : 0] }];
});
const trained = trainTable(examples, training);
const text = renderTables("inference/sentiment/make-weights.ts", { impliedWeights: packTable(trained) });
writeFileSync(target, text);
console.log(`${examples.length} texts, ${trained.keys.length} features, ${text.length} bytes → ${target}`);
