import { type Command, Option } from "commander";
import { type DetectionProfile, detectionProfiles } from "#lib/domain/detection/verdicts.ts";
import { createRun } from "#lib/services/detection/create-run.ts";
import { readRunReport } from "#lib/services/detection/read-run-report.ts";
import { runDetection } from "#lib/services/detection/run-detection.ts";
import { createProgressLine, print, printJson } from "../output.ts";
import { numberBetween } from "../parse-arguments.ts";
import { renderDetection, toDetectionJson } from "../render-detection.ts";
import { withApp } from "../with-app.ts";

type DetectOptions = {
  readonly sensitivity?: number;
  readonly profile: DetectionProfile;
  readonly all?: boolean;
  readonly json?: boolean;
};

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
    .option("--all", "also say the verdict on everybody who is not flagged")
    .option("--json", "as JSON")
    .action(async ({ profile, sensitivity, all = false, json }: DetectOptions) => {
      const report = await withApp(async (ctx) => {
        const progress = createProgressLine();
        const runId = await createRun(ctx, { profile, sensitivity });
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
