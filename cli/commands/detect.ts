import { type Command, Option } from "commander";
import { detectionProfiles } from "#lib/domain/detection/verdicts.ts";
import { numberBetween } from "../parse-arguments.ts";

/** `elara detect`: one stored detection run. */
export function registerDetect(program: Command): void {
  program
    .command("detect")
    .description("look for people who may be struggling; stores the run and prints whom it flags")
    .option("--sensitivity <0..1>", "how readily people are flagged", numberBetween(0, 1))
    .addOption(
      new Option("--profile <name>", "which method").choices([...detectionProfiles]).default("elara"),
    )
    .option("--all", "also say the verdict on everybody who is not flagged")
    .option("--json", "as JSON");
}
