import type { Command } from "commander";

/** `elara explain`: why one person is or is not flagged. */
export function registerExplain(program: Command): void {
  program
    .command("explain")
    .description("why this person is or is not flagged, from the latest run")
    .argument("<employeeId>", "the id as it stands in the files")
    .option("--json", "as JSON");
}
