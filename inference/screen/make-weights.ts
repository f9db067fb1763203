import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packTable, renderTables } from "../evidence/pack-table.ts";
import { trainTable } from "../evidence/train-table.ts";
import { readPhrase, readPhrases, toDangerLabels, toKindLabels } from "./read-phrases.ts";

/*
 * Makes the weights of the screen's evidence from the phrases beside this file, the same from the same phrases:
 * `node inference/screen/make-weights.ts`.
 */
const here = import.meta.dirname;
const target = join(here, "..", "..", "lib", "domain", "conversation", "screen", "evidence", "weights.ts");

/** What kind of danger it is rests on fewer, common words. */
const kindTraining = { fewestSeen: 4 };

const examples = readPhrases(join(here, "phrases")).map((phrase) => ({
  phrase,
  features: readPhrase(phrase),
}));
const danger = trainTable(
  examples.map(({ phrase, features }) => ({ features, labels: toDangerLabels(phrase) })),
);
const kinds = trainTable(
  examples
    .filter(({ phrase }) => phrase.level !== "none" && phrase.category != null)
    .map(({ phrase, features }) => ({ features, labels: toKindLabels(phrase) })),
  kindTraining,
);
const text = renderTables("inference/screen/make-weights.ts", {
  dangerWeights: packTable(danger),
  kindWeights: packTable(kinds),
});
writeFileSync(target, text);
console.log(
  `${examples.length} phrases, ${danger.keys.length} + ${kinds.keys.length} features, ${text.length} bytes → ${target}`,
);
