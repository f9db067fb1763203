import type { LexiconReading } from "../screen-by-lexicons.ts";
import { type ScreenVerdict, screenCategories } from "../verdict.ts";
import type { Evidence } from "./evidence-model.ts";

/** From where on evidence alone is an alarm, a crisis, or danger now. Chosen on phrases that the weights had not seen. */
const alarmFrom = -0.1;
/** The same for fewer words than nine, and than four, which say little by themselves. */
const alarmOfSomeWords = 0.7;
const someWords = 9;
const alarmOfFewWords = 1.8;
const fewWords = 4;
/** The same where the lexicons found something and explained it: a film, a denial, somebody's quoted words. */
const alarmAgainstExplanation = 1.2;
const crisisFrom = -0.1;
const imminentFrom = -0.3;
/** Below this the words around a finding of the lexicons say that it means no harm; danger now needs clearer words against it. */
const findingFrom = 0.5;
const findingNowFrom = -1;

const atWork: ReadonlySet<string> = new Set(["harassment", "discrimination", "unsafe_work"]);

/**
 * One verdict from the lexicons and the evidence. What the lexicons find needs words around it that do not speak against
 * it; against danger now they have to speak clearly. Evidence finds what no lexicon lists.
 */
export function combineWithEvidence(
  { verdict: byLexicons, findings }: LexiconReading,
  evidence: Evidence,
): ScreenVerdict {
  const isExplained = byLexicons.level === "none" && findings.some(({ weight }) => weight === "none");
  const usual = alarmOf(evidence.wordCount);
  const from = isExplained ? alarmAgainstExplanation : usual;
  const isFound =
    byLexicons.level !== "none" && evidence.alarm > (byLexicons.isImminent ? findingNowFrom : findingFrom);
  if (!isFound && evidence.alarm <= from) return { level: "none", categories: [], isImminent: false };
  const isEvident = evidence.alarm > from;
  const isGrave =
    evidence.crisis > crisisFrom && !(atWork.has(evidence.category) && evidence.imminent <= imminentFrom);
  const isCrisis = (isFound && byLexicons.level === "crisis") || (isEvident && isGrave);
  const kinds = new Set(isFound ? byLexicons.categories : []);
  if (kinds.size === 0 || (isCrisis && byLexicons.level !== "crisis")) kinds.add(evidence.category);
  return {
    level: isCrisis ? "crisis" : "concern",
    categories: screenCategories.filter((category) => kinds.has(category)),
    isImminent: isCrisis && (byLexicons.isImminent || (isEvident && evidence.imminent > imminentFrom)),
  };
}

function alarmOf(wordCount: number): number {
  if (wordCount < fewWords) return alarmOfFewWords;
  return wordCount < someWords ? alarmOfSomeWords : alarmFrom;
}
