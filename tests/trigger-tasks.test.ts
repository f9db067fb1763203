import { globSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { clockTaskId } from "#lib/jobs/trigger-dev/trigger-api.ts";
import { jobDefinitions } from "#trigger/job-definitions.ts";
import { inlineThreads } from "../trigger/build/inline-threads.ts";
import config from "../trigger.config.ts";

// Beside node_modules, so that what stays outside of a bundle is found.
const folder = await mkdtemp(join(process.cwd(), "node_modules", ".trigger-tasks-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const taskFiles = globSync("trigger/*.ts").filter((path) => !/to-tasks|task-app|job-definitions/.test(path));

function bundle(entryPoints: string[]) {
  return build({
    entryPoints,
    bundle: true,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node22",
    splitting: true,
    logLevel: "silent",
    external: [...(config.build?.external ?? []), "@trigger.dev/sdk"],
    plugins: [inlineThreads],
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
  });
}

describe("every job is a task of Trigger.dev", () => {
  test.each(jobDefinitions.map(({ id, schedule }) => ({ id, isScheduled: schedule !== undefined })))(
    "$id has trigger/$id.ts, with a task by the clock when it has a schedule",
    async ({ id, isScheduled }) => {
      const tasks: unknown[] = Object.values(await import(`../trigger/${id}.ts`));
      const expected = isScheduled ? [id, clockTaskId(id)] : [id];
      expect(tasks.map((task) => Object(task).id).sort()).toEqual(expected.sort());
    },
  );

  test("there is no task without a job", () => {
    const ids = jobDefinitions.map(({ id }) => `${id}.ts`).sort();
    expect(taskFiles.map((path) => basename(path)).sort()).toEqual(ids);
  });
});

test("the configuration names what a deployment needs", () => {
  expect(config.dirs).toEqual(["./trigger"]);
  expect(config.runtime).toBe("node-24");
  const longest = Math.max(...jobDefinitions.map(({ timeoutSeconds }) => timeoutSeconds));
  expect(config.maxDuration).toBeGreaterThanOrEqual(longest);
  expect(config.disableConsoleInterceptor).toBe(true);
});

test("configuration and tasks build, and the built tasks are there", async () => {
  await bundle([...taskFiles, "trigger.config.ts"]);
  const built = await import(pathToFileURL(join(folder, "trigger", "run-detection.mjs")).href);
  expect(built.runDetection.id).toBe("run-detection");
  const builtConfig = await import(pathToFileURL(join(folder, "trigger.config.mjs")).href);
  expect(builtConfig.default.dirs).toEqual(["./trigger"]);
});

test("a built bundle starts its computing threads without a file beside it", async () => {
  const entry = join(folder, "threads.ts");
  const source = JSON.stringify(join(process.cwd(), "lib/compute/detection-thread.ts"));
  await writeFile(entry, `export { startDetectionThread } from ${source};`);
  await bundle([entry]);
  const { startDetectionThread } = await import(pathToFileURL(join(folder, "threads.mjs")).href);
  const thread = startDetectionThread();
  await expect(thread.packCut()).rejects.toThrow(/no cut/i);
  await thread.close();
});
