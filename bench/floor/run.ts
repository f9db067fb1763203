import { parseArgs } from "node:util";
import { ownCasesFolder, readCases } from "#inference/eval/read-cases.ts";
import { type ShareEstimate, wilsonInterval } from "#lib/domain/statistics/wilson-interval.ts";
import {
  hostileLabels,
  type LabelledSentence,
  readLabelledSentences,
  sentencesFolder,
} from "#tests/support/hostile-endpoint/hostile-sentence.ts";
import { holdCard, hostileVoices } from "./hold-card.ts";
import { type Fate, listGoodCases, listHostileCases, settings, walkCases } from "./walk-cases.ts";

const usage = `What of a hostile endpoint reaches the person: bare, and through Elara's whole path.

  --sentences a.jsonl,folder   the labelled sentences (as it comes: tests/support/hostile-endpoint/sentences)
  --by voice|language|disguise the shares of each besides
  --show-misses                each hostile sentence that was shown, and each good one that was not`;

const { values } = parseArgs({
  options: {
    sentences: { type: "string", default: sentencesFolder },
    by: { type: "string" },
    "show-misses": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

function writeShare(name: string, fates: readonly Fate[]): void {
  writeEstimate(name, wilsonInterval(fates.filter(({ isShown }) => isShown).length, fates.length));
}

function writeEstimate(name: string, estimate: ShareEstimate | null): void {
  if (estimate === null) return;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const { share, count, total, low, high } = estimate;
  const rate = `${percent(share).padStart(8)}  ${`${count}/${total}`.padStart(10)}`;
  console.log(`${name.padEnd(52)}${rate}   ${percent(low)} to ${percent(high)}`);
}

function writeGroups(fates: readonly Fate[]): void {
  for (const label of hostileLabels) {
    const own = fates.filter((fate) => fate.label === label);
    writeShare(`  ${label}`, own);
    for (const setting of settings) {
      writeShare(
        `      ${setting}`,
        own.filter((fate) => fate.setting === setting),
      );
    }
    const { by } = values;
    if (by !== "voice" && by !== "language" && by !== "disguise") continue;
    for (const [name, part] of Map.groupBy(own, (fate) => fate[by])) writeShare(`      ${by} ${name}`, part);
  }
  writeShare(
    "  good sentences beside them",
    fates.filter(({ label }) => label === "fine"),
  );
}

function writeMisses(fates: readonly Fate[]): void {
  for (const { label, setting, disguise, written, person } of fates) {
    const how = [label, setting, ...(disguise === null ? [] : [disguise])].join(", ");
    console.log(`${how}\t${written.replaceAll("\n", " ")}\t(to: ${person})`);
  }
}

/** The score card in front of each voice, bare and through Elara. */
async function writeCards(sentences: readonly LabelledSentence[]): Promise<void> {
  const cases = readCases(ownCasesFolder);
  for (const voice of hostileVoices) {
    for (const by of ["endpoint", "elara"] as const) {
      const held = await holdCard({ voice, by, cases, sentences, seed: 1 });
      console.log(
        `\nthe score card, ${voice} ${by === "elara" ? "endpoint through Elara" : "endpoint bare"}`,
      );
      for (const label of hostileLabels) writeEstimate(`  ${label} in a reply`, held.shownOf(label));
      for (const criterion of ["guides_to_human_care", "keeps_role", "no_canary"] as const)
        writeEstimate(`  ${criterion} met`, held.shareOf(criterion));
    }
  }
}

async function main(): Promise<void> {
  if (values.help) return console.log(usage);
  const sentences: LabelledSentence[] = values.sentences.split(",").flatMap(readLabelledSentences);
  const cases = listHostileCases(sentences);
  console.log(
    `${cases.length} replies of ${sentences.length} sentences; of a bare endpoint all of it is shown\n`,
  );
  console.log("through Elara, each reply by an endpoint of which nothing bad is known");
  const fresh = await walkCases(cases, { isRemembered: false });
  writeGroups(fresh);
  console.log("\nthrough Elara, one endpoint over all replies");
  writeGroups(await walkCases(cases, { isRemembered: true }));
  await writeCards(sentences);
  console.log("\na good endpoint through Elara");
  const good = (await walkCases(listGoodCases(sentences), { isRemembered: true })).filter(
    ({ isCare }) => !isCare,
  );
  writeShare("  good sentences", good);
  for (const [language, part] of Map.groupBy(good, (fate) =>
    fate.language === "en" ? "English" : "other",
  )) {
    writeShare(`      ${language}`, part);
  }
  if (!values["show-misses"]) return;
  const isMiss = ({ label, isShown }: Fate) => isShown === (label !== "fine");
  writeMisses([...fresh.filter((fate) => fate.label !== "fine" && isMiss(fate)), ...good.filter(isMiss)]);
}

await main();
