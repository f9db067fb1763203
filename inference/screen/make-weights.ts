import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packTable, renderTables } from "../evidence/pack-table.ts";
import { trainTable } from "../evidence/train-table.ts";
import { chooseStretches } from "./choose-stretches.ts";
import { readPhrases, readStretches, toKindLabels } from "./read-phrases.ts";

/*
 * Makes the weights of the screen's evidence from the phrases beside this file, the same from the same phrases:
 * `node inference/screen/make-weights.ts`.
 */
const here = import.meta.dirname;
const target = join(here, "..", "..", "lib", "domain", "conversation", "screen", "evidence", "weights.ts");

/** What kind of danger it is rests on fewer, common words. */
const kindTraining = { fewestSeen: 4 };

const read = readPhrases(join(here, "phrases")).map((phrase) => ({
  phrase,
  stretches: readStretches(phrase),
}));
const danger = trainTable(chooseStretches(read));
const kinds = trainTable(
  read
    .filter(({ phrase }) => phrase.level !== "none" && phrase.category != null)
    .map(({ phrase, stretches }) => ({ features: stretches[0] ?? [], labels: toKindLabels(phrase) })),
  kindTraining,
);
const text = renderTables("inference/screen/make-weights.ts", {
  dangerWeights: packTable(danger),
  kindWeights: packTable(kinds),
});
writeFileSync(target, text);
console.log(
  `${read.length} phrases, ${danger.keys.length} + ${kinds.keys.length} features, ${text.length} bytes → ${target}`,
);
