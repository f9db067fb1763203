// Speed of the safety screen: one message at a time as people write them, and texts made to be slow at growing lengths.
// Run: npm run bench:screen
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import { adversaries } from "./inputs.ts";

const rounds = 20;
const lengths = [12_500, 25_000, 50_000, 100_000] as const;
const repeats = 5;
/** Twice the text may take this much longer before it counts as worse than linear; timing on a busy machine is noisy. */
const growthLimit = 3;

const started = performance.now();
screenMessage("");
const buildMs = performance.now() - started;

const texts = readFileSync("tests/golden/conversation/screen-development.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line): string => JSON.parse(line).text);
for (const text of texts) screenMessage(text);

// The median of each message over the rounds: what the screen takes, not what the machine does beside it.
const times = texts
  .map((text) => median(Array.from({ length: rounds }, () => timeMs(() => screenMessage(text)))))
  .sort((left, right) => left - right);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;

print(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
print(`first use, compiling the lexicons: ${buildMs.toFixed(0)} ms`);
print(
  `${texts.length} messages × ${rounds}: p50 ${at(0.5).toFixed(3)} ms, p99 ${at(0.99).toFixed(3)} ms, max ${at(1).toFixed(3)} ms`,
);
print("");
print(["text", ...lengths.map((length) => `${length / 1000} kB ms`), "growth per doubling"].join(" | "));

let isLinear = true;
for (const { name, text } of adversaries) {
  const best = lengths.map((length) => {
    const input = text(length);
    return Math.min(...Array.from({ length: repeats }, () => timeMs(() => screenMessage(input))));
  });
  const growth = ((best.at(-1) ?? 0) / (best[0] ?? 1)) ** (1 / (lengths.length - 1));
  isLinear &&= growth < growthLimit;
  print([name, ...best.map((ms) => ms.toFixed(2)), growth.toFixed(2)].join(" | "));
}
print("");
print(isLinear ? "linear: no text took three times as long at twice the length" : "NOT linear");
process.exitCode = isLinear ? 0 : 1;

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function timeMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
