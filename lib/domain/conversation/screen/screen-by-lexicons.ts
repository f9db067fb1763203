import { getEngine } from "./engine.ts";
import { combineFindings } from "./judge/combine-findings.ts";
import { findSignals } from "./judge/find-signals.ts";
import type { WeighedFinding } from "./judge/finding.ts";
import { admitsWhenAsked } from "./judge/read-direct-answer.ts";
import { type ScreenContext, type ScreenVerdict, screenCategories } from "./verdict.ts";

const remembered = 4;
const rememberedLength = 2_000;

export type LexiconReading = {
  readonly verdict: ScreenVerdict;
  readonly findings: readonly WeighedFinding[];
};

/** What the lexicons alone find in a message; small enough for a browser. */
export function readByLexicons(text: string, before?: ScreenContext): LexiconReading {
  const engine = getEngine();
  const earlier = (before?.previous ?? [])
    .slice(-remembered)
    .flatMap((message) => findSignals(message.slice(-rememberedLength), engine));
  const findings = toStretches(text).flatMap((part) => findSignals(part, engine));
  return { verdict: combineFindings(findings, earlier), findings };
}

/** The same text always gives the same verdict; any string is accepted, and the time is linear in its length. */
export function screenByLexicons(text: string, before?: ScreenContext): ScreenVerdict {
  return hearAnswer(readByLexicons(text, before).verdict, text, before);
}

/** A yes, or no clear no, to the direct question about suicide is a crisis. */
export function hearAnswer(verdict: ScreenVerdict, text: string, before?: ScreenContext): ScreenVerdict {
  if (before?.askedDirectly !== true || !admitsWhenAsked(text)) return verdict;
  const categories = screenCategories.filter((one) => one === "suicide" || verdict.categories.includes(one));
  return { level: "crisis", categories, isImminent: verdict.isImminent };
}

/** Longer than any message that is taken; only the lines of a file come longer. */
const longestStretch = 100_000;
const overlap = 2_000;

/** A text of any length in parts that are read one at a time, each beginning with the end of the one before. */
function toStretches(text: string): readonly string[] {
  if (text.length <= longestStretch) return [text];
  const step = longestStretch - overlap;
  const count = Math.ceil((text.length - overlap) / step);
  return Array.from({ length: count }, (_, index) => text.slice(index * step, index * step + longestStretch));
}
