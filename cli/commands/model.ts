import type { Command } from "commander";
import { env } from "#lib/env.ts";
import { checkEndpoint, chooseEndpoint } from "#lib/services/model/check-endpoint.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderCheck } from "../model-check/render-check.ts";
import { createProgressLine, print, printJson } from "../output.ts";
import { numberBetween, wholeNumberBetween } from "../parse-arguments.ts";

type Options = {
  readonly url?: string;
  readonly model?: string;
  readonly apiKeyEnv?: string;
  readonly parallel: number;
  readonly timeout: number;
  readonly json?: true;
};

const widest = 100;
const pipedWidth = 80;

/** `elara model`: what there is to know about the model that answers. Opens no database. */
export function registerModel(program: Command): void {
  const model = program.command("model").description("the language model: check an endpoint");
  model
    .command("check")
    .description("try an OpenAI-compatible endpoint as Elara uses it, and say what will not work")
    .option("--url <address>", "where /chat/completions follows, such as http://tgi:8080/v1 (INFERENCE_URL)")
    .option("--model <name>", "the model or its adapter (INFERENCE_MODEL)")
    .option("--api-key-env <NAME>", "the environment variable that holds the key (INFERENCE_API_KEY)")
    .option("--parallel <n>", "how many replies are asked for at once", wholeNumberBetween(1, 64), 4)
    .option("--timeout <seconds>", "the longest that all of it may take", numberBetween(1, 3_600), 120)
    .option("--json", "the findings as JSON")
    .action(async (options: Options, command: Command) => {
      const chosen = chooseEndpoint(env(), options);
      if (!chosen.ok) return command.error(`error: ${chosen.problem}`, { exitCode: exitCodes.wrongUsage });
      const progress = createProgressLine();
      const { parallel, timeout, json } = options;
      const report = await checkEndpoint(chosen.endpoint, {
        parallel,
        timeLimitMs: timeout * 1_000,
        ...(options.apiKeyEnv === undefined ? {} : { keyVariable: options.apiKeyEnv }),
        onStep: progress.show,
      }).finally(progress.end);
      const { stdout } = process;
      const width = stdout.isTTY ? Math.min(stdout.columns, widest) : pipedWidth;
      if (json === true) await printJson(report);
      else await print(renderCheck(report, { width, stream: stdout }));
      if (report.verdict === "fails") process.exitCode = exitCodes.problems;
    });
}
