import { readsAsEnglish } from "../evidence/is-english.ts";
import { getEngine } from "./engine.ts";
import { combineWithEvidence } from "./evidence/combine-with-evidence.ts";
import { readWindows } from "./evidence/evidence-features.ts";
import { weighEvidence } from "./evidence/evidence-model.ts";
import { hearAnswer, type LexiconReading, readByLexicons } from "./screen-by-lexicons.ts";
import type { ScreenContext, ScreenVerdict } from "./verdict.ts";

/**
 * Screens one message of a person for danger, before any model sees it: by lexicons of what people say, and by the
 * weight of all its words. The same text always gives the same verdict; any string is accepted, and the time is linear
 * in its length.
 */
export function screenMessage(text: string, before?: ScreenContext): ScreenVerdict {
  return hearAnswer(weigh(text, readByLexicons(text, before)), text, before);
}

function weigh(text: string, reading: LexiconReading): ScreenVerdict {
  const windows = readWindows(weighedPart(text), getEngine().book);
  const evidence = readsAsEnglish(windows[0] ?? []) ? weighEvidence(windows, reading.findings) : null;
  return evidence === null ? reading.verdict : combineWithEvidence(reading, evidence);
}

/** Of a text that is longer than any message, the beginning and the end are weighed; the lexicons read all of it. */
const longestWeighed = 100_000;

function weighedPart(text: string): string {
  if (text.length <= longestWeighed) return text;
  return `${text.slice(0, longestWeighed / 2)}.\n${text.slice(-longestWeighed / 2)}`;
}
