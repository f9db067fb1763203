import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Material } from "./list-sources.ts";
import { readScenes } from "./scenes/read-scenes.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const evalCases = join(here, "..", "eval", "cases");

/** What lies in `texts`, and what the score card asks. */
export function readMaterial(): Material {
  const texts = join(here, "texts");
  const everywhere = readScenes(join(texts, "everywhere"));
  const of = (file: string) => everywhere.filter(({ id }) => id.startsWith(`${file}/`));
  return {
    scenes: readScenes(join(texts, "scenes")),
    interludes: of("interludes"),
    ends: of("ends"),
    openings: readLines(join(texts, "openings.txt")),
    heldBack: readCaseTurns(evalCases),
  };
}

function readLines(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"));
}

const caseSchema = z.object({ turns: z.array(z.string()) });

/** Every message of the score card's cases; none where there is no score card. */
function readCaseTurns(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readLines(join(folder, name)))
    .flatMap((line) => caseSchema.parse(JSON.parse(line)).turns);
}
