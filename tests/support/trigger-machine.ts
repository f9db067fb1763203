import { resourceCatalog } from "@trigger.dev/core/v3";
import { StandardResourceCatalog } from "@trigger.dev/core/v3/workers";

/*
 * What a machine of Trigger.dev does with one attempt of one run: `node trigger-machine.ts <task file> <task id> <run as JSON>`.
 * It finds the task in the catalog that the SDK fills, checks the payload by the task's schema, runs it, and prints "done".
 */
const [file = "", taskId = "", runText = "{}"] = process.argv.slice(2);
const { payload, ...ctx } = JSON.parse(runText);
resourceCatalog.setGlobalResourceCatalog(new StandardResourceCatalog());
resourceCatalog.setCurrentFileContext(file, file);
await import(new URL(`../../trigger/${file}`, import.meta.url).href);
const task = resourceCatalog.getTask(taskId);
if (task === undefined) throw new Error(`no task ${taskId} in ${file}`);
const { id, queue, retry, maxDuration, triggerSource } = task;
process.stdout.write(`${JSON.stringify({ id, queue, retry, maxDuration, triggerSource })}\n`);
const given =
  typeof payload?.timestamp === "string" ? { ...payload, timestamp: new Date(payload.timestamp) } : payload;
const checked = task.fns.parsePayload === undefined ? given : await task.fns.parsePayload(given);
try {
  await task.fns.run(checked, { ctx, signal: new AbortController().signal });
  process.stdout.write("done\n");
  process.exit(0);
} catch (error) {
  process.stdout.write(`failed: ${error instanceof Error ? error.message : "?"}\n`);
  process.exit(1);
}
