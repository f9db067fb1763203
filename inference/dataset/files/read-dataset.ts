import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { type Conversation, conversationSchema, type SplitName } from "../conversation.ts";

/**
 * The conversations of one split of a data set, line by line.
 * @throws {RangeError} with file and line of what is no conversation
 */
export async function* readSplit(folder: string, split: SplitName): AsyncGenerator<Conversation> {
  const path = join(folder, `${split}.jsonl`);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== "") yield readLine(line, `${path}:${number}`);
  }
}

function readLine(line: string, place: string): Conversation {
  const read = conversationSchema.safeParse(parseJson(line, place));
  if (read.success) return read.data;
  throw new RangeError(`${place} is no conversation of a data set: ${z.prettifyError(read.error)}`);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RangeError(`${place} is no JSON; build the data set anew.`);
  }
}
