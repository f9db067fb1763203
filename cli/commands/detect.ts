import { type Command, Option } from "commander";
import { type DetectionProfile, detectionProfiles } from "#lib/domain/detection/verdicts.ts";
import { UserFacingError } from "#lib/errors.ts";
import { createRun } from "#lib/services/detection/create-run.ts";
import { readRunReport } from "#lib/services/detection/read-run-report.ts";
import { runDetection } from "#lib/services/detection/run-detection.ts";
import { exitCodes } from "../exit-codes.ts";
import { createProgressLine, print, printJson } from "../output.ts";
import { numberBetween, pastDay } from "../parse-arguments.ts";
import { renderDetection, renderLookBackLine, toDetectionJson } from "../render-detection.ts";
import { withApp } from "../with-app.ts";

type DetectOptions = {
  readonly sensitivity?: number;
  readonly profile: DetectionProfile;
  readonly asOf?: string;
  readonly all?: boolean;
  readonly json?: boolean;
};

const noSensitivity =
  "the reference profile has no sensitivity: it always flags the most unusual 5 %. Leave out --sensitivity, or use --profile elara.";

/** `elara detect`: one stored detection run. */
export function registerDetect(program: Command): void {
  program
    .command("detect")
    .description("look for people who may be struggling; stores the run and prints whom it flags")
    .option(
      "--sensitivity <0..1>",
      "how readily people are flagged, for this run; without it the setting counts",
      numberBetween(0, 1),
    )
    .addOption(
      new Option("--profile <name>", "which method").choices([...detectionProfiles]).default("elara"),
    )
    .option(
      "--as-of <date>",
      "with only what was known on that past day (YYYY-MM-DD); moves no flag",
      pastDay,
    )
    .option("--all", "also say the verdict on everybody who is not flagged")
    .option("--json", "as JSON")
    .action(async ({ all = false, json, ...request }: DetectOptions, command: Command) => {
      if (request.profile === "reference" && request.sensitivity !== undefined) {
        command.error(`error: ${noSensitivity}`, { exitCode: exitCodes.wrongUsage });
      }
      const report = await withApp(async (ctx) => {
        const progress = createProgressLine();
        const runId = await createRun(ctx, request).catch((error) => refuseUsage(command, error));
        if (request.asOf !== undefined && !json) await print(`${renderLookBackLine(request.asOf)}\n\n`);
        try {
          const onProgress = ({ label, done, total }: { label: string; done: number; total: number }) =>
            progress.show(label, done, total);
          await runDetection(ctx, { runId, onProgress });
        } finally {
          progress.end();
        }
        return readRunReport(ctx, { runId });
      });
      if (json) await printJson(toDetectionJson(report, { all }));
      else await print(renderDetection(report, { all }));
    });
}

/** What is wrong with the request itself is wrong usage, although only the opened app could tell. */
function refuseUsage(command: Command, error: unknown): never {
  if (error instanceof UserFacingError && error.code === "invalid_input") {
    command.error(`error: ${error.message}`, { exitCode: exitCodes.wrongUsage });
  }
  throw error;
}
