import type { Command } from "commander";
import { UserFacingError } from "#lib/errors.ts";
import { exitCodes } from "../exit-codes.ts";
import { createProgressLine, note, print } from "../output.ts";
import { wholeNumberBetween } from "../parse-arguments.ts";

type ShowOptions = {
  readonly count: number;
  readonly seed: number;
  readonly kind?: string;
  readonly id?: string;
};
type Options = { readonly out: string; readonly seed: number; readonly size: number; readonly force?: true };

/** `elara dataset`: the conversations that a model is trained on. Opens no database. */
export function registerDataset(program: Command): void {
  const dataset = program.command("dataset").description("the conversations that a model is trained on");
  dataset
    .command("build")
    .description("write train, validation and test conversations and their data card into a folder")
    .option("--out <folder>", "where to write", "dataset")
    .option("--seed <number>", "the same seed gives the same files", wholeNumberBetween(0, 2 ** 31), 1)
    .option("--size <number>", "how many conversations", wholeNumberBetween(100, 100_000), 6_000)
    .option("--force", "write into a folder that holds other files too")
    .action(async (options: Options, command: Command) => {
      const problem = await findOutProblem(options);
      if (problem !== null) command.error(`error: ${problem}`, { exitCode: exitCodes.wrongUsage });
      await build(options);
    });
  dataset
    .command("show")
    .description("print conversations of a data set, drawn by chance, to be read aloud")
    .argument("<folder>", "where a data set was built")
    .option("--count <number>", "how many", wholeNumberBetween(1, 1_000), 50)
    .option("--seed <number>", "the same seed draws the same ones", wholeNumberBetween(0, 2 ** 31), 1)
    .option("--kind <kind>", "of one kind alone, such as crisis")
    .option("--id <id>", "the one of this id")
    .action(show);
}

async function show(folder: string, { count, seed, kind, id }: ShowOptions, command: Command): Promise<void> {
  const { drawConversations } = await import("#inference/dataset/files/draw-conversations.ts");
  const drawn = await drawConversations(folder, { count, seed, kind, id }).catch((error: unknown) => {
    const problem = describeUnreadable(error, folder);
    if (problem === null) throw error;
    return command.error(`error: ${problem}`, { exitCode: exitCodes.wrongUsage });
  });
  if (drawn.length === 0) note("There is no such conversation.");
  for (const { id, messages } of drawn) {
    const lines = messages
      .filter(({ role }) => role !== "system")
      .map(({ role, content }) => (role === "user" ? `  > ${content}` : `E: ${content}`));
    await print(`\n## ${id}\n${lines.join("\n")}`);
  }
}

/** What is wrong with the files of a data set; null where it is something else. */
function describeUnreadable(error: unknown, folder: string): string | null {
  if (error instanceof RangeError) return error.message;
  if (!(error instanceof Error) || !("code" in error)) return null;
  if (error.code === "ENOENT" && "path" in error)
    return `${folder} holds no data set: ${error.path} is missing. Build one first.`;
  return error.code === "ENOTDIR" ? `${folder} is a file; name the folder of a data set.` : null;
}

async function findOutProblem({ out, force }: Options): Promise<string | null> {
  const { listForeignFiles } = await import("#inference/dataset/files/write-dataset.ts");
  const { prepareFolder } = await import("#lib/prepare-folder.ts");
  if (out.trim() === "") return "--out needs the name of a folder.";
  try {
    prepareFolder(out);
  } catch (error) {
    if (error instanceof UserFacingError) return error.message;
    throw error;
  }
  const foreign = await listForeignFiles(out);
  if (foreign.length === 0 || force === true) return null;
  return `${out} holds other files, such as ${foreign[0]}. Name another folder, or add --force.`;
}

async function build({ out, seed, size }: Options): Promise<void> {
  const { readMaterial } = await import("#inference/dataset/read-material.ts");
  const { writeDataset } = await import("#inference/dataset/files/write-dataset.ts");
  const interruption = new AbortController();
  const interrupt = () => interruption.abort(new Error("It was interrupted; the files are as they were."));
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const progress = createProgressLine();
  try {
    const onProgress = (done: number, total: number) => progress.show("conversations", done, total);
    const card = await writeDataset(readMaterial(), {
      folder: out,
      seed,
      size,
      onProgress,
      signal: interruption.signal,
    });
    const { train, validation, test } = card.splits;
    await print(
      `${card.conversations} conversations in ${out}: ${train.conversations} to train on, ${validation.conversations} for validation, ${test.conversations} for the test. ${out}/data-card.md says what is in them.`,
    );
    if (card.conversations >= size) return;
    note(`The texts hold no more conversations that differ enough; ${size} were asked for.`);
    process.exitCode = exitCodes.problems;
  } finally {
    progress.end();
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}
