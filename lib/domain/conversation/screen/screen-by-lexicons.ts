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
  const findings = findSignals(text, engine);
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
