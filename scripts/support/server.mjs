import { spawn } from "node:child_process";
import { childEnvironment, pinnedNode, programs, root } from "./paths.mjs";
import { lastLines } from "./run-process.mjs";

/**
 * Starts the built app on a port of this machine and resolves when it answers.
 * @param {{ port: number, env: Record<string, string> }} options
 * @returns {Promise<{ ended: Promise<number>, stop: (signal?: NodeJS.Signals) => void }>}
 */
export async function startServer({ port, env }) {
  const child = spawn(
    pinnedNode(),
    [programs.next, "start", "-p", String(port), "-H", env.HOST ?? "127.0.0.1"],
    {
      cwd: root,
      env: childEnvironment({ NODE_ENV: "production", PORT: String(port), ...env }),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  let isReady = false;
  const read = (bytes) => {
    if (isReady) process.stdout.write(bytes);
    else output += bytes;
  };
  child.stdout.setEncoding("utf8").on("data", read);
  child.stderr.setEncoding("utf8").on("data", read);
  const ended = new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  const stop = (signal = "SIGTERM") => child.kill(signal);
  const failed = ended.then(() => {
    throw new Error(sentenceIn(output) ?? `The server did not start.\n${lastLines(output)}`);
  });
  await Promise.race([waitUntilAnswering(port), failed]);
  failed.catch(() => {});
  isReady = true;
  return { ended, stop };
}

async function waitUntilAnswering(port) {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(20_000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** What the app says of itself when it cannot start. */
function sentenceIn(output) {
  return /^Elara cannot start\. .*(\n .*)*/m.exec(output)?.[0];
}
