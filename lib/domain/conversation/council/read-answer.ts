import { z } from "zod";
import { familyNames } from "../bank/family-names.ts";
import { type Analysis, normalise } from "./analysis.ts";
import { tones } from "./council.ts";
import type { ExpertName } from "./experts.ts";

const longestHypothesis = 300;
const longestRead = 20_000;

const answerSchema = z.object({
  hypotheses: z
    .array(
      z.object({
        family: z.preprocess(
          (name) => (typeof name === "string" ? toFamily(name) : name),
          z.enum(familyNames),
        ),
        text: z
          .string()
          .min(1)
          .transform((text) => text.slice(0, longestHypothesis)),
        weight: z.coerce.number().min(0),
      }),
    )
    .min(1),
  confidence: z.coerce.number().catch(0.5),
  question: z.string().catch(""),
  tone: z.enum(tones).catch("warm"),
});

/**
 * An expert's answer as a model wrote it: JSON, also inside a code fence or a sentence, with trailing commas or cut off
 * at the end. Null when no hypothesis can be read from it.
 */
export function readAnswer(expert: ExpertName, text: string): Analysis | null {
  for (const candidate of listObjects(text.slice(0, longestRead))) {
    const parsed = answerSchema.safeParse(parseLoosely(candidate));
    if (!parsed.success) continue;
    const { hypotheses, confidence, question, tone } = parsed.data;
    const weighed = normalise(hypotheses);
    if (weighed.length === 0) continue;
    // Models give percentages as well as shares.
    const share = confidence > 1 ? confidence / 100 : confidence;
    return { expert, hypotheses: weighed, confidence: Math.min(1, Math.max(0, share)), question, tone };
  }
  return null;
}

function toFamily(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s/-]+/g, "_");
  return plain === "rest" || plain === "leave" ? "leave_rest" : plain;
}

/** Texts that may be the object: from each of the first braces to its partner, or to the end where that is missing. */
function* listObjects(text: string): Generator<string> {
  let tries = 0;
  for (let start = text.indexOf("{"); start >= 0 && tries < 5; start = text.indexOf("{", start + 1)) {
    tries += 1;
    yield text.slice(start, findEnd(text, start));
  }
}

function findEnd(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let place = start; place < text.length; place++) {
    const character = text[place];
    if (isQuoted && character === "\\") place += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === "{") depth += 1;
    else if (!isQuoted && character === "}" && --depth === 0) return place + 1;
  }
  return text.length;
}

const endings = ["", "}", "]}", '"}', '"}]}', "}]}"];

/** Mends curly quotes, trailing commas and a missing end; undefined where that does not help. */
function parseLoosely(text: string): unknown {
  const mended = text.replace(/[“”]/g, '"').replace(/,\s*([}\]])/g, "$1");
  return endings.map((ending) => parseJson(mended + ending)).find((value) => value !== undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
