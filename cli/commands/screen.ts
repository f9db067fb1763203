import type { Command } from "commander";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import { print } from "../output.ts";
import { readLines } from "../read-lines.ts";

/** Verdicts written at once, so that a long input does not wait for the reader after each. */
const batchSize = 200;

/** `elara screen`: the safety screen's verdict for each line of the input. Opens no database. */
export function registerScreen(program: Command): void {
  program
    .command("screen")
    .description("read one message per line and print the safety screen's verdict for each, in order")
    .option("--json", "one JSON object per line")
    .action(async (options: { json?: true }) => {
      const write = options.json ? toJsonLine : toReadableLine;
      let batch: string[] = [];
      for await (const line of readLines(process.stdin)) {
        batch.push(write(screenMessage(line)));
        if (batch.length < batchSize) continue;
        await print(batch.join("\n"));
        batch = [];
      }
      if (batch.length > 0) await print(batch.join("\n"));
    });
}

function toJsonLine({ level, categories, isImminent }: ScreenVerdict): string {
  return JSON.stringify({ level, categories, isImminent });
}

function toReadableLine({ level, categories, isImminent }: ScreenVerdict): string {
  const about = categories.map((category) => category.replaceAll("_", " ")).join(", ");
  return `${level}${isImminent ? ", imminent" : ""}${about === "" ? "" : `: ${about}`}`;
}
