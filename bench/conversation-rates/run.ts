import { parseArgs } from "node:util";
import { type EvaluationLine, readEvaluationSet } from "./evaluation-set.ts";
import { judgeAnswer } from "./judge-answers.ts";
import { judgeGuardLine, judgeGuardReply } from "./judge-guard.ts";
import { judgeScreen } from "./judge-screen.ts";
import type { Outcome } from "./outcome.ts";
import { writeMisses, writeRates, writeTimes } from "./rate-table.ts";

const developmentFiles = ["screen", "guard", "answers"].map(
  (name) => `tests/golden/conversation/${name}-development.jsonl`,
);

const usage = `How often the conversation's rules are right, over phrases written before them.

  --files a.jsonl,b.jsonl   the sets to judge (as it comes: the development halves)
  --show-misses             each text that went wrong, and what was said of it`;

type Times = { readonly screen: number[]; readonly guard: number[]; readonly answers: number[] };

function judge(line: EvaluationLine, times: Times): Outcome[] {
  if ("level" in line) return judgeScreen(line, times.screen);
  if ("sentence" in line) return judgeGuardLine(line, times.guard);
  if ("reply" in line) return judgeGuardReply(line, times.guard);
  return judgeAnswer(line, times.answers);
}

function judgeAll(lines: readonly EvaluationLine[]): { outcomes: Outcome[]; times: Times } {
  const times: Times = { screen: [], guard: [], answers: [] };
  return { outcomes: lines.flatMap((line) => judge(line, times)), times };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      files: { type: "string" },
      "show-misses": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const files = values.files?.split(",") ?? developmentFiles;
  const lines = files.flatMap(readEvaluationSet);
  judgeAll(lines);
  const { outcomes, times } = judgeAll(lines);
  console.log(`${files.join(", ")}\n`);
  for (const row of writeRates(outcomes)) console.log(row);
  console.log("");
  for (const [name, takenUs] of Object.entries(times)) {
    if (takenUs.length > 0) console.log(writeTimes(name, takenUs));
  }
  if (values["show-misses"]) console.log(`\n${writeMisses(outcomes).join("\n")}`);
}

main();
