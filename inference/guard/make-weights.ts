import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { guardReasons } from "#lib/domain/conversation/guard/guard-reasons.ts";
import { packTable, renderTables } from "../evidence/pack-table.ts";
import { trainTable } from "../evidence/train-table.ts";
import { readSentences, toFeatures } from "./read-sentences.ts";

/*
 * Makes the weights of the guard's evidence from the sentences beside this file, the same from the same sentences:
 * `node inference/guard/make-weights.ts`.
 */
const here = import.meta.dirname;
const target = join(here, "..", "..", "lib", "domain", "conversation", "guard", "evidence", "weights.ts");

const examples = readSentences(join(here, "sentences")).map((sentence) => ({
  reason: sentence.reason,
  features: toFeatures(sentence),
}));
const bad = trainTable(
  examples.map(({ reason, features }) => ({ features, labels: [Number(reason !== null)] })),
  { shrink: 5e-4 },
);
const reasons = trainTable(
  examples
    .filter(({ reason }) => reason !== null)
    .map(({ reason, features }) => ({
      features,
      labels: guardReasons.map((each) => Number(each === reason)),
    })),
  { fewestSeen: 3 },
);
const text = renderTables("inference/guard/make-weights.ts", {
  badWeights: packTable(bad),
  reasonWeights: packTable(reasons),
});
writeFileSync(target, text);
console.log(`${examples.length} sentences, ${bad.keys.length} features, ${text.length} bytes → ${target}`);
