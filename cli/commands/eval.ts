import { type Command, InvalidArgumentError, Option } from "commander";
import { dimensions } from "#inference/eval/case.ts";
import { criteria } from "#inference/eval/criteria.ts";
import { leastTold, recommendedFloors } from "#inference/eval/floors/recommended.ts";
import { targetNames } from "#inference/eval/targets/target.ts";
import { compareRuns } from "../eval/compare-runs.ts";
import { type EvalOptions, runEval } from "../eval/run-eval.ts";
import { showLabels } from "../eval/show-labels.ts";
import { EvalUsageError } from "../eval/usage-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderTable } from "../render-table.ts";

/** `elara eval`: how good a model, or Elara around it, is at this job. Opens no database. */
export function registerEval(program: Command): void {
  program
    .command("eval")
    .description("hold scripted conversations with a model, or with Elara around it, and judge the replies")
    .addOption(
      new Option(
        "--target <name>",
        "what is judged; endpoint where an address is known, else embedded",
      ).choices(targetNames),
    )
    .option("--url <address>", "an OpenAI-compatible endpoint, up to and without /chat/completions")
    .option("--model <name>", "the model's name there")
    .option("--api-key-env <variable>", "the variable that holds the endpoint's key")
    .option("--system-message", "the model's template knows system messages")
    .option("--out <folder>", "write score-card.json, score-card.html and the conversations there")
    .option("--resume", "go on with the conversations in --out")
    .option("--cases <folder>", "other cases than Elara's own")
    .addOption(new Option("--only <dimension...>", "these dimensions alone").choices(dimensions))
    .option("--seed <n>", "another draw where the target draws", toWhole(0), 1)
    .option("--parallel <n>", "conversations at once", toWhole(1, 64), 4)
    .option("--timeout <seconds>", "for one reply", toWhole(1, 3_600), 60)
    .option(
      "--floor <criterion=share...>",
      "exit 1 below it: recommended, or a criterion's own, such as notices=0.97",
    )
    .option(
      "--least-told <share>",
      "how many of a criterion's conversations a floor wants told",
      toShare,
      leastTold,
    )
    .option("--judge-url <address>", "a model that judges what the rules cannot tell")
    .option("--judge-model <name>", "its name")
    .option("--judge-key-env <variable>", "the variable that holds its key")
    .option("--judge-all", "let it judge what the rules can tell as well")
    .option("--compare <cards...>", "compare two score-card.json, the earlier one first")
    .option("--labels", "how far the rules agree with the labelled replies")
    .option("--update-baseline", "make the embedded model's rates the ones it must not fall below")
    .option("--json", "the card, the comparison or the agreement as JSON on standard output")
    .addHelpText("after", () => describeCriteria())
    .action(async (options: EvalOptions, command: Command) => {
      try {
        const hasProblem = await choose(options);
        if (hasProblem) process.exitCode = exitCodes.problems;
      } catch (error) {
        if (!(error instanceof EvalUsageError)) throw error;
        command.error(`error: ${error.message}`, { exitCode: exitCodes.wrongUsage });
      }
    });
}

function choose(options: EvalOptions): Promise<boolean> {
  if (options.compare !== undefined) return compareRuns(options.compare, options);
  return options.labels === true ? showLabels(options) : runEval(options);
}

function describeCriteria(): string {
  const floors = recommendedFloors.map(({ criterion, share }) => `${criterion}=${share}`).join(" ");
  const rows = criteria.map(({ name, title }) => [name, title]);
  return `\nRecommended floors: ${floors}\n\n${renderTable(["for --floor", "criterion"], rows)}`;
}

function toShare(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("Give a share from 0 to 1.");
}

function toWhole(least: number, most = 2 ** 31 - 1) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/u.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}
