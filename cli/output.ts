let isClosed = false;

/** When the reader goes away (`elara … | head`), the command still finishes its work, in silence. */
export function tolerateClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      isClosed = true;
    });
  }
}

/** Writes the result of a command; waits while the reader is slower. */
export async function print(text: string): Promise<void> {
  if (isClosed) return;
  await new Promise<void>((resolve) => {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, () => resolve());
  });
}

export async function printJson(value: unknown): Promise<void> {
  await print(JSON.stringify(value, null, 2));
}

/** Says something beside the result, so that stdout stays what was asked for. */
export function note(text: string): void {
  if (!isClosed) process.stderr.write(`${text}\n`);
}

/** A progress line on the terminal, rewritten in place; nothing when stderr is not a terminal. */
export function createProgressLine(): {
  show(label: string, done: number, total: number): void;
  end(): void;
} {
  const isLive = process.stderr.isTTY === true;
  let width = 0;
  return {
    show(label, done, total) {
      if (!isLive || isClosed) return;
      const text = `${label}: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
      process.stderr.write(`\r${text.padEnd(width)}`);
      width = text.length;
    },
    end() {
      if (isLive && width > 0 && !isClosed) process.stderr.write(`\r${" ".repeat(width)}\r`);
      width = 0;
    },
  };
}
