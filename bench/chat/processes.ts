import { type ChildProcess, spawn } from "node:child_process";

/** A server of the bench in a process of its own, once it says that it is ready. */
export function startProcess(
  file: string,
  args: readonly string[],
  execArgv: readonly string[] = [],
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...execArgv, file, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (bytes: Buffer) => {
      if (bytes.toString().includes("ready")) resolve(child);
    });
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

/** Runs a process to its end. @returns what it printed */
export function runToEnd(file: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    printed += part;
  });
  return new Promise((resolve, reject) => {
    child.once("close", (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${file} ended with ${code}`)),
    );
  });
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
