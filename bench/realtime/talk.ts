import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type Talker = {
  /** Gives the process a line. */
  say(line: string): void;
  /** The next line it prints, as JSON. */
  hear(): Promise<unknown>;
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
};

/** A process of the bench that is spoken to by lines. */
export function startTalker(file: string, args: readonly string[] = []): Talker {
  const child: ChildProcess = spawn(process.execPath, [file, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  if (child.stdout === null) throw new Error("the process has no output");
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const taker = waiting.shift();
    if (taker === undefined) lines.push(line);
    else taker(line);
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    say: (line) => void child.stdin?.write(`${line}\n`),
    async hear() {
      const line = lines.shift() ?? (await new Promise<string>((resolve) => waiting.push(resolve)));
      return JSON.parse(line);
    },
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
