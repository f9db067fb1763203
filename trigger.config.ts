import { defineConfig } from "@trigger.dev/sdk";
import { env } from "#lib/env.ts";
import { inlineThreads } from "#trigger/build/inline-threads.ts";

export default defineConfig({
  // Without one the trigger.dev command says what is missing.
  project: env().TRIGGER_PROJECT_REF ?? "",
  runtime: "node-24",
  dirs: ["./trigger"],
  ignorePatterns: ["**/trigger/jobs/**", "**/trigger/build/**", "**/trigger/job-definitions.ts"],
  // Each task has its own; this is what the longest may take.
  maxDuration: 3600,
  retries: { enabledInDev: true },
  // What Elara logs is for those who run it, not for a service outside.
  disableConsoleInterceptor: true,
  build: {
    // What finds its own files on disk, or is reached by its name alone.
    external: ["@electric-sql/pglite", "pg", "pg-boss", "pg-copy-streams"],
    extensions: [
      { name: inlineThreads.name, onBuildStart: (context) => context.registerPlugin(inlineThreads) },
    ],
  },
});
