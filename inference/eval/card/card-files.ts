import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { prepareFolder } from "#lib/prepare-folder.ts";
import type { EvalCase } from "../case.ts";
import { type Exchange, replyAuthors } from "../conversation.ts";
import { type ScoreCard, scoreCardSchema } from "./score-card.ts";

/** A file that is not what it should be, with what to do. */
export class CardFileError extends Error {
  override readonly name = "CardFileError";
}

/** @throws {CardFileError} */
export function readCard(path: string): ScoreCard {
  if (!existsSync(path)) throw new CardFileError(`There is no file ${path}.`);
  const json = parseJson(readFileSync(path, "utf8"));
  const read = scoreCardSchema.safeParse(json);
  if (read.success) return read.data;
  throw new CardFileError(`${path} is no score card of elara eval. Name the score-card.json of a run.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What makes the conversations of two runs the same ones. */
const headerSchema = z.object({
  format: z.literal("elara-conversations"),
  target: z.string(),
  model: z.string().nullable(),
  host: z.string().nullable(),
  hash: z.string(),
  seed: z.number(),
});
export type ConversationHeader = Omit<z.output<typeof headerSchema>, "format">;

const lineSchema = z.object({
  id: z.string(),
  exchanges: z.array(
    z.object({
      person: z.string(),
      reply: z.string().nullable(),
      durationMs: z.number(),
      author: z.enum(replyAuthors),
      takenOver: z.string().optional(),
      failure: z.string().optional(),
      handling: z.array(z.string()).optional(),
    }),
  ),
});

const logName = "conversations.jsonl";

export type ConversationLog = {
  /** Of the run that is gone on with; empty for a fresh one. */
  readonly held: ReadonlyMap<string, readonly Exchange[]>;
  add(evalCase: EvalCase, exchanges: readonly Exchange[]): void;
};

/**
 * The conversations of a run, written down one after the other as they end, so that one that broke off can be gone on
 * with. A last line that was not written to its end is left out.
 * @throws {CardFileError} when another run is to be gone on with
 */
export function openConversationLog(
  folder: string,
  header: ConversationHeader,
  { resumes }: { readonly resumes: boolean },
): ConversationLog {
  prepareFolder(folder);
  const path = join(folder, logName);
  const first = JSON.stringify({ format: "elara-conversations", ...header });
  const held = resumes && existsSync(path) ? readLog(path, header) : new Map<string, readonly Exchange[]>();
  const lines = [...held].map(([id, exchanges]) => JSON.stringify({ id, exchanges }));
  writeFileSync(path, `${[first, ...lines].join("\n")}\n`);
  return {
    held,
    add: ({ id }, exchanges) => {
      if (!held.has(id)) appendFileSync(path, `${JSON.stringify({ id, exchanges })}\n`);
    },
  };
}

function readLog(path: string, header: ConversationHeader): Map<string, readonly Exchange[]> {
  const [first = "", ...lines] = readFileSync(path, "utf8").split("\n");
  const read = headerSchema.safeParse(parseJson(first));
  const isSame =
    read.success &&
    (["target", "model", "host", "hash", "seed"] as const).every((key) => read.data[key] === header[key]);
  if (!isSame)
    throw new CardFileError(
      `${path} belongs to another run (target, model, cases or seed differ). Leave --resume away, or name another folder with --out.`,
    );
  return new Map(
    lines.flatMap((line) => {
      const parsed = lineSchema.safeParse(parseJson(line));
      return parsed.success ? [[parsed.data.id, parsed.data.exchanges] as const] : [];
    }),
  );
}

export function writeCardFile(folder: string, name: string, text: string): string {
  prepareFolder(folder);
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
