import { UserFacingError } from "#lib/errors.ts";

const enter = /[\r\n]/;
const interrupt = "\u0003";
const erase = new Set(["\u007f", "\b"]);

/**
 * Asks for a password at the terminal without showing it, twice.
 * @throws UserFacingError invalid_input without a terminal, or when the two differ
 */
export async function promptNewPassword(): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new UserFacingError("invalid_input", "There is no terminal to type at. Use --password-stdin.");
  }
  const password = await promptHidden("New password: ");
  if (password !== (await promptHidden("The same again: "))) {
    throw new UserFacingError("invalid_input", "The two passwords are not the same.");
  }
  return password;
}

/** All of standard input, without the line end that `echo` adds. */
export async function readPasswordFromStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/\r?\n$/, "");
}

async function promptHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  try {
    return await typedLine();
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}

function typedLine(): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const onInput = (text: string) => {
      for (const character of text) {
        if (character === interrupt) return finish(() => reject(new UserFacingError("conflict", "Stopped.")));
        if (enter.test(character)) return finish(() => resolve(typed.join("")));
        typed = erase.has(character) ? typed.slice(0, -1) : [...typed, character];
      }
    };
    const finish = (settle: () => void) => {
      process.stdin.off("data", onInput);
      settle();
    };
    process.stdin.on("data", onInput);
  });
}
