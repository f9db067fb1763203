import type { Command } from "commander";
import { explainEmployee } from "#lib/services/detection/explain-employee.ts";
import { print, printJson } from "../output.ts";
import { renderExplanation, toExplanationJson } from "../render-explanation.ts";
import { withApp } from "../with-app.ts";

/** `elara explain`: why one person is or is not flagged. */
export function registerExplain(program: Command): void {
  program
    .command("explain")
    .description("why this person is or is not flagged, from the latest run")
    .argument("<employeeId>", "the id as it stands in the files")
    .option("--json", "as JSON")
    .action(async (employeeId: string, options: { json?: true }) => {
      const explanation = await withApp((ctx) => explainEmployee(ctx, { employeeId }));
      if (options.json) await printJson(toExplanationJson(explanation));
      else await print(renderExplanation(explanation));
    });
}
