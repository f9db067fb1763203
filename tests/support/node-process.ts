import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type NodeProcess = {
  readonly child: ChildProcess;
  /** Resolves when the process prints the line; rejects with its output when it ends before. */
  waitForLine(line: string): Promise<void>;
  /** What the process wrote so far, both streams. */
  output(): string;
  /** Resolves with the exit code when the process has ended. */
  readonly exitCode: Promise<number | null>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
};

/** Runs a TypeScript file in a process of its own. */
export function startNode(file: string, ...args: readonly string[]): NodeProcess {
  const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const keep = (line: string) => {
    lines.push(line);
    for (const check of waiting) check();
  };
  createInterface({ input: child.stdout }).on("line", keep);
  createInterface({ input: child.stderr }).on("line", keep);
  const exitCode = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    child,
    output: () => lines.join("\n"),
    exitCode,
    waitForLine: (line) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (lines.includes(line)) resolve();
        };
        waiting.add(check);
        check();
        exitCode.then(() => reject(new Error(`it ended before "${line}":\n${lines.join("\n")}`)));
      }),
    async kill() {
      child.kill("SIGKILL");
      await exitCode;
    },
  };
}
