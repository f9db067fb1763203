import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeTrialPrompt } from "#lib/ai/check/trial-prompts.ts";
import { shapePrompt } from "#lib/ai/endpoint/shape-prompt.ts";
import { findPython, servingModules } from "../../scripts/support/python.mjs";
import { lastLines, runProcess } from "../../scripts/support/run-process.mjs";

/** A Python that can make and serve a model, or null. */
export function findServingPython(): string | null {
  return findPython(servingModules);
}

export type Lesson = { readonly said: string; readonly reply: string };

/** Nothing is fetched, and one processor is enough for a model this small. */
const quietly = {
  HF_HUB_OFFLINE: "1",
  HF_HUB_DISABLE_TELEMETRY: "1",
  OMP_NUM_THREADS: "1",
  PYTHONPATH: join("inference", "train"),
};

/** Writes two small Mistrals into a folder: `random`, and `taught`, which knows the lessons word for word. */
export async function makeModels(python: string, folder: string, lessons: readonly Lesson[]) {
  const lines = join(folder, "lines.jsonl");
  const random = join(folder, "random");
  const taught = join(folder, "taught");
  await writeFile(lines, lessons.map(toLine).join("\n"));
  await run(python, ["-m", "elara_train.small_mistral", "--out", random, "--corpus", lines]);
  const teach = join("inference", "serve", "prove", "teach.py");
  await run(python, [teach, "--model", random, "--lines", lines, "--out", taught]);
  return { random, taught };
}

const tokenBudget = 3_000;

/** A first message as Elara sends it, and the reply to it. */
function toLine({ said, reply }: Lesson): string {
  const prompt = writeTrialPrompt([{ role: "person", text: said }], tokenBudget);
  const messages = shapePrompt(prompt, { hasSystemMessage: false }).map(({ role, content }) => ({
    role,
    content:
      typeof content === "string"
        ? content
        : content.map((part) => (part.type === "text" ? part.text : "")).join(""),
  }));
  return JSON.stringify({ messages: [...messages, { role: "assistant", content: reply }] });
}

async function run(python: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runProcess(python, args, { env: quietly, timeoutMs: 300_000 });
  if (code !== 0) throw new Error(`python ${args[0]} ${args[1]} ended with ${code}:\n${lastLines(output)}`);
}

export type ServedModel = {
  /** How many replies it was asked for. */
  requests(): number;
  /** Ends the server and waits until it is gone. */
  stop(): Promise<void>;
};

const serve =
  "import sys; from transformers.cli.transformers import main; sys.argv[0] = 'transformers'; main()";
const readyWithinMs = 120_000;

/** Hugging Face's own server (`transformers serve`) on a port of this machine, ready to answer. */
export async function serveModel(
  python: string,
  options: { readonly model: string; readonly port: number; readonly home: string },
): Promise<ServedModel> {
  const { model, port, home } = options;
  const args = [
    "-c",
    serve,
    "serve",
    model,
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--device",
    "cpu",
  ];
  const child = spawn(python, args, {
    env: { ...process.env, ...quietly, HF_HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (bytes: Buffer) => {
    output += bytes.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const failed = ended.then(() => {
    throw new Error(`transformers serve ended:\n${lastLines(output)}`);
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(force);
  };
  try {
    await Promise.race([untilHealthy(port), failed]);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    failed.catch(() => {});
  }
  return { requests: () => output.split("POST /v1/chat/completions").length - 1, stop };
}

async function untilHealthy(port: number): Promise<void> {
  const givesUpAt = Date.now() + readyWithinMs;
  while (Date.now() < givesUpAt) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2_000) });
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`transformers serve was not ready within ${readyWithinMs / 1_000} s`);
}
