import { Command, CommanderError } from "commander";
import { describeFailure } from "#lib/describe-failure.ts";
import { registerAnalyze } from "./commands/analyze.ts";
import { registerDataset } from "./commands/dataset.ts";
import { registerDetect } from "./commands/detect.ts";
import { registerEval } from "./commands/eval.ts";
import { registerExplain } from "./commands/explain.ts";
import { registerFeatures } from "./commands/features.ts";
import { registerFigures } from "./commands/figures.ts";
import { registerImport } from "./commands/import.ts";
import { registerKeys } from "./commands/keys.ts";
import { registerModel } from "./commands/model.ts";
import { registerReport } from "./commands/report.ts";
import { registerScreen } from "./commands/screen.ts";
import { registerUser } from "./commands/user.ts";
import { exitCodes } from "./exit-codes.ts";
import { tolerateClosedOutput } from "./output.ts";

/** The command with all its subcommands; nothing is opened until one of them runs. */
export function buildProgram(): Command {
  const program = new Command("elara")
    .description(
      "Elara from the terminal: import, features, detection, reports, safety screen, conversation analysis, users.",
    )
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText("after", "\nExit codes: 0 done, 1 problems found, 2 wrong usage.")
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "elara: ")) })
    .showHelpAfterError("(add --help for what is possible)");
  registerImport(program);
  registerFeatures(program);
  registerDetect(program);
  registerExplain(program);
  registerReport(program);
  registerScreen(program);
  registerAnalyze(program);
  registerEval(program);
  registerModel(program);
  registerUser(program);
  registerKeys(program);
  registerFigures(program);
  registerDataset(program);
  return program;
}

/** Runs one command line (without node and script) and resolves to its exit code. */
export async function runElara(args: readonly string[]): Promise<number> {
  try {
    await buildProgram().parseAsync([...args], { from: "user" });
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    // Commander has written its sentence already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
    process.stderr.write(`elara: ${describeFailure(error)}\n`);
    return exitCodes.problems;
  }
}

if (import.meta.main) {
  tolerateClosedOutput();
  process.exitCode = await runElara(process.argv.slice(2));
}
