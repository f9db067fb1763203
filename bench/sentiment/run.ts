import { parseArgs } from "node:util";
import { type LabelledMessage, readLabelledMessages } from "#inference/sentiment/labelled-messages.ts";
import { measureAccuracy, measureMacroF1, type Reading } from "./measure.ts";
import { measureOtherAuthors } from "./other-authors.ts";
import { listReaders, type Reader } from "./readers.ts";

const sets = {
  "held out": "held-out",
  "held out, without words of feeling": "held-out-implied",
  development: "development",
  "development, without words of feeling": "development-implied",
} as const;
const usage = `How often the sentiment of a work message is read right, by phenomenon, beside peers.

  --show-misses   what Elara read wrong of the development half (the held-out half is not for looking)`;

function readAll(messages: readonly LabelledMessage[], { read }: Reader): Reading[] {
  return messages.map(({ text, label }) => ({ is: label, read: read(text) }));
}

function printSet(name: string, messages: readonly LabelledMessage[], readers: readonly Reader[]): void {
  const phenomena = [...new Set(messages.map(({ phenomenon }) => phenomenon))];
  console.log(`\n${name}: accuracy % (95 % interval); macro-F1 % (95 % interval)\n`);
  console.log(`| phenomenon | n | ${readers.map((reader) => reader.name).join(" | ")} |`);
  console.log(`|---|---|${readers.map(() => "---").join("|")}|`);
  const rows = phenomena.length > 1 ? [...phenomena, "all"] : phenomena;
  for (const phenomenon of rows) {
    const part = phenomenon === "all" ? messages : messages.filter((one) => one.phenomenon === phenomenon);
    const cells = readers.map((reader) => toCell(readAll(part, reader)));
    console.log(`| ${phenomenon} | ${part.length} | ${cells.join(" | ")} |`);
  }
}

function toCell(readings: readonly Reading[]): string {
  const accuracy = measureAccuracy(readings);
  const { value, low, high } = measureMacroF1(readings);
  if (accuracy === null) return "–";
  return `${percent(accuracy.share)} (${percent(accuracy.low)}–${percent(accuracy.high)}); ${percent(value)} (${percent(low)}–${percent(high)})`;
}

const percent = (share: number) => (share * 100).toFixed(1);

function printOthers(readers: readonly Reader[]): void {
  console.log("\nanswers of other authors: % (95 % interval)\n");
  console.log(
    "| reader | distressed or angry read as negative | denying not read as negative |\n|---|---|---|",
  );
  for (const reader of readers) {
    const cells = Object.values(measureOtherAuthors(reader)).map((rate) =>
      rate === null
        ? "–"
        : `${percent(rate.share)} (${percent(rate.low)}–${percent(rate.high)}), n = ${rate.total}`,
    );
    console.log(`| ${reader.name} | ${cells.join(" | ")} |`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      "show-misses": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const readers = listReaders();
  for (const [name, file] of Object.entries(sets)) {
    const messages = readLabelledMessages(`tests/golden/sentiment/${file}.txt`);
    printSet(name, messages, readers);
    if (values["show-misses"] && file.startsWith("development")) printMisses(messages, readers);
  }
  printOthers(readers);
}

function printMisses(messages: readonly LabelledMessage[], readers: readonly Reader[]): void {
  for (const { phenomenon, label, text } of messages) {
    const read = readers[0]?.read(text);
    if (read !== label) console.log(`${phenomenon}, ${label}, read as ${read}: ${text}`);
  }
}

main();
