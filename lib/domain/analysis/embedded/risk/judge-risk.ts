import type { ScreenCategory } from "../../../conversation/screen/verdict.ts";
import type { Risk, RiskBand, RiskSignal } from "../../conversation-analysis.ts";
import type { SpokenTurn, Statement } from "../statements/read-statements.ts";
import { toQuoted, toQuotes } from "../statements/to-quotes.ts";
import { type RiskCue, riskCues } from "./risk-cues.ts";
import type { SafetySignal } from "./safety-signals.ts";

const safetyTexts: Readonly<Record<ScreenCategory, string>> = {
  suicide: "Says something that can mean thoughts of suicide.",
  self_harm: "Says something that can mean self-harm.",
  harm_to_others: "Says something that can mean danger to others.",
  abuse: "Says something that can mean violence or abuse.",
  medical_emergency: "Says something that can mean a medical emergency.",
  harassment: "Tells of something that can be harassment at work.",
  discrimination: "Tells of something that can be discrimination at work.",
  unsafe_work: "Tells of work that may not be safe.",
};

/** Where nothing points to danger now. */
const concernTexts: Partial<Record<ScreenCategory, string>> = {
  suicide: "Says something that can mean despair.",
  self_harm: "Says something that can mean despair.",
  harm_to_others: "Says something that can mean great anger at others.",
};
const unnamedSafetyText = "Says something that somebody should read with care.";

const mediumFrom = 2;
const highFrom = 5;
const troubled = -0.24;
/** A question counts where it is itself a cry. */
const cry = -0.4;
const supposed = /^if\b|\bif (?:i|we|they|he|she|it) (?:were|was|had|would)\b/;
const mostQuotes = 2;

/**
 * How much the conversation gives reason to look after the employee soon. High: danger or harm that the safety screen
 * finds, or many signs together; medium: a few signs; low: at most one light one. The safety screen reads every message;
 * the other signs count where the employee speaks of themselves, now, and does not deny them.
 */
export function judgeRisk(spoken: readonly SpokenTurn[], safety: readonly SafetySignal[]): Risk {
  const told = spoken.flatMap(({ statements }) => statements).filter(isOfNow);
  const found = riskCues.flatMap((cue) => {
    const statements = told.filter((statement) => speaksOf(statement, cue));
    return statements.length === 0 ? [] : [{ cue, statements }];
  });
  const points = found.reduce((sum, { cue }) => sum + cue.points, 0);
  const signals = [
    ...toSafetySignals(safety),
    ...found.map(({ cue, statements }) => toSignal(cue, statements)),
  ];
  return { band: toBand(points, safety), signals };
}

function isOfNow({ isAboutOthers, isOver }: Statement): boolean {
  return !isAboutOthers && !isOver;
}

/** What is asked about or told lightly is no sign. */
function speaksOf({ plain, sentiment, isQuestion }: Statement, { pattern }: RiskCue): boolean {
  return sentiment <= (isQuestion ? cry : troubled) && !supposed.test(plain) && pattern.test(plain);
}

function toBand(points: number, safety: readonly SafetySignal[]): RiskBand {
  if (safety.some(({ band }) => band === "high") || points >= highFrom) return "high";
  return safety.length > 0 || points >= mediumFrom ? "medium" : "low";
}

function toSafetySignals(safety: readonly SafetySignal[]): RiskSignal[] {
  const texts = [...new Set(safety.map(nameSignal))];
  return texts.map((text) => ({
    text,
    quotes: safety
      .filter((signal) => nameSignal(signal) === text)
      .slice(0, mostQuotes)
      .map(({ quote, turn }) => ({ text: toQuoted(quote), turn })),
  }));
}

function nameSignal({ category, level }: SafetySignal): string {
  if (category === null) return unnamedSafetyText;
  return (level === "concern" ? concernTexts[category] : undefined) ?? safetyTexts[category];
}

function toSignal({ text }: RiskCue, statements: readonly Statement[]): RiskSignal {
  const heaviest = statements.toSorted((one, other) => one.sentiment - other.sentiment);
  return { text, quotes: toQuotes(heaviest, mostQuotes) };
}
