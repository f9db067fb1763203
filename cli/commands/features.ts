import { type Command, Option } from "commander";

/** `elara features`: the master data set. */
export function registerFeatures(program: Command): void {
  program
    .command("features")
    .description("print the master data set: one row a person, 39 features and what is kept beside them")
    .addOption(new Option("--json", "as JSON").conflicts("csv"))
    .addOption(new Option("--csv", "as CSV, sorted by id, empty where missing"));
}
