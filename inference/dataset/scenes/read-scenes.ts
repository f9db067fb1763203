import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import { type AnswerKind, answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { careTopics } from "#lib/domain/conversation/care/care-topic.ts";
import { conversationKinds } from "../conversation.ts";
import type { Beat, Line, Scene } from "./scene.ts";

const yes = z.literal("yes").transform(() => true);

/** What may be said of a scene, or of all scenes of a file, in lines such as `@family workload`. */
const marksSchema = z.strictObject({
  kind: z.enum(conversationKinds),
  family: z.enum(familyNames).nullable().default(null),
  language: z.string().min(2).default("en"),
  shared: yes.default(false),
  opened: yes.default(false),
  grave: yes.default(false),
  topics: z
    .string()
    .transform((names) => names.split(" "))
    .pipe(z.array(z.enum(careTopics)).min(1))
    .default([]),
  now: yes.default(false),
  asked: z.coerce.number().int().nonnegative().default(0),
  closes: yes.default(false),
  policies: z.string().nullable().default(null),
});

type Stage = "tell" | "then" | "after" | "end";
type OpenExchange = { says: Line[]; replies: Line[] };
type OpenBeat = { stage: Stage; answer: AnswerKind | null; exchanges: OpenExchange[]; after: OpenBeat[] };
type OpenScene = { id: string; line: number; marks: Record<string, string>; beats: OpenBeat[] };

/**
 * Every scene of the `.txt` files below a folder, in the order of their paths. A file has lines of six kinds:
 * `// remark`; `@name value`, for the file before its first scene, else for the scene; `# id`; a stage (`tell`, `then`,
 * `after` for what follows the `then` above it, `end`) with how the person answers; `> what the person says`; `< a reply`.
 * Replies fit all that is said right above them.
 * @throws {RangeError} with file and line of what cannot be read
 */
export function readScenes(folder: string): Scene[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".txt"),
  );
  const scenes = paths.sort().flatMap((path) => parseScenes(readFileSync(join(folder, path), "utf8"), path));
  const ids = new Set<string>();
  for (const { id } of scenes) {
    if (ids.has(id)) throw new RangeError(`Two scenes are called ${id}.`);
    ids.add(id);
  }
  return scenes;
}

/** The scenes of one file; `path` is for what is said of faults, and its name without `.txt` begins each id. */
export function parseScenes(text: string, path: string): Scene[] {
  const fileMarks: Record<string, string> = {};
  const scenes: OpenScene[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("//")) continue;
    try {
      readLine(line, index + 1, { fileMarks, scenes });
    } catch (error) {
      throw new RangeError(`${path}:${index + 1}: ${error instanceof Error ? error.message : "unreadable"}`);
    }
  }
  const prefix = path.replace(/\.txt$/, "").replaceAll("\\", "/");
  return scenes.map((scene) => closeScene(scene, fileMarks, { prefix, path }));
}

type Reading = { readonly fileMarks: Record<string, string>; readonly scenes: OpenScene[] };

function readLine(line: string, number: number, { fileMarks, scenes }: Reading): void {
  const scene = scenes.at(-1);
  const value = line.slice(2).trim();
  if (line.startsWith("# ")) scenes.push({ id: value, line: number, marks: {}, beats: [] });
  else if (line.startsWith("@")) {
    const [, name = "", rest = ""] = /^@(\w+)\s*(.*)$/u.exec(line) ?? [];
    const marks = scene?.marks ?? fileMarks;
    marks[name] = name === "policies" && marks[name] !== undefined ? `${marks[name]}\n${rest}` : rest;
  } else if (scene === undefined) throw new RangeError("It stands under no scene.");
  else if (line.startsWith("> ")) openExchange(lastBeat(scene)).says.push(toLine(value));
  else if (line.startsWith("< ")) lastExchange(lastBeat(scene)).replies.push(toLine(value));
  else openBeat(scene, line);
}

function openBeat(scene: OpenScene, line: string): void {
  const [, stage = "", answer = ""] = /^(tell|then|after|end)(?: (\w+))?$/u.exec(line) ?? [];
  if (!isStage(stage))
    throw new RangeError("It is no line of a scene; write what the person says after > and replies after <.");
  const kind = answerKinds.find((each) => each === answer) ?? null;
  if (answer !== "" && kind === null) throw new RangeError(`${answer} is no kind of answer.`);
  const beat: OpenBeat = { stage, answer: kind, exchanges: [], after: [] };
  if (stage === "after") lastOf(scene.beats).after.push(beat);
  else scene.beats.push(beat);
}

const isStage = (word: string): word is Stage => ["tell", "then", "after", "end"].includes(word);

/** `[a] text` is a text with the tag a. */
function toLine(value: string): Line {
  const [, tag = null, text = value] = /^\[(\w+)\]\s+(.+)$/u.exec(value) ?? [];
  return { tag, text };
}

/** What a person says after a reply begins another exchange. */
function openExchange(beat: OpenBeat): OpenExchange {
  const last = beat.exchanges.at(-1);
  if (last !== undefined && last.replies.length === 0) return last;
  const exchange: OpenExchange = { says: [], replies: [] };
  beat.exchanges.push(exchange);
  return exchange;
}

function lastExchange({ exchanges }: OpenBeat): OpenExchange {
  const exchange = exchanges.at(-1);
  if (exchange === undefined) throw new RangeError("Nothing was said before this reply.");
  return exchange;
}

function lastBeat(scene: OpenScene): OpenBeat {
  const beat = lastOf(scene.beats);
  return beat.after.at(-1) ?? beat;
}

function lastOf(beats: readonly OpenBeat[]): OpenBeat {
  const beat = beats.at(-1);
  if (beat === undefined) throw new RangeError("It stands under no stage such as tell.");
  return beat;
}

function closeScene(
  { id, line, marks, beats }: OpenScene,
  fileMarks: Record<string, string>,
  { prefix, path }: { prefix: string; path: string },
): Scene {
  const read = marksSchema.safeParse({ ...fileMarks, ...marks });
  if (!read.success) throw new RangeError(`${path}:${line}: ${z.prettifyError(read.error)}`);
  const { shared, opened, grave, topics, now, asked, ...rest } = read.data;
  for (const beat of beats.flatMap((each) => [each, ...each.after])) {
    const least = shared && beat.stage === "tell" ? 3 : 1;
    const counts = beat.exchanges.flatMap(({ says, replies }) => [says.length, replies.length]);
    if (counts.length === 0 || Math.min(...counts) < least)
      throw new RangeError(
        `${path}:${line}: "${beat.stage}" of ${id} needs at least ${least} > and ${least} <.`,
      );
  }
  const at = (stage: Stage): Beat[] => beats.filter((beat) => beat.stage === stage);
  if (at("tell").length === 0) throw new RangeError(`${path}:${line}: ${id} begins with no tell.`);
  return {
    id: `${prefix}/${id}`,
    ...rest,
    isSharedOut: shared,
    mayBeOpened: opened,
    askedBefore: asked,
    danger: grave || topics.length > 0 || now ? { topics, isNow: now } : null,
    tells: at("tell"),
    thens: at("then"),
    ends: at("end"),
  };
}
