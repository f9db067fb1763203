import { spawn } from "node:child_process";
import { childEnvironment, root } from "./paths.mjs";

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, input?: string, timeoutMs?: number, show?: boolean, onLine?: (line: string) => void }} options
 *   `input` is what it reads; after `timeoutMs` it is ended; `show` lets it write to this terminal, otherwise its output is returned.
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started
 */
export function runProcess(
  command,
  args,
  { cwd = root, env = {}, input, timeoutMs, show = false, onLine } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      timeout: timeoutMs,
      env: childEnvironment(env),
      stdio: show ? "inherit" : [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let output = "";
    let rest = "";
    const read = (bytes) => {
      output += bytes;
      const lines = (rest + bytes).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine?.(line);
    };
    child.stdin?.end(input);
    child.stdout?.setEncoding("utf8").on("data", read);
    child.stderr?.setEncoding("utf8").on("data", read);
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The last lines of an output, for a message about what went wrong. */
export function lastLines(output, count = 25) {
  return output.trimEnd().split("\n").slice(-count).join("\n");
}
